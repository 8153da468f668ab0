/** Both languages say the same things: no string is missing, and each takes the same values. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../explorer/web/strings.en.json';
import zh from '../../../explorer/web/strings.zh.json';
import { administrativeLevels, edgeTypes, regionLevelCaptions } from '../../../graph-schema/index.ts';

const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('strings', () => {
  it('has every string in both languages', () => expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort()));
  it.each(Object.keys(zh) as (keyof typeof zh)[])('%s takes the same values in both', (word) =>
    expect(values(en[word])).toEqual(values(zh[word])),
  );
  it('counts in English without a verb that would have to bend: 1 are, 1 have', () => {
    const bending = Object.values(en).filter((text) =>
      /\{\w+\}(?: more)?(?: [a-z]+)? (?:are|have|were|reach|touch|stand)\b/.test(text),
    );
    // Of one place nobody asks which it is.
    expect(bending).toEqual(['{count} places are called {name}']);
  });
  it('has no string that no panel says', () => {
    const panels = readdirSync('explorer/web', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const said = panels.map((file) => readFileSync(`explorer/web/${file}`, 'utf8')).join('\n');
    // These are found by the name of a view, a level, a type, a column, the state as a place, an error, an action, a layout, a side or kind of a comparison, a rule's reason.
    const found =
      /^(view|level|jurisdiction|by|region|in|out|basis|column|failure|problem|map\.state|did|undo|redo|timeline\.precision|layout|group|measure|choice|take|relation|reason|compare|reach\.column|console\.(?:unknown|never))\./;
    expect(
      Object.keys(zh).filter((word) => !found.test(word) && !said.includes(`'${word}'`) && !said.includes(`"${word}"`)),
    ).toEqual([]);
  });
  it.each([...administrativeLevels.filter((level) => level !== 'unknown'), ...Object.keys(regionLevelCaptions)])(
    'says the level %s of an agency or a region in words',
    (level) => expect(Object.keys(zh)).toContain(`level.${level}`),
  );
  it('has a word for every action that can be undone', () => {
    const declared = ['actions', 'filter-actions', 'picture-actions'].flatMap((file) => [
      ...readFileSync(`explorer/web/state/${file}.ts`, 'utf8').matchAll(/readonly do: '([\w-]+)'/g),
    ]);
    const missing = [...new Set(declared.map(([, action]) => `did.${action}`))].filter((word) => !(word in zh));
    expect(declared.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
  it('names no edge type that the schema does not have', () => {
    const types = new Set<string>(edgeTypes.map(({ type }) => type));
    const named = Object.keys(zh).flatMap((word) => /^(?:in|out)\.(.+)$/.exec(word)?.[1] ?? []);
    expect(named.filter((type) => !types.has(type))).toEqual([]);
  });
});
