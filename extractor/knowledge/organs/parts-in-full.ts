/** Parts of an organ's name in full: what goes on behind it, what stands before its place, and what it was called in other years. */
import type { AgencyTable } from '../agency-table.ts';

const OF_PLACE = '{p}';

/** 交通局|革委会 → 革命委员会, 农业局|能源办 → 能源办公室: what an organ's name goes on with. */
export const inFull = (sub: string, { patterns }: AgencyTable): string => {
  // Most names go on with nothing.
  if (sub === '') return sub;
  const { rulingBodies, endings, ofBureaus } = patterns.data;
  const cut = endings.flatMap(([official = '', ...shorts]) => shorts.map((short) => [short, official] as const));
  const body =
    rulingBodies.find(([written]) => sub.endsWith(written)) ??
    cut.find(([short]) => ofBureaus.includes(short) && sub.endsWith(short));
  return body ? sub.slice(0, -body[0].length) + body[1] : sub;
};

/** 第十师|北屯市水利局, 兵团第八师|石河子市财政局: the division whose seat the city is, the corps in full. */
export const corpsDivisionIn = (before: string, { patterns }: AgencyTable): string => {
  const { corps, corpsDivisions } = patterns.data;
  const division = corpsDivisions.find((name) => before.endsWith(name));
  if (division === undefined) return '';
  return before.length > division.length ? corps + division : division;
};

/** 省计委 of 2001, 县编办 of 2010: another name in those years, unless the text says it in full or whose it is (市委编办). */
export const inItsYears = (
  template: string,
  organ: string,
  year: number | undefined,
  { patterns }: AgencyTable,
): string | undefined => {
  const { ofYears, partyPlace, committeeWords } = patterns.data;
  const isSaid =
    template.replace(OF_PLACE, '') === organ ||
    (template.startsWith(partyPlace) && organ.startsWith(committeeWords[1]));
  if (year === undefined || isSaid) return undefined;
  return ofYears.find(([usual, from, to]) => usual === template && (from ?? 0) <= year && year <= to)?.[3];
};

/** 财政部|驻云南专员办: what a central organ has in a place, in full. */
export const postedIn = (above: string, sub: string, { patterns }: AgencyTable): string | undefined => {
  const { posted, verticalInFull } = patterns.data;
  if (!sub.startsWith(posted)) return undefined;
  const branch = verticalInFull.find(([owner, name]) => owner === above && sub.endsWith(name));
  return branch?.[2].replace('{u}', above).replace('{w}', sub.slice(posted.length, -branch[1].length));
};

/** 水产部|党组 → 中共水产部党组. */
export const partyGroupIn = (above: string, sub: string, { patterns }: AgencyTable): string | undefined => {
  const [word, template] = patterns.data.partyGroup;
  return sub === word ? template.replace('{w}', above) : undefined;
};

/** 市纪委监委|驻|市农业农村局纪检监察组: kept as written, for it names whom it is posted to. */
export const isPostedGroup = (organ: string, { patterns }: AgencyTable): boolean =>
  organ.includes(patterns.data.posted) && patterns.data.postedGroups.some((group) => organ.endsWith(group));

/** 中共内蒙古自治区|委员会|办公厅: the party's committee of an autonomous region, also before its departments. */
export const inRegion = (template: string, placeName: string, organ: string, { patterns }: AgencyTable): string => {
  const [ending, usual, instead] = patterns.data.autonomous;
  const [prefecture, written] = patterns.data.partyOfPrefecture;
  const isRegion = placeName.endsWith(ending) || (placeName.endsWith(prefecture) && organ.startsWith(written));
  return isRegion && template.startsWith(usual) ? instead + template.slice(usual.length) : template;
};

/** 苏北行署 was 苏北人民行政公署: an area's organ by the name that it bore there. */
export const namedThere = (template: string, area: string, { patterns }: AgencyTable): string => {
  const special = patterns.data.namesOfPlaces.find(([place, usual]) => place === area && usual === template);
  return (special?.[2] ?? template).replace(/\{[pbwc]\}/, area);
};

const LINE_END = '\n';

/** 中国人民解放军四川省雅安军分区 is what the organ is called where the army is named; of 济南市军管会 it goes without saying. */
export const armyIn = (whole: string, { patterns }: AgencyTable): string | undefined => {
  const [army, ...organs] = patterns.data.army;
  const isOfArmy = whole.startsWith(army) && organs.some((name) => whole.endsWith(name));
  return isOfArmy ? whole.replace(LINE_END, '') : undefined;
};
