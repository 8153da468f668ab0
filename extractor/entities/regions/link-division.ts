/** Links the name of a division: by date, by what stands around it, by its list, by the document's place. */
import type { LinkContext } from '../../contracts.ts';
import type { Gazetteer, Naming, Place } from '../../knowledge/gazetteer.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import type { Link } from '../link.ts';
import { divisionsNamed, isBareFormerName, validIn, yearOf } from './in-force.ts';
import { isStray } from './is-stray.ts';
import { candidateOf, type Narrowing, narrow, startWith } from './narrowing.ts';
import type { Surroundings } from './surroundings.ts';

const COUNTRY = '100000';
const CITY = '市';
const DISTRICT = '区';
const COUNTY = '县';
/** 代县, 和县 are words too; longer names of counties hardly ever are. */
const SHORTEST_PLAIN = 2;
/** Until then prefectures and provinces were parted and joined. */
const LAST_MOVES = 2000;

/**
 * 绍兴|滨海新区 is not Tianjin's: a county straight behind a place in which it does not lie is another one. 涪陵地区|丰都县 is of
 * what took the prefecture over, and in old texts counties (not districts) lay elsewhere (四川省|巫山县). No county holds another:
 * 会泽县|嵩明县 stand in one cell of a table, but 彭阳县|代县|长 is its acting head.
 */
const isOfAnother = (
  { place, form }: Naming,
  mention: RegionMention,
  outer: RegionMention,
  { profile, knowledge: { places } }: LinkContext,
): boolean => {
  if (outer.form !== 'division' || mention.within !== undefined || place.level !== 'county' || form !== 'full')
    return false;
  if ((yearOf(profile) ?? LAST_MOVES) < LAST_MOVES && !place.name.endsWith(DISTRICT)) return false;
  const outers = places.named(outer.names[0] ?? '');
  if (outers.some((naming) => naming.place.id !== place.id && places.isWithin(place.id, naming.place.id))) return false;
  const areCounties = outers.every((naming) => naming.place.level === 'county' && naming.form === 'full');
  if (areCounties && place.name.length > SHORTEST_PLAIN) return false;
  return !outers.some((naming) => naming.place.successors?.some((heir) => places.isWithin(place.id, heir)));
};

/** Neighbours in a list are of one level and, where they are counties, mostly of one province. */
const fitsList = (place: Place, neighbours: readonly Place[]): boolean =>
  neighbours.length > 0 && neighbours.every((other) => other.level === place.level);
/** 乌鲁木齐 beside 奎屯 is no 乌鲁木齐县: 奎屯 is a city; 玉树 beside 汶川 may be one, but 东营 beside 兰考 no district of 东营市. */
const isOfKindInList = ({ place, form }: Naming, neighbours: readonly Place[], namings: readonly Naming[]): boolean =>
  form !== 'bare' ||
  place.name.endsWith(CITY) ||
  (!neighbours.every(({ name }) => name.endsWith(CITY)) &&
    !(place.name.endsWith(DISTRICT) && namings.some((other) => other.place.id === place.parent)));
const sharesParent = (place: Place, neighbours: readonly Place[]): boolean =>
  place.parent !== undefined && neighbours.some((other) => other.parent === place.parent);

/** 中山、新会、斗门 are of Guangdong: 中山 is no district of Dalian. 河北、平原、山东 are provinces: 平原 is no county of the last. */
const areOfProvince = (list: readonly Place[], province: string | undefined, places: Gazetteer): boolean =>
  province !== undefined &&
  list.length > 0 &&
  list.every(({ id, level }) => level !== 'province' && places.provinceOf(id) === province);

const COUNTED = /^[两二三四五六七八九十][县区旗]/;

/** 上饶|三县: those that lie in it, where it is no member of the list that is counted. */
const isAroundCounted = ({ start, end }: RegionMention, { text: { folded }, knowledge }: LinkContext): boolean =>
  COUNTED.test(folded.slice(end, end + 2)) && !knowledge.regionCues.listMarks.has(folded[start - 1] ?? '');

