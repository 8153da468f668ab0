/** How roles of places are scored: by exact span and ids, with the missed told apart, and against chance. */
import { describe, expect, it } from 'vitest';
import type { GoldAnnotation, GoldRole } from '../../../scripts/gold/gold-annotation.ts';
import { pairRoles, type RolePair, scoreRoles } from '../../../scripts/score/score-roles.ts';

const roles: readonly GoldRole[] = ['site', 'own', 'mentioned'];
const metadata = { title: null, issuers: [], docNumber: null, date: null, kind: null, jurisdiction: null };
const place = (start: number, ids: readonly string[], role: GoldRole) =>
  ({ start, end: start + 2, text: '某地', type: 'Region', ids, optional: false, role }) as const;
const gold = (...mentions: GoldAnnotation['mentions']): GoldAnnotation => ({
  doc: '甲.txt',
  sha256: '',
  metadata,
  mentions,
  citations: [],
  projects: [],
});
const pair = (told: GoldRole, said: string | undefined): RolePair => ({ gold: told, said });

describe('a labelled place', () => {
  it.each([
    ['is paired with what stands in the same words', place(3, ['500000'], 'own'), 'own'],
    ['is missed if it was found as another place', place(3, ['510000'], 'own'), undefined],
    ['is missed if it was found in other words', place(4, ['500000'], 'own'), undefined],
  ] as const)('%s', (_, found, said) => {
    expect(pairRoles(gold(place(3, ['500000'], 'site')), [found])).toMatchObject([{ gold: 'site', said }]);
  });

  it('may have any of the roles that are open, and no other', () => {
    const open = { ...place(0, ['500000'], 'site'), alsoRoles: ['own'] } as const;
    const score = (said: GoldRole) => scoreRoles(pairRoles(gold(open), [place(0, ['500000'], said)]), roles);
    expect(score('own').accuracy).toBe(1);
    expect(score('site').accuracy).toBe(1);
    expect(score('mentioned')).toMatchObject({ accuracy: 0, confused: [['site said as mentioned', 1]] });
  });

  it('is right in one of two roles where the first is in doubt, and then counts for no more than that', () => {
    const two = (said: GoldRole, orRole: GoldRole) =>
      scoreRoles(pairRoles(gold(place(0, ['500000'], 'site')), [{ ...place(0, ['500000'], said), orRole }]), roles);
    expect(two('own', 'site')).toMatchObject({ accuracy: 0, doubtful: { found: 1, right: 0, eitherRight: 1 } });
    expect(two('site', 'own')).toMatchObject({ accuracy: 1, doubtful: { found: 1, right: 1, eitherRight: 1 } });
    expect(two('own', 'mentioned')).toMatchObject({ accuracy: 0, doubtful: { found: 1, right: 0, eitherRight: 0 } });
    expect(two('own', 'site').certain).toEqual({ found: 0, right: 0 });
  });

  it('is right in one of two roles also where that one is only open to the annotator', () => {
    const open = { ...place(0, ['500000'], 'site'), alsoRoles: ['own'] } as const;
    const found = { ...place(0, ['500000'], 'mentioned'), orRole: 'own' };
    expect(scoreRoles(pairRoles(gold(open), [found]), roles)).toMatchObject({
      accuracy: 0,
      doubtful: { found: 1, right: 0, eitherRight: 1 },
    });
  });

  it('is the same whatever the order of its ids', () => {
    const found = place(0, ['510000', '500000'], 'site');
    expect(pairRoles(gold(place(0, ['500000', '510000'], 'site')), [found])).toMatchObject([{ said: 'site' }]);
  });
});

describe('a score', () => {
  it('counts the missed as wrong in one figure and leaves them out of the other', () => {
    const score = scoreRoles([pair('site', 'site'), pair('own', 'mentioned'), pair('own', undefined)], roles);
    expect(score).toMatchObject({ accuracy: 1 / 2, withMissed: 1 / 3, confused: [['own said as mentioned', 1]] });
    expect(score.byRole.get('own')).toEqual({ labelled: 2, found: 1, right: 0, said: 0 });
  });

  it('has a kappa of 1 without an error, and of 0 where chance would do as well', () => {
    expect(scoreRoles([pair('site', 'site'), pair('own', 'own')], roles).kappa).toBe(1);
    expect(scoreRoles([pair('site', 'own'), pair('own', 'own')], roles).kappa).toBe(0);
  });
});
