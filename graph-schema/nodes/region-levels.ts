/** The levels of regions, from the whole state down; areas and natural features stand beside them. */
import type { Caption } from '../declare.ts';

export const regionLevels = ['country', 'province', 'prefecture', 'county', 'township', 'area', 'feature'] as const;
export type RegionLevel = (typeof regionLevels)[number];

export const regionLevelCaptions: Readonly<Record<RegionLevel, Caption>> = {
  country: { zh: '国家', en: 'country' },
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '地级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡级', en: 'township' },
  area: { zh: '区域', en: 'named area' },
  feature: { zh: '地理实体', en: 'natural feature' },
};
