/**
 * A county's bare name right behind a county or a city of another province is a river's, a hill's or a firm's name; and so is what ends like a
 * mountain behind one character that joins nothing.
 *
 *   drops 绥江 in 广东四会绥江, 锦江 in 江西高安锦江, 凉山 in 大同市采凉山
 *   leaves 凤凰 in 湘西凤凰 (it lies there), 松桃 in 凤凰、松桃, 凉山 in 成都和凉山, 攀枝花的盐边, 北海 in another cell
 */
import type { Refiner } from '../../contracts.ts';
import type { Naming } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import { byPosition } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { nextGap } from '../agencies/edges.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { namingsOf } from '../regions/sisters.ts';

const LEVELS = new Set(['county', 'prefecture']);

const isOfProvinceOf = (others: readonly Naming[], naming: Naming, { places }: Knowledge): boolean =>
  others.some(
    ({ place: { id } }) =>
      places.provinceOf(id) === places.provinceOf(naming.place.id) || places.hasLainIn(naming.place.id, id),
  );

/** Called by its bare name alone, and neither the place before it nor in its province. */
const isElsewhere = (before: RegionMention, mention: RegionMention, knowledge: Knowledge): boolean => {
  const outer = namingsOf(before, knowledge);
  const own = namingsOf(mention, knowledge);
  return (
    outer.length > 0 &&
    own.length > 0 &&
    // 宿县专区|泗洪 of 1951: what a place that is gone held, no list says.
    outer.every(({ place, form }) => LEVELS.has(place.level) && place.validTo === undefined && form !== 'former') &&
    own.every((naming) => naming.form === 'bare' && !isOfProvinceOf(outer, naming, knowledge))
  );
};

const isInOtherName = (
  text: Text,
  before: RegionMention | undefined,
  mention: RegionMention,
  knowledge: Knowledge,
): boolean => {
  const { folded } = text;
  const { start, end, form, names, within } = mention;
  if (!before || form !== 'division' || before.form !== 'division' || within !== undefined) return false;
  if (names.length > 1 || before.names.length > 1 || nextGap(text, before.end) <= start) return false;
  const { featureKinds, listMarks, ways, betweenPlaces } = knowledge.regionCues;
  if (before.end === start)
    return (
      isElsewhere(before, mention, knowledge) &&
      namingsOf(mention, knowledge).every(({ place }) => place.level === 'county')
    );
  const between = folded[before.end] ?? '';
  return (
    before.end + 1 === start &&
    isHan(between.charCodeAt(0)) &&
    featureKinds.has(folded[end - 1] ?? '') &&
    !(listMarks.has(between) || ways.has(between) || betweenPlaces.has(between)) &&
    isElsewhere(before, mention, knowledge)
  );
};

export const regionBehindOthers: Refiner = {
  name: 'region-behind-others',
  because: 'stands right behind a place of another province, as part of another name',
  refine(mentions, text, _segments, knowledge) {
    const regions = mentions.filter((mention) => mention.type === 'Region').sort(byPosition);
    const dropped: ReadonlySet<Mention> = new Set(
      regions.filter((mention, i) => isInOtherName(text, regions[i - 1], mention, knowledge)),
    );
    return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
  },
};
