/**
 * A bare name behind a surname or a role is a person's.
 *
 *   drops 亚东 in 理事长杜亚东, 金华 in 记者曾金华, 华东 in 记者陆华东, 石峰 in 副部长石峰, 江西 in 联系人:陈江西, 海南 in 李海南等同志, 周 宁 in 编辑:周 宁
 *   leaves 亚东 in 西藏亚东, 高密 in 加强高密度 (强高 is no person; other rules judge it), 长沙 in 审核:长沙市财政局
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import type { RegionMention } from '../mention.ts';
import { isInPersons } from '../regions/person-lists.ts';
import { placeMatches } from '../regions/place-matches.ts';

const LENGTH = 2;
const COLON = ':';
const GOES_ON = /[\p{sc=Han}、]/u;

/** 编辑:周宁审核:…, blanks being gone: nothing else stands in the field; 责任人:杭州、宁波的局长 lists places. */
const isInField = (folded: string, { start, end }: RegionMention, { regionCues }: Knowledge): boolean =>
  folded[start - 1] === COLON &&
  regionCues.personLabels.before(folded, start) > 0 &&
  (!GOES_ON.test(folded[end] ?? COLON) || regionCues.personLabels.at(folded, end) > 0);

const isPerson = (text: Text, region: RegionMention, knowledge: Knowledge): boolean => {
  const { folded } = text;
  const { places, regionCues, wordBorders } = knowledge;
  const { start, end, names, form, within } = region;
  const [name = ''] = names;
  if (form === 'abbreviation' || within !== undefined || name.length !== LENGTH) return false;
  const namings = places.named(name);
  const mayBeListed = end - start === LENGTH && namings.every((naming) => naming.form !== 'full');
  if (mayBeListed && isInPersons(text, start, end, knowledge)) return true;
  if (!namings.every((naming) => naming.form === 'bare' || naming.form === 'area')) return false;
  if (isInField(folded, region, knowledge)) return true;
  if (end - start !== LENGTH) return false;
  const isCounty = namings.every(({ place }) => place.level === 'county');
  if (isCounty && regionCues.roles.before(folded, start)) return true;
  if (!regionCues.surnames.has(folded[start - 1] ?? '')) return false;
  return regionCues.roles.before(folded, start - 1) > 0 || (isCounty && !wordBorders.endsWordBefore(folded, start - 1));
};

export const regionInPersons: Refiner = {
  name: 'region-in-persons',
  because: 'a person is called so',
  refine(mentions, text, _segments, knowledge) {
    const endsOfPlaces = new Set(placeMatches(text, knowledge).map(({ end }) => end));
    return mentions.filter(
      (mention) => mention.type !== 'Region' || endsOfPlaces.has(mention.start) || !isPerson(text, mention, knowledge),
    );
  },
};
