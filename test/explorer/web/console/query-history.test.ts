/** Queries of before: newest first, each once; a damaged store of the browser gives what can be read. */
import { describe, expect, it } from 'vitest';
import { readHistory, withQuery } from '../../../../explorer/web/console/query-history.ts';

describe('history', () => {
  it('brings a query that is run again to the front', () => {
    const past = withQuery(withQuery([], { cypher: 'A' }), { cypher: 'B' });
    expect(withQuery(past, { cypher: 'A' })).toEqual([{ cypher: 'A' }, { cypher: 'B' }]);
  });
  it('keeps the same query with other parameters apart', () => {
    const past = withQuery([{ cypher: 'A', parameters: '{}' }], { cypher: 'A' });
    expect(past).toHaveLength(2);
  });
  it('forgets the oldest', () => {
    const past = [...Array(50).keys()].reduce((kept, i) => withQuery(kept, { cypher: String(i) }), readHistory('[]'));
    expect(past).toHaveLength(30);
    expect(past[0]).toEqual({ cypher: '49' });
  });
  it.each(['', 'x', '{}', 'null', '[1, {"cypher": 3}, {"cypher": " "}]'])('reads nothing from %j', (text) => {
    expect(readHistory(text)).toEqual([]);
  });
});