const byEvidence = (
  mention: RegionMention,
  namings: readonly Naming[],
  context: LinkContext,
  surroundings: Surroundings,
): Narrowing => {
  if (namings.length < 2) return startWith(namings);
  const {
    profile,
    knowledge: { places },
  } = context;
  const year = yearOf(profile);
  const jurisdiction = profile.jurisdiction?.value;
  const outer = mention.within === undefined ? [] : places.named(mention.within);
  const list = surroundings.besides(mention);
  const before = surroundings.before(mention);
  const behind = surroundings.following(mention);
  const aroundList = surroundings.aroundList(mention);
  const isProvince = ({ place }: Naming): boolean => place.level === 'province';
  const inside = (id: string | undefined) => (naming: Naming) =>
    id !== undefined && id !== COUNTRY && places.isWithin(naming.place.id, id);

  let state = startWith(namings);
  const step = (reason: string, passes: (naming: Naming) => boolean): void => {
    state = narrow(state, reason, passes);
  };
  // Before the years: 邢台市|桥西区 is no district of another city, though it is called otherwise today.
  step(`in ${mention.within}`, ({ place }) =>
    outer.some((o) => o.place.id !== place.id && places.isWithin(place.id, o.place.id)),
  );
  // 青海省西宁、海南、广东: a province is none of them.
  if (!namings.some(isProvince))
    step('in the place before its list', ({ place }) =>
      aroundList.some((o) => o.id !== place.id && places.isWithin(place.id, o.id)),
    );
  // 东乡县 in an undated paper of Jiangxi is what was called so until 2016, not 东乡族自治县 of Gansu.
  const own = places.provinceOf(jurisdiction ?? '');
  const isOwn = inside(own);
  if (year === undefined && !namings.some((naming) => isOwn(naming) && validIn(year, naming)))
    step(`in the document's ${own}`, isOwn);
  step(year === undefined ? 'in force today' : `in force in ${year}`, (naming) => validIn(year, naming));
  // 玉溪市 of 1990 is the city that is 红塔区 today: what bears its name since lay around it as 玉溪地区.
  if (year !== undefined)
    // 东乡县 is 东乡族自治县 in any year; 海南 alone says nothing of its kind.
    step(
      `called so in ${year}`,
      ({ place, form }) =>
        (form === 'short' && saysKind(mention.names[0] ?? '')) || places.nameIn(place.id, year) === mention.names[0],
    );
  // 梅县 is the county, not the prefecture that was called so without its kind.
  if (mention.names[0]?.endsWith(COUNTY)) step('a county, as it says', ({ place }) => place.level === 'county');
  if (isAroundCounted(mention, context))
    step('around what is counted behind it', ({ place }) => place.level !== 'county');
  step('the county of the township behind it', ({ place }) => surroundings.countyBehind(mention) === place.id);
  step('around the place behind it', ({ place }) => behind !== undefined && places.isWithin(behind.id, place.id));
  step('a sibling of its list', ({ place }) => fitsList(place, list) && sharesParent(place, list));
  step('of the province of its list', ({ place }) => areOfProvince(list, places.provinceOf(place.id), places));
  // 乌鲁木齐 in a paper of the city is the city, though the paper names 乌鲁木齐县.
  step('the place of the document', ({ place }) => place.id === jurisdiction);
  step('named in full in the document', ({ place }) => surroundings.named.has(place.id));
  step('of the level of its list', (naming) => fitsList(naming.place, list) && isOfKindInList(naming, list, namings));
  step('a province', isProvince);
  for (const id of widening(jurisdiction, year, places)) step(`in the document's ${id}`, inside(id));
  step('in a place named just before', ({ place }) =>
    before.some((b) => b.id !== place.id && places.isWithin(place.id, b.id)),
  );
  step('near a place named just before', ({ place }) => sharesParent(place, before));
  step(
    'in the province of most places of the document',
    ({ place }) => surroundings.province !== undefined && places.provinceOf(place.id) === surroundings.province,
  );
  step('a prefecture', ({ place }) => place.level === 'prefecture');
  step('the city, not the county around it', ({ place, form }) => form !== 'bare' || place.name.endsWith(CITY));
  step('named so today', ({ form }) => form !== 'former');
  return state;
};

