/** Copies of texts as other programs leave them say what the texts say: nearly always, and some of them always. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate, extract } from '../../../extractor/index.ts';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import { damages } from '../../../scripts/damage/damages.ts';
import { addUp, compareReadings, parts, shareOf } from '../../../scripts/damage/likeness.ts';

const knowledge = loadKnowledge();
const read = (source: string) =>
  annotate(extract({ name: 'a.txt', sha256: '', source, encoding: 'utf-8', format: 'text' }, knowledge));
const seeds = ['001_66f6a4c880a9e54d.txt', '002_e5e6ed80a27f7048.txt'].map((name) =>
  readFileSync(`seeds/${name}`, 'utf8'),
);
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]/g, '');

describe('a copy', () => {
  it.each(damages().filter(({ name }) => name !== 'Traditional' && name !== 'feet'))(
    '$name: $what, keeps the words',
    ({ apply }) => {
      const [text = ''] = seeds;
      const words = (of: string): string => plain(of).replace(/[“”"《》<>〔〕[\],。.;；:：()]/g, '');
      expect(words(apply(text))).toBe(words(text));
      expect(apply(text)).toBe(apply(text));
    },
  );

  const harmless = new Set(['unseen', 'empty lines', 'wide', 'narrow marks', 'straight', 'years', 'Traditional']);
  it.each(damages())('$name: $what, is read like its text', ({ name, apply }) => {
    const likeness = addUp(seeds.map((text) => compareReadings(read(text), read(apply(text)))));
    // A break within a title or the only signature is one of few: of the harmful ones only mentions are many enough.
    const isHarmless = harmless.has(name);
    const held = isHarmless ? parts : (['Region', 'Agency', 'Policy', 'Project'] as const);
    for (const part of held)
      expect([part, shareOf(likeness[part]) >= (isHarmless ? 0.99 : 0.85)]).toEqual([part, true]);
  });
});

describe('two readings', () => {
  const text = '彭水县和黔江区要落实《关于支持发展的意见》（国发〔2021〕3号），建设茶园水库。';
  it('are alike in all parts if they are equal', () => {
    const likeness = compareReadings(read(text), read(text));
    expect(parts.map((part) => shareOf(likeness[part]))).toEqual(parts.map(() => 1));
  });
  it('are less alike by what only one of them has', () => {
    const likeness = compareReadings(read(text), read(text.replace('彭水县和', '')));
    expect(likeness.Region).toEqual({ both: 1, onlyOne: 1 });
    expect(shareOf(likeness.Region)).toBeCloseTo(2 / 3);
    expect(shareOf(likeness.Policy)).toBe(1);
  });
});
