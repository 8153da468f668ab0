/** Which rows a table of a large collection lists first: those of the whole collection, in the order in which the page sorts them. */
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../../../explorer/api.ts';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { pickNetwork } from '../../../../explorer/server/atlas/pick-network.ts';
import { rankRows } from '../../../../explorer/server/atlas/sort-rows.ts';
import { surveyAtlas } from '../../../../explorer/server/atlas/survey.ts';
import { linkRows, nodeRows, sortRows } from '../../../../explorer/web/text/table-rows.ts';

const node = (kind: NodeType, label: string, rest: Partial<AtlasNode> = {}): AtlasNode => ({
  id: `${kind.toLowerCase()}:${label}`,
  kind,
  label,
  names: [label],
  ...rest,
});
const nodes = [
  node('Policy', '重庆规划', { held: true, date: '2021-03-04', note: '渝府发〔2021〕10号' }),
  node('Policy', '安徽规划', { held: true, date: '2021' }),
  node('Policy', '北京规划', { held: false, note: '京政发〔2021〕9号' }),
  node('Policy', '第10号通知', { held: false, date: '1999-12', by: '1999-12' }),
  node('Policy', '第9号通知', { held: true, date: '2021-03-05', by: '财政部' }),
  node('Region', '重庆市', { level: 'province' }),
  node('Region', '渝中区', { level: 'county' }),
];
const touches = (policy: string, region: string, role: string, places: number): StoredEdge[] =>
  Array.from({ length: places }, (_, i) => ({
    kind: 'TOUCHES',
    from: `policy:${policy}`,
    to: `region:${region}`,
    role,
    evidence: [`${i}`],
  }));
const edges: readonly StoredEdge[] = [
  ...touches('重庆规划', '重庆市', 'target', 3),
  ...touches('重庆规划', '渝中区', 'site', 2),
  ...touches('安徽规划', '重庆市', 'mentioned', 1),
  ...touches('第9号通知', '重庆市', 'site', 4),
  { kind: 'MENTIONS', from: 'policy:安徽规划', to: 'policy:北京规划', evidence: ['x'] },
  { kind: 'BASED_ON', from: 'policy:重庆规划', to: 'policy:第10号通知', evidence: ['x'] },
];
const atlas = makeAtlas(nodes, edges);
const survey = surveyAtlas(atlas);
const captions: Readonly<Record<string, string>> = {
  Policy: '政策',
  Region: '地区',
  level_province: '省级',
  level_county: '县级',
  TOUCHES: '涉及',
  MENTIONS: '提及',
  BASED_ON: '依据',
  target: '适用',
  site: '任务所在',
  mentioned: '提及',
};
const say = (type: string): string => captions[type] ?? type;
const { compare } = new Intl.Collator('zh-CN', { numeric: true });
const order = Object.keys(captions).sort((a, b) => compare(say(a), say(b)));
const ranks = rankRows(survey, 'zh');

const first = (of: 'nodes' | 'links', column: string, descending: boolean, cap: number) =>
  pickNetwork(atlas, survey, { sorting: { by: { of, column, descending, order }, ranks } }, cap);
const whole = pickNetwork(atlas, survey, {}, 100);
const rows = {
  nodes: nodeRows(whole, { kind: say, level: (level) => say(`level_${level}`), held: (held) => (held ? '有' : '无') }),
  links: linkRows(whole, { relation: say, roles: (roles) => roles.map(say).join('、') }),
};
const cells = (of: 'nodes' | 'links', ids: readonly string[], column: string) =>
  ids.map((id) => rows[of].find((row) => row.id === id)?.cells[column]);

describe.each([true, false])('rows that come first, downwards: %s', (descending) => {
  it.each(['label', 'kind', 'note', 'date', 'level', 'held', 'degree', 'quotes', 'cited'])(
    'are those that the page would put first by %s',
    (column) => {
      const expected = sortRows(rows.nodes, column, descending, 'zh-CN').map(({ id }) => id);
      const listed = first('nodes', column, descending, 3);
      expect(
        cells(
          'nodes',
          listed.nodes.map(({ id }) => id),
          column,
        ),
      ).toEqual(cells('nodes', expected.slice(0, 3), column));
      expect(listed.left.nodes).toBe(4);
    },
  );
  it.each(['from', 'relation', 'to', 'role', 'count'])('are those that the page would put first by %s', (column) => {
    const expected = sortRows(rows.links, column, descending, 'zh-CN').map(({ id }) => id);
    const { links, nodes: ends, left } = first('links', column, descending, 1);
    expect(
      cells(
        'links',
        links.map(({ id }) => id),
        column,
      ),
    ).toEqual(cells('links', expected, column));
    expect(left.links).toBe(0);
    // All that they name is there, however few things a picture may hold.
    const ids = new Set(ends.map(({ id }) => id));
    expect(links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });
});

it('knows no column that there is not, and goes by importance then', () =>
  expect(first('nodes', 'none', true, 2).nodes.map(({ label }) => label)).toEqual(
    whole.nodes.slice(0, 2).map(({ label }) => label),
  ));
