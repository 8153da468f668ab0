/** The seeds are byte for byte what their manifest says. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Seed {
  readonly file: string;
  readonly title: string | null;
  readonly bytes: number;
  readonly characters: number;
  readonly sha256: string;
}
const { documents } = JSON.parse(readFileSync('seeds/manifest.json', 'utf8')) as { documents: readonly Seed[] };

describe('the manifest of the seeds', () => {
  it('names every text and no other', () => {
    const texts = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
    expect(documents.map(({ file }) => file)).toEqual(texts.sort());
  });

  for (const { file, title, bytes, characters, sha256 } of documents)
    it(`tells the truth about ${file}`, () => {
      const content = readFileSync(`seeds/${file}`);
      const text = content.toString('utf8');
      expect({ bytes: content.length, characters: text.length }).toEqual({ bytes, characters });
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      if (title !== null) expect(text).toContain(title);
    });
});