/** 、苍梧县、平南县”: the rest of a quotation that lists names. */
const REST_OF_QUOTATION = /(?:[、和][\u4e00-\u9fff]{2,12})*”/y;

/** 含原|满城县全域, 九江县|更名为柴桑区, “邕宁县|、武鸣县”修改为: the text says itself that it is gone. */
const saysGone = ({ start, end }: RegionMention, { text: { folded }, knowledge }: LinkContext): boolean => {
  const { formerly, renamed } = knowledge.regionCues;
  if (formerly.before(folded, start) > 0 || renamed.at(folded, end) > 0) return true;
  REST_OF_QUOTATION.lastIndex = end;
  return REST_OF_QUOTATION.test(folded) && renamed.at(folded, REST_OF_QUOTATION.lastIndex) > 0;
};

/** The jurisdiction, then what it lies in, or lay in then. */
const widening = (jurisdiction: string | undefined, year: number | undefined, places: Gazetteer): readonly string[] =>
  jurisdiction === undefined || jurisdiction === COUNTRY
    ? []
    : [jurisdiction, ...places.ancestors(jurisdiction, year).map(({ id }) => id)];

/** None of them lies in what the text puts around the mention. */
const liesOutside = (namings: readonly Naming[], { within }: RegionMention, { knowledge }: LinkContext): boolean => {
  const { places } = knowledge;
  const outers = within === undefined ? [] : places.named(within);
  return (
    namings.length > 0 &&
    outers.length > 0 &&
    !namings.some(({ place: { id } }) => outers.some(({ place }) => place.id !== id && places.isWithin(id, place.id)))
  );
};

export const linkDivision = (mention: RegionMention, context: LinkContext, surroundings: Surroundings): Link => {
  const name = mention.names[0] ?? '';
  const year = yearOf(context.profile);
  const called = (kind: string | undefined): readonly Naming[] =>
    divisionsNamed(
      name,
      { kind, places: surroundings.besides(mention), around: surroundings.aroundList(mention) },
      year,
      context.knowledge,
    );
  const told = called(isAroundCounted(mention, context) ? undefined : surroundings.kindOf(mention));
  // 吉安地区:吉安、井冈山市: the 市 of the last one does not make the first its own prefecture.
  const namings = liesOutside(told, mention, context) ? called(undefined) : told;
  // 至德、石埭 stand for 至德县 and 石埭县: without their kind.
  const isWrittenBare = mention.end - mention.start < name.length;
  if (namings.length === 0) return { status: 'unresolved', reason: `no place is called ${name}`, candidates: [] };
  if (
    year !== undefined &&
    !saysGone(mention, context) &&
    namings.every((naming) => (isBareFormerName(name, naming) || isWrittenBare) && !validIn(year, naming))
  ) {
    const candidates = namings.map((naming) => candidateOf(naming, `called so until ${naming.to}`));
    return { status: 'unresolved', reason: `no place was called ${name} in ${year}`, candidates };
  }
  const { left, losers, decided } = byEvidence(mention, namings, context, surroundings);
  const only = left[0];
  const outer = surroundings.touching(mention);
  if (left.length === 1 && only && outer && isOfAnother(only, mention, outer, context)) {
    const candidates = [candidateOf(only, 'bears the name, but lies elsewhere'), ...losers];
    return { status: 'unresolved', reason: `no ${name} is known in ${outer.names[0]}`, candidates };
  }
  if (left.length === 1 && only && isStray(only, mention, context, surroundings)) {
    const candidates = [candidateOf(only, 'the only place of this name'), ...losers];
    return { status: 'unresolved', reason: `${only.place.name} lies elsewhere and nothing speaks for it`, candidates };
  }
  if (left.length === 1 && only) {
    const inferred = decided.some((reason) => !reason.startsWith('in force') && reason !== `in ${mention.within}`);
    const reason = decided.length > 0 ? decided.join(', ') : 'the only place of this name';
    return { status: 'linked', ids: [only.place.id], basis: inferred ? 'inferred' : 'stated', reason, losers };
  }
  const candidates = [...left.map((naming) => candidateOf(naming, 'shares the name')), ...losers];
  return { status: 'ambiguous', reason: `${left.length} places are called ${name}`, candidates };
};
