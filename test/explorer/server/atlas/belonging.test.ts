/** At which level a node stands: a policy by who issued it, then by where it is in force, then by its name. */
import { describe, expect, it } from 'vitest';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { belongingIn } from '../../../../explorer/server/atlas/belonging.ts';

const agency = (label: string, level?: string): AtlasNode => ({
  id: `agency:${label}`,
  kind: 'Agency',
  label,
  names: [label],
  ...(level === undefined ? {} : { level: level as NonNullable<AtlasNode['level']> }),
});
const agencies = [agency('国务院', 'central'), agency('大同市人民政府', 'prefecture'), agency('某协会')];

const levelOf = (label: string, issuer?: string, place?: string): string | undefined => {
  const policy: AtlasNode = {
    id: 'policy:x',
    kind: 'Policy',
    label,
    names: [label],
    ...(place === undefined ? {} : { place }),
  };
  const issued: StoredEdge[] =
    issuer === undefined ? [] : [{ kind: 'ISSUED_BY', from: policy.id, to: `agency:${issuer}`, evidence: ['x'] }];
  return belongingIn(makeAtlas([policy, ...agencies], issued)).level(policy);
};

describe('the level of a policy', () => {
  it.each<[string | undefined, string, (string | undefined)?, string?]>([
    ['country', '关于大同市城市总体规划的批复', '国务院', '140200'],
    ['prefecture', '关于某事的通知', '大同市人民政府', '140200'],
    // Of an issuer without a level, or of none, the place tells.
    ['prefecture', '关于某事的通知', '某协会', '140200'],
    ['province', '某条例', undefined, '140000'],
    ['country', '某条例', undefined, '100000'],
    ['country', '中华人民共和国水法'],
    [undefined, '关于某事的通知'],
  ])('%s: %s, issued by %s, in force in %s', (level, label, issuer, place) =>
    expect(levelOf(label, issuer, place)).toBe(level),
  );
});
