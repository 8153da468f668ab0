/** The words of projects: in the form of their schemas, each in one list only, and right where we know the answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadKnowledge, readData } from '../../../extractor/knowledge/load.ts';
import { loadProjects } from '../../../extractor/knowledge/load-projects.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
const schemaOf = (name: string): JsonSchema =>
  JSON.parse(readFileSync(new URL(`../../../extractor/data/schemas/${name}.schema.json`, import.meta.url), 'utf8'));

describe('the words of projects', () => {
  it.each([
    ['project-heads', 'project-words'],
    ['project-stops', 'project-words'],
    ['project-words', 'project-words'],
    ['project-names', 'project-names'],
    ['line-characters', 'line-characters'],
    ['known-lines', 'known-lines'],
  ])('%s.json follows %s.schema.json', (file, schema) => {
    expect(z.fromJSONSchema(schemaOf(schema)).safeParse(readData(`${file}.json`)).error).toBeUndefined();
  });

  it.each(['project-heads', 'project-stops', 'project-words'])('%s.json holds no word twice in a list', (file) => {
    for (const [list, words] of Object.entries(readData<Record<string, readonly string[] | string>>(`${file}.json`)))
      if (Array.isArray(words)) expect(words.length, list).toBe(new Set(words).size);
  });

  const projects = loadProjects(readData);
  it.each([
    ['水库', 'site'],
    ['高速公路', 'line'],
    ['国家4A级旅游景区', 'scenic'],
    ['农业科技园区', 'zone'],
    ['工程', 'work'],
    ['宅基地', 'none'],
    ['推进', 'verb'],
    ['保护', 'soft'],
    ['、', 'conjunction'],
    ['等', 'etc'],
    ['一批', 'plural'],
    ['农业', 'ordinary'],
  ])('%s is known as %s', (word, kind) => {
    expect(projects.wordAt(word, 0)).toEqual({ kind, end: word.length });
  });

  it('knows diversions by their pattern', () => {
    expect(projects.diversionEnd('加快引汉济渭二期', 2)).toBe(6);
    expect(projects.diversionEnd('宁电入湘工程', 0)).toBe(4);
    expect(projects.diversionEnd('引进入驻企业', 0)).toBe(-1);
    expect(projects.diversionEnd('用电入户', 0)).toBe(-1);
  });

  it('knows what one character of a line may stand for', () => {
    expect(projects.lineCharacter('郴')).toEqual(['郴州市']);
    expect(projects.areLineCharacters('广清永')).toBe(true);
    expect(projects.areLineCharacters('免收')).toBe(false);
  });

  it('knows the ends of well-known lines, each by a name of the gazetteer', () => {
    expect(projects.knownLine('兰新')).toEqual(['兰州市', '新疆维吾尔自治区']);
    expect(projects.knownLine('四梅集')).toBeUndefined();
    const { places } = loadKnowledge();
    for (const ends of Object.values(readData<{ lines: Record<string, readonly string[]> }>('known-lines.json').lines))
      for (const end of ends)
        expect(
          places.place(end) ?? places.named(end).find(({ place }) => place.validTo === undefined),
          end,
        ).toBeDefined();
  });

  it('throws with the word when it stands in two lists', () => {
    const twice = <T>(file: string): T => {
      const data = readData<T>(file);
      if (file !== 'project-words.json') return data;
      const words = data as Record<string, readonly string[]>;
      return { ...words, ordinary: [...words.ordinary!, '水库'] } as T;
    };
    expect(() => loadProjects(twice)).toThrow(/水库/);
  });
});
