/** No object of a data file names a key twice: the second would silently take the place of the first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/source-file.ts';

const folder = join(root, 'extractor/data');

/** Keys that one object of the JSON text names more than once. */
const twiceNamed = (json: string): readonly string[] => {
  const open: (Set<string> | undefined)[] = [];
  const twice: string[] = [];
  for (const [token, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const keys = open.at(-1);
      if (keys?.has(token)) twice.push(token);
      keys?.add(token);
    }
  }
  return twice;
};

describe('keys named twice', () => {
  it('are seen in one object, not in two', () => {
    expect(twiceNamed('{"a": 1, "b": {"a": 2}, "c": ["a", {"a": 3}]}')).toEqual([]);
    expect(twiceNamed('{"a": 1, "b": ["{\\"x\\": 1", "a"], "a": 2}')).toEqual(['"a":']);
  });
  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('there are none in %s', (name) =>
    expect(twiceNamed(readFileSync(join(folder, name), 'utf8'))).toEqual([]),
  );
});
