/**
 * Places that a project's name spells out, each decided by the document: 黔江区|茶园水库, 彭水至务川.
 *
 *   takes 西安 in 西安区域科技创新中心, 武汉 in 武汉农村综合产权交易所
 *   refuses 金山 (in 上海) in a paper of 重庆, 黑山 in 黑山峡, 芙蓉 in “芙蓉计划”
 */
import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { candidatePlace, type NameOfPlaces } from './candidate-place.ts';
import { withoutGuests } from './guests.ts';
import { isDistrictInBracket } from './holders.ts';
import { namesIn } from './names-in.ts';
import { isNamesake } from './namesakes.ts';
import { JOINTS } from './other-end.ts';
import { isRefusedPlace } from './refused-places.ts';
import type { Surroundings } from './surroundings.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** What it begins is mostly called after something else: 天山|国际机场. */
  readonly isNamesake: boolean;
}

const CITY = /市$/;

/** 阿勒泰地区|富蕴机场: what stands behind a prefecture that is no city is a county of it. */
const isRural = ({ place: { level, name } }: Found): boolean => level === 'prefecture' && !CITY.test(name);

/**
 * 江苏省苏州市X, 北京|通州站: only the narrowest of those that stand directly one before the other; but 乌鲁木齐|天山国际机场:
 * a bare name behind the place that holds it may be a name of something else.
 */
const withoutEnclosing = (text: string, found: readonly Found[], knowledge: Knowledge): readonly Place[] => {
  const { places } = knowledge;
  return (
    found
      .filter(({ start, end, place, isNamesake }, i) => {
        const next = found[i + 1];
        const before = found[i - 1];
        // 安徽(合肥)X is in 合肥; 金华(义乌)X is of both.
        const isBeforeBracket =
          next?.start === end + 1 &&
          text[end] === '(' &&
          (place.level === 'province' || isDistrictInBracket(text, next.place, next.start, next.end));
        const holdsNext = next && (next.start === end || isBeforeBracket) && places.isWithin(next.place.id, place.id);
        const isNextNamesake = next?.isNamesake && !isRural(found[i]!);
        const isAround = found.some((inner, k) => k > i && holdsLater(text, end, inner, place, knowledge));
        const isHeld = before && before.end === start && places.isWithin(place.id, before.place.id) && !isRural(before);
        // 重庆|长江上游|航运中心: the area is what the city is the centre of.
        const isOfArea = place.level === 'area' && before?.end === start && before.place.level !== 'area';
        return !isAround && !(holdsNext && !isNextNamesake) && !(isHeld && isNamesake) && !isOfArea;
      })
      .map(({ place }) => place)
      // 任河流域城口县…工程: a basin says where only if nothing else does.
      .filter(({ level }, _, all) => level !== 'feature' || all.every((other) => other.level === 'feature'))
  );
};

const SHORTEST_FIRM = 2;
/** 荆州港|监利港区, 河池·|环江工业园: a port or a zone of a city has parts in its counties. */
const OF_PARTS = /^[港·]$/;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** 中国(河南|)自由贸易试验区|洛阳片区: of what a province has one, a part is where its end says; of a park both are said. */
const isOfOne = (text: string, end: number, { projects }: Pick<Knowledge, 'projects'>): boolean =>
  text[end] === ')' && projects.isOne(text.slice(end + 1, projects.wordAt(text, end + 1)?.end ?? end + 1));

/** 贵州|能源|大方燃煤发电: the firm is called after the province, the plant lies in the county; 林芝|机场(米林): as the bracket says. */
const holdsLater = (
  text: string,
  end: number,
  inner: Found,
  outer: Place,
  knowledge: Pick<Knowledge, 'places' | 'projects'>,
): boolean => {
  const { places } = knowledge;
  const isInBracket = text[inner.start - 1] === '(' && text[inner.end] === ')';
  const between = text.slice(isOfOne(text, end, knowledge) ? end + 1 : end, inner.start - Number(isInBracket));
  return (
    (OF_PARTS.test(between) || (between.length >= SHORTEST_FIRM && HAN_ONLY.test(between))) &&
    ![...between].some((character) => JOINTS.has(character)) &&
    inner.place.id !== outer.id &&
    // 长三角…安徽省实验室: an area is said for itself.
    outer.level !== 'area' &&
    places.isWithin(inner.place.id, outer.id)
  );
};

/**
 * 江西高安|锦江|国家湿地公园, 重庆巴南太极|龙湖|国家湿地公园: behind a place of a province in full, a county of another one is a name of something
 * else; a line has ends in several.
 */
const withinProvince = (text: string, found: readonly Found[], { places }: Knowledge): readonly Found[] => {
  const [first, second] = found;
  const isChain =
    first?.start === 0 &&
    first.place.level === 'province' &&
    second?.start === first.end &&
    places.isWithin(second.place.id, first.place.id);
  if (!isChain || [...text].some((character) => JOINTS.has(character))) return found;
  return found.filter(
    ({ place }) => place.level !== 'county' || places.provinceOf(place.id) === places.provinceOf(first.place.id),
  );
};

/** `quoted`: the marked parts of the name. */
export const namedPlaces = (
  text: string,
  quoted: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] => {
  const name: NameOfPlaces = { text, all: withoutGuests(text, namesIn(text, knowledge), knowledge), quoted };
  const found = gather(name.all, (_, i): readonly Found[] => {
    const it = candidatePlace(name, i, around, knowledge);
    if (!it || isRefusedPlace(it)) return [];
    const { named, place, before, isBare, isEnd, isBehind } = it;
    const isCalledSo =
      isBare && !isEnd && isNamesake(text, named, place, isBehind ? before?.name : undefined, knowledge);
    return [{ start: named.start, end: named.end, place, isNamesake: isCalledSo }];
  });
  return withoutEnclosing(text, withinProvince(text, found, knowledge), knowledge);
};
