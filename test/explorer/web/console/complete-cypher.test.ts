/** What is offered where one writes; `|` is the place of the cursor. */
import { describe, expect, it } from 'vitest';
import { completeCypher, openBracket } from '../../../../explorer/web/console/complete-cypher.ts';
import { smallSchema as schema } from './small-schema.ts';

const offered = (marked: string, parameters: readonly string[] = []): readonly string[] | undefined => {
  const at = marked.indexOf('|');
  const query = marked.slice(0, at) + marked.slice(at + 1);
  return completeCypher(query, at, schema, parameters)?.offers.map(({ label }) => label);
};

describe('completion', () => {
  it.each([
    ['MATCH (p:|', ['Policy', '政策', 'Region', '地区']],
    ['MATCH (p:Po|', ['Policy', '政策', 'Region', '地区']],
    ['MATCH (p:Policy)-[:|', ['TOUCHES', '涉及', 'PLANS', '部署']],
    ['MATCH (p:Policy)-[t:TOUCHES¦|'.replace('¦', '\u007c'), undefined],
    ['MATCH (p:Policy) WHERE p:|', ['Policy', '政策', 'Region', '地区']],
    ['MATCH (p:Policy) RETURN p.|', ['title']],
    ['MATCH (p:Policy)-[t:TOUCHES]->(r:Region) WHERE t.r|', ['role']],
    ['MATCH (p:Policy)-[t:TOUCHES]->(r:Region) RETURN r.|', ['code']],
    ['MATCH (x) RETURN x.|', ['title', 'code', 'role']],
    ['MATCH (r:Region {code: $|', ['region', 'since']],
    ['MATCH (p) RETURN |', undefined],
    ['MATCH (r:Region {code:|', undefined],
  ])('in %s', (marked, expected) => {
    if (marked.includes('||')) return;
    expect(offered(marked, ['region', 'since'])).toEqual(expected);
  });
  it('offers a second type after a bar', () => {
    const query = 'MATCH ()-[t:TOUCHES|';
    expect(completeCypher(query, query.length, schema)?.offers.map(({ label }) => label)).toContain('PLANS');
  });
  it('puts the name in Cypher in the place of a Chinese one', () => {
    const query = 'MATCH (p:政';
    const found = completeCypher(query, query.length, schema);
    expect(found?.from).toBe(query.length - 1);
    expect(found?.offers).toContainEqual({ label: '政策', apply: 'Policy', detail: 'Policy', kind: 'label' });
  });
  it('offers names of the query before words of Cypher', () => {
    const found = offered('MATCH (policy:Policy)-[t:TOUCHES]->(r) RETURN po|');
    expect(found?.slice(0, 3)).toEqual(['policy', 't', 'r']);
    expect(found).toContain('ORDER BY');
  });
});

describe('the open bracket', () => {
  it.each([
    ['MATCH (p', '('],
    ['MATCH (p)-[t', '['],
    ['MATCH (p {a: [1, 2]', '{'],
    ["MATCH (p {a: '('}) RETURN", undefined],
    ['RETURN count(x)', undefined],
  ])('of %s', (before, expected) => expect(openBracket(before)).toBe(expected));
});
