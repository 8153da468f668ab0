/** The heaviest role is said; with the next one where that is nearly as heavy. */
import { describe, expect, it } from 'vitest';
import type { RoleWeights } from '../../../../extractor/knowledge/role-weights.ts';
import { decide } from '../../../../extractor/relations/roles/decide.ts';
import type { ListSeen, PlaceSeen } from '../../../../extractor/relations/roles/places-seen.ts';

const roles = ['applies-to', 'site', 'own', 'mentioned'] as const;
const weights: RoleWeights = {
  roles,
  sight: () => {
    throw new Error('nothing is looked at here');
  },
  speaks: () => false,
};

/** A place of which one thing is seen, with these weights for the roles. */
const seen = (scores: readonly number[], told: Partial<PlaceSeen> = {}): PlaceSeen => ({
  index: 0,
  isOwn: false,
  isPartlyOwn: false,
  locates: false,
  answer: undefined,
  seen: [{ feature: { where: 'left', what: '在', weights: [...scores, ...scores], number: 0 }, words: undefined }],
  ...told,
});
const list = (...places: PlaceSeen[]): ListSeen => ({
  clause: { start: 0, end: 0 },
  isInStatute: false,
  shared: [],
  places,
});
const said = (...places: PlaceSeen[]) =>
  decide('', list(...places), weights).map(({ role, orRole }) => (orRole ? `${role} or ${orRole}` : role));

describe('the role of a place', () => {
  it.each([
    ['is plain where it weighs much more', [2, 0.5, 0, 0], 'applies-to'],
    ['is plain from three times the odds on', [1.1, 0, 0, 0], 'applies-to'],
    ['is in doubt below that', [1.09, 0, -1, -1], 'applies-to or site'],
    ['is in doubt with the next that it may have: own is for the own place', [1, 0, 0.9, -1], 'applies-to or site'],
  ])('%s', (_, scores, expected) => expect(said(seen(scores))).toEqual([expected]));

  it('is not in doubt where the guidelines leave no choice', () => {
    const answer = { role: 'mentioned', reason: 'r', pattern: 'p', isSure: true } as const;
    expect(said(seen([1, 0.9, 0, 0], { answer }))).toEqual(['mentioned']);
  });

  it('is no surer in a list of many that show the same', () => {
    const one = seen([0.5, 0, -1, -1]);
    expect(said(one, one, one)).toEqual(Array(3).fill('applies-to or site'));
  });

  it('of the own place is weighed by itself', () =>
    expect(said(seen([2, 0, 0, 0]), seen([0.2, -1, 0, -1], { isOwn: true }))).toEqual([
      'applies-to',
      'applies-to or own',
    ]));

  it('is that of the place which it only locates, doubt and all', () =>
    expect(said(seen([0.1, 0, -2, -2], { locates: true }), seen([0.1, 0, -2, -2]))).toEqual([
      'applies-to or site',
      'applies-to or site',
    ]));
});
