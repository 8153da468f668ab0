/** Which of the documents that come are held already, in words: by their bytes, or by their text in other bytes. */
import type { Document } from '../extractor/document/document.ts';
import { firstNames } from './first-names.ts';

interface Known {
  readonly name: string;
  readonly sha256: string;
}

/** Bytes that are held are no news; under a new name the document takes that name. */
export const heldBytes = (held: readonly Known[], coming: readonly Known[]): readonly string[] => {
  const nameOf = new Map(held.map(({ sha256, name }) => [sha256, name]));
  const same = coming.filter(({ sha256, name }) => nameOf.get(sha256) === name).map(({ name }) => name);
  const renamed = coming.flatMap(({ sha256, name }) => {
    const before = nameOf.get(sha256);
    return before === undefined || before === name
      ? []
      : [`${name}: held already as ${before}, which is now called ${name}`];
  });
  return [...(same.length > 0 ? [`${firstNames(same)}: held already, byte for byte`] : []), ...renamed];
};

const folded = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The same words saved anew, with other line ends or in another encoding, are another file that says nothing new. */
export const sameText = (
  old: Known & Pick<Document, 'source'>,
  coming: Known & Pick<Document, 'source'>,
): readonly string[] =>
  old.sha256 !== coming.sha256 && folded(old.source) === folded(coming.source)
    ? [`${coming.name}: the text of ${old.name} in other bytes (line ends, encoding); no words change`]
    : [];
