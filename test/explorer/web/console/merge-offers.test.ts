/** What is offered with Neo4j's own parser at hand, and without; `|` is the place of the cursor. */
import { describe, expect, it } from 'vitest';
import { offersAt, type ReadGrammar } from '../../../../explorer/web/console/merge-offers.ts';
import { readGrammar } from '../../../../explorer/web/console/neo4j-grammar.ts';
import { smallSchema as schema } from './small-schema.ts';

interface Given {
  readonly isAsked?: boolean;
  readonly grammar?: ReadGrammar | undefined;
}
const offered = (marked: string, given: Given = {}): readonly string[] => {
  const { isAsked = false, grammar = readGrammar } = given;
  const at = marked.indexOf('|');
  const query = marked.slice(0, at) + marked.slice(at + 1);
  const found = offersAt(
    { query, at, parameters: ['region'], isAsked },
    schema,
    'grammar' in given ? given.grammar : grammar,
  );
  return found?.offers.map(({ label }) => label) ?? [];
};

describe('offers by schema and grammar', () => {
  it.each([
    ['MATCH (p:Policy) WH|', 'WHERE', 'AND'],
    ['MATCH (p:Policy) RETURN p OR|', 'ORDER BY', 'WHERE'],
    ['MATCH (p:Policy) RETURN p ORDER BY p.title D|', 'DESC', 'WHERE'],
    ['MATCH (p:Policy) RETURN co|', 'count', 'MATCH'],
    ['MATCH (p:Policy) RETURN |p', 'DISTINCT', 'LIMIT'],
    ['MATCH (甲:Policy) WHERE 甲.title IS NOT NULL R|', 'RETURN', 'DESC'],
    ["MATCH (p {title: '𠮷𠮷'}) R|", 'RETURN', 'DESC'],
  ])('%s offers %s, and not %s', (marked, wanted, unwanted) => {
    const offers = offered(marked, { isAsked: true });
    expect(offers.map((offer) => offer.replace(/^ORDER$/, 'ORDER BY'))).toContain(wanted);
    expect(offers).not.toContain(unwanted);
  });
  it.each(['CREATE', 'MERGE', 'DELETE', 'DETACH DELETE', 'SET', 'DROP', 'LOAD CSV', 'USE', 'GRANT'])(
    'never offers %s: queries only read',
    (word) => {
      expect(offered('|', { isAsked: true })).not.toContain(word);
      expect(offered('MATCH (p:Policy) |', { isAsked: true })).not.toContain(word);
    },
  );
  it('keeps properties to those of what a name stands for, and types with their names in Chinese', () => {
    expect(offered('MATCH (p:Policy) RETURN p.|')).toEqual(['title']);
    expect(offered('MATCH (p:|')).toEqual(['Policy', '政策', 'Region', '地区']);
    expect(offered('MATCH (p:Policy)-[:|')).toEqual(['TOUCHES', '涉及', 'PLANS', '部署']);
  });
  it('offers properties within the braces of a node, where the schema alone says nothing', () => {
    expect(offered('MATCH (p:Policy {|')).toEqual(['title', 'code', 'role']);
    expect(offered('MATCH (p:Policy {|', { grammar: undefined })).toEqual([]);
  });
  it('opens no list by itself where many things can stand', () => {
    expect(offered('MATCH (p:Policy) |')).toEqual([]);
    expect(offered('MATCH (p:Policy) |', { isAsked: true })).toContain('WHERE');
  });
  it('offers names and parameters where an expression stands', () =>
    expect(offered('MATCH (p:Policy) WHERE |', { isAsked: true })).toEqual(expect.arrayContaining(['p', '$region'])));
  it('offers the values that were given, and nothing else, after a dollar', () =>
    expect(offered('MATCH (p:Policy) WHERE p.title = $|')).toEqual(['region']));
  it('falls back on the schema alone where the grammar has not come', () =>
    expect(offered('MATCH (p:Policy) WH|', { grammar: undefined })).toContain('WHERE'));
});
