/** The part that is cut out of Neo4j's library says of every query what the whole says, and is made once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Context, LanguageSupport } from '../../../graph-schema/guard/language-support.ts';
import { loadParser } from '../../../graph-schema/guard/load-parser.ts';
import { attacks } from './attacks.ts';
import { lawful } from './lawful.ts';

const work = mkdtempSync(join(tmpdir(), 'zhengmai-parser-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const require = createRequire(import.meta.url);
const whole = require('@neo4j-cypher/language-support') as LanguageSupport;

const shape = ({ CypherParser, parserWrapper }: LanguageSupport, cypher: string): unknown => {
  const draw = ({ ruleIndex, symbol, children, exception }: Context): unknown => [
    symbol
      ? [CypherParser.symbolicNames[symbol.type], symbol.start, symbol.stop]
      : CypherParser.ruleNames[ruleIndex ?? -1],
    exception?.offendingToken?.start,
    ...(children ?? []).map(draw),
  ];
  return parserWrapper.parse(cypher).statementsParsing.map(({ ctx, syntaxErrors }) => [draw(ctx), syntaxErrors]);
};

describe('the part of the library', () => {
  const folder = join(work, 'kept');
  const part = loadParser(folder);

  it('is another than the whole, and reads lawful, wrong and hostile queries as that does', () => {
    expect(part).not.toBe(whole);
    // Longer ones are refused before any parser sees them.
    const hostile = attacks.map(([attack]) => attack).filter(({ length }) => length < 300);
    for (const cypher of [...lawful, ...hostile, 'MATCH (p:Policy RETURN p', 'RETRN 1', ''])
      expect(shape(part, cypher), cypher).toEqual(shape(whole, cypher));
  });

  it('is kept in one file, which is made anew where it is cut short, and else read', () => {
    const [name = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    const file = join(folder, name);
    const again = (code: string): LanguageSupport => {
      writeFileSync(file, code);
      delete require.cache[file];
      return loadParser(folder);
    };
    expect(shape(again(readFileSync(file, 'utf8').slice(0, 1000)), 'RETURN 1')).toEqual(shape(whole, 'RETURN 1'));
    expect(again('exports.isMarked = true;')).toEqual({ isMarked: true });
  });

  it('gives way to the whole where nothing can be written', () => {
    const file = join(work, 'no-folder');
    writeFileSync(file, '');
    expect(loadParser(file)).toBe(whole);
  });
});
