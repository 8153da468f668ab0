/** The address bar holds the whole view, and a damaged link opens the nearest one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Eye } from '../../../../explorer/web/graph/eye.ts';
import { readAddress, writeAddress } from '../../../../explorer/web/state/address.ts';
import {
  firstView,
  groupings,
  layouts,
  measures,
  type ViewState,
  views,
} from '../../../../explorer/web/state/view-state.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' }).map((rest) => `policy:${rest}`);
/** Ids stand on lines of their own. */
const line = id.filter((written) => !/[\n\r\u2028\u2029]/.test(written));
const tenth = fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 10);
/** A camera stays near its picture. */
const nearEye = ({ x, y, ratio }: Eye): Eye => ({ x: Math.round(x) / 1e4 + 0, y: Math.round(y) / 1e4 + 0, ratio });
const sorted = (list: string[]): string[] => [...list].sort();
const place = fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 500 })).map(([start, n]) => ({ start, end: start + n }));
const types = fc.constantFrom('Region', 'Policy', 'PART_OF', 'TOUCHES', 'GOVERNS', 'level_county');
const view = fc
  .record(
    {
      view: fc.constantFrom(...views),
      depth: fc.integer({ min: 1, max: 3 }),
      part: fc.constant('all' as const),
      hidden: fc.uniqueArray(types).map((list) => [...list].sort()),
      selected: id,
      also: id,
      left: id,
      right: id,
      focus: id,
      coverage: id,
      document: id,
      place,
      path: fc.record(
        { from: id, to: id, overHubs: fc.constant<true>(true), way: fc.integer({ min: 2, max: 9 }) },
        { requiredKeys: ['from', 'to'] },
      ),
      provinces: fc.uniqueArray(fc.constantFrom('110000', '500000', '630000'), { minLength: 1 }).map(sorted),
      roles: fc.uniqueArray(fc.constantFrom('mentioned', 'project-site'), { minLength: 1 }).map(sorted),
      texts: fc.constantFrom('held', 'cited'),
      since: fc.constantFrom('1998', '2021-03', '2021-12-31'),
      until: fc.constantFrom('1998', '2021-03', '2021-12-31'),
      layout: fc.constantFrom(...layouts),
      group: fc.constantFrom(...groupings),
      measure: fc.constantFrom(...measures),
      hubsIn: fc.constant<true>(true),
      more: fc.array(
        fc.record({
          id: line,
          kind: fc.constantFrom('TOUCHES', 'PART_OF'),
          direction: fc.constantFrom('out', 'in'),
          pages: fc.integer({ min: 1, max: 99 }),
        }),
        { minLength: 1 },
      ),
      added: fc.uniqueArray(line, { minLength: 1, maxLength: 20 }),
      gone: fc.uniqueArray(line, { minLength: 1 }),
      pins: fc.array(fc.record({ id: line, x: tenth, y: tenth }), { minLength: 1 }),
      eye: fc.record({ x: tenth, y: tenth, ratio: fc.constantFrom(0.02, 0.5, 1, 3) }).map(nearEye),
      mapEye: fc.record({ x: tenth, y: tenth, ratio: fc.constantFrom(0.02, 0.5, 1, 3) }).map(nearEye),
      onMap: fc.uniqueArray(fc.constantFrom('Policy', 'Region', 'Agency', 'Project')).map(sorted),
      listing: fc.record({
        of: fc.constantFrom('nodes', 'links'),
        column: fc.constantFrom('label', 'count'),
        descending: fc.boolean(),
        words: fc.string({ unit: 'grapheme' }),
      }),
      cypher: fc.string({ unit: 'grapheme' }),
      parameters: fc.string({ unit: 'grapheme' }),
      ready: fc.record({
        name: fc.constantFrom('missing-documents', 'overlap'),
        values: fc
          .dictionary(fc.constantFrom('policy', 'region', 'limit'), fc.string({ unit: 'grapheme' }))
          .map((values) => ({ ...values })),
      }),
    },
    { requiredKeys: ['view', 'depth', 'hidden'] },
  )
  .filter((state) => state.view !== 'document' || state.document !== undefined);

describe('address', () => {
  it('reopens every view that it wrote', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(readAddress(writeAddress(state as ViewState))).toEqual({ state, problems: [] });
      }),
    );
  });
  it('is empty for the first view', () => expect(writeAddress(firstView)).toBe(''));
  it.each([
    ['?view=nothing', { ...firstView }, ['view']],
    ['?view=document', { ...firstView }, ['doc']],
    ['?steps=9&view=table', { ...firstView, view: 'table' }, ['steps']],
    ['?span=9-3', { ...firstView }, ['span']],
    ['?at=', { ...firstView }, ['at']],
    ['?hide=<script>', { ...firstView }, ['hide']],
    ['?ready=DROP', { ...firstView }, ['ready']],
    ['?from=policy:a', { ...firstView }, ['from']],
    ['?province=50', { ...firstView }, ['province']],
    ['?since=2021-13', { ...firstView }, ['since']],
    ['?on=2021-02-31', { ...firstView }, ['on']],
    ['?until=2021-04-00', { ...firstView }, ['until']],
    ['?since=2020-02-29', { ...firstView, since: '2020-02-29' }, []],
    ['?layout=star&group=colour&size=weight', { ...firstView }, ['layout', 'group', 'size']],
    ['?more=out+TOUCHES+0+policy:a', { ...firstView }, ['more']],
    ['?pin=1+policy:a', { ...firstView }, ['pin']],
    ['?gone=nobody', { ...firstView }, ['gone']],
    ['?rows=nodes', { ...firstView }, ['rows']],
    ['?unknown=1', { ...firstView }, []],
  ])('%s opens the nearest view and says what it left out', (search, state, problems) => {
    expect(readAddress(search)).toEqual({ state, problems });
  });
});
