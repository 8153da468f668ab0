/** Word documents made of lines, one paragraph each. */
import { Document, Packer, Paragraph } from 'docx';

export const docxOf = async (lines: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })),
  );
