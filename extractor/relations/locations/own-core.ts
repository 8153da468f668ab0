/**
 * The middle of the document's own city or county, where a line passes or ends in it.
 *
 *   takes 104国道市区绕越段, 109国道市区段 in papers of a city; 石头崾岘水库至县城复线 in one of a county; 城区第三水厂
 *   refuses 城市区域医疗中心 (another word), 市区 in a paper of a province, 沙市区… (a division)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Surroundings } from './surroundings.ts';

/** What may stand before it, besides nothing: a joint, or the end of a road's name. */
const BEFORE = new Set(['至', '到', '道', '线', '路']);
/** 城市区|域. */
const NEXT_WORD = new Set(['域', '位', '划', '县', '市']);
const CITY = /市$/;

export const ownCore = (
  name: string,
  { jurisdiction }: Surroundings,
  { places, regionCues }: Knowledge,
): readonly Place[] => {
  const own = jurisdiction === undefined ? undefined : places.place(jurisdiction);
  if (!own || (own.level !== 'prefecture' && own.level !== 'county')) return [];
  const cores = CITY.test(own.name) ? regionCues.coresOfCities : regionCues.coresOfCounties;
  for (let at = 0; at < name.length - 1; at++) {
    if (at > 0 && !BEFORE.has(name[at - 1]!)) continue;
    const length = cores.at(name, at);
    if (length > 0 && !NEXT_WORD.has(name[at + length] ?? '')) return [own];
  }
  return [];
};
