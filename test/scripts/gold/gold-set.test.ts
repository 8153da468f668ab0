/** The gold set holds together: its texts are the ones annotated, its annotations are what its lines say, its ids exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileAnnotation } from '../../../scripts/gold/compile-annotation.ts';
import { type GoldAnnotation, type GoldMention, roles } from '../../../scripts/gold/gold-annotation.ts';
import { sharedWithTest } from '../../support/shared-with-test.ts';

interface Entry {
  readonly doc: string;
  readonly split: string;
  /** Of texts in `roles`: rules are tuned on `dev`, and `test` is only scored. */
  readonly use?: 'dev' | 'test';
  readonly origin: string;
  readonly sha256: string;
  readonly characters: number;
}

const gold = 'test/gold';
const readText = (path: string): string => readFileSync(join(gold, path), 'utf8');
const manifest = JSON.parse(readText('manifest.json')) as readonly Entry[];
const nameOf = ({ doc }: Entry): string => doc.replace(/\.txt$/, '');
const annotationOf = (entry: Entry): GoldAnnotation => JSON.parse(readText(`${entry.split}/${nameOf(entry)}.json`));
const regionsOf = (entry: Entry): GoldMention[] => annotationOf(entry).mentions.filter(({ type }) => type === 'Region');

const rowsOf = (file: string): readonly (readonly [string, string])[] =>
  JSON.parse(readFileSync(`extractor/data/${file}`, 'utf8')).rows;
const codes = new Set([...rowsOf('divisions.json'), ...rowsOf('more-divisions.json')].map(([code]) => code));
/** A law of 莱芜市 speaks for what is no division any more. */
const formerCodes = new Set(rowsOf('former-divisions.json').map(([code]) => code));
const isKnown = (id: string): boolean => !/^\d{6}/.test(id) || codes.has(id.slice(0, 6));
/** A prefecture that was divided keeps its own code. */
const isOrWas = (id: string): boolean => isKnown(id) || formerCodes.has(id.slice(0, 6));

describe.each(manifest.map((entry) => [nameOf(entry), entry] as const))('%s', (name, entry) => {
  it('is the text that the manifest names', () => {
    const text = readText(`texts/${entry.doc}`);
    expect(text).toHaveLength(entry.characters);
    expect(annotationOf(entry).sha256).toBe(entry.sha256);
  });

  it('is annotated as its lines say', () => {
    const bytes = readFileSync(join(gold, 'texts', entry.doc));
    const { annotation, problems } = compileAnnotation(entry.doc, bytes, readText(`lines/${name}.ann`));
    expect(problems).toEqual([]);
    expect(annotationOf(entry)).toEqual(annotation);
  });

  it('names divisions by codes that exist', () => {
    expect(
      regionsOf(entry)
        .flatMap((mention) => mention.ids)
        .filter((id) => id !== '100000' && !isOrWas(id)),
    ).toEqual([]);
    const { jurisdiction } = annotationOf(entry).metadata;
    if (jurisdiction) expect(isOrWas(jurisdiction) || jurisdiction === '100000').toBe(true);
  });
});

describe('the manifest', () => {
  it('names each text once, and each origin in one split', () => {
    expect(new Set(manifest.map(({ doc }) => doc)).size).toBe(manifest.length);
    const splitOf = new Map(manifest.map(({ origin, split }) => [origin, split]));
    const divided = manifest.filter(({ origin, split }) => splitOf.get(origin) !== split);
    expect(divided.map(({ doc }) => doc)).toEqual([]);
  });

  it('tests on no passage that stands in a text for tuning: a run of 80 characters is no common phrase', () => {
    const tuned = manifest.filter(({ split }) => split !== 'test');
    const texts = tuned.map(({ doc }) => ({ doc, text: readText(`texts/${doc}`) }));
    expect(sharedWithTest(texts, 80).map(({ doc }) => doc)).toEqual([]);
  });

  it.each([...new Set(manifest.map(({ split }) => split))])('names every annotation of %s', (split) => {
    const listed = manifest.filter((entry) => entry.split === split).map((entry) => `${nameOf(entry)}.json`);
    expect(readdirSync(join(gold, split)).sort()).toEqual(listed.sort());
  });
});

describe('the roles of places', () => {
  const labelled = manifest.filter(({ split }) => split === 'test' || split === 'roles');

  it.each(manifest.map((entry) => [nameOf(entry), entry] as const))(
    'in %s are for tuning or for the test',
    (_, entry) => {
      expect([undefined, 'dev', 'test']).toContain(entry.use);
      expect(entry.use !== undefined).toBe(entry.split === 'roles');
    },
  );

  it('for the test are those of the blind texts, more than two hundred; the others were opened', () => {
    expect(manifest.filter(({ use }) => use === 'test')).toEqual([]);
    const blind = manifest.filter(({ split }) => split === 'test').flatMap(regionsOf);
    expect(blind.length).toBeGreaterThan(200);
  });

  it.each(labelled.map((entry) => [nameOf(entry), entry] as const))('are told for every place of %s', (_, entry) => {
    const told = regionsOf(entry).filter(({ role }) => role === undefined || !roles.includes(role));
    expect(told.map(({ start, text }) => `${start} ${text}`)).toEqual([]);
  });
});
