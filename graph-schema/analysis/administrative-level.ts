/** At which level of administration a policy was made: by its issuers, else by the place that it governs, else by who seems to have issued it or by its name. */
import type { Caption } from '../declare.ts';
import { levelByName } from './level-by-name.ts';
import type { PolicyEntry } from './view.ts';

export const administrativeLevels = ['central', 'province', 'prefecture', 'county', 'township', 'unknown'] as const;
export type AdministrativeLevel = (typeof administrativeLevels)[number];

export const levelCaptions: Readonly<Record<AdministrativeLevel, Caption>> = {
  central: { zh: '中央', en: 'central' },
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '地级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡级', en: 'township' },
  unknown: { zh: '级别不明', en: 'level unknown' },
};

const isLevel = (level: string | undefined): level is AdministrativeLevel =>
  (administrativeLevels as readonly (string | undefined)[]).includes(level);

/** 100000 is the whole state, 360000 a province, 360700 a prefecture, 360781 a county. */
const levelOfCode = (code: string | undefined): AdministrativeLevel => {
  if (code === undefined) return 'unknown';
  if (code === '100000') return 'central';
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';
};

export const levelOf = (policy: PolicyEntry): AdministrativeLevel => {
  const { issuers, jurisdiction, supposedIssuer, supposedPlace } = policy;
  const told = issuers.map(({ agency }) => agency.level).find(isLevel);
  if (told ?? jurisdiction) return told ?? levelOfCode(jurisdiction);
  if (isLevel(supposedIssuer?.level)) return supposedIssuer.level;
  return levelByName(policy) ?? levelOfCode(supposedPlace);
};

export const levelRank = (level: AdministrativeLevel): number => administrativeLevels.indexOf(level);
