/** The address bar holds the whole view, and a damaged link opens the nearest one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../explorer/web/state/address.ts';
import { firstView, type ViewState, views } from '../../../../explorer/web/state/view-state.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' }).map((rest) => `policy:${rest}`);
const place = fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 500 })).map(([start, n]) => ({ start, end: start + n }));
const types = fc.constantFrom('Region', 'Policy', 'PART_OF', 'TOUCHES', 'GOVERNS', 'level_county');
const view: fc.Arbitrary<ViewState> = fc
  .record(
    {
      view: fc.constantFrom(...views),
      depth: fc.integer({ min: 1, max: 3 }),
      hidden: fc.uniqueArray(types).map((list) => [...list].sort()),
      selected: id,
      focus: id,
      coverage: id,
      document: id,
      place,
      path: fc.record({ from: id, to: id }),
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
        expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
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
    ['?unknown=1', { ...firstView }, []],
  ])('%s opens the nearest view and says what it left out', (search, state, problems) => {
    expect(readAddress(search)).toEqual({ state, problems });
  });
});
