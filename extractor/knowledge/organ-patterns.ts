/** How organs of places are called: 发改委 → {p}发展和改革委员会; made from data/agency-patterns.json; long because the form of its data stands with what reads it. */
import { makeCharacterSet } from './character-set.ts';
import { makeTrie, type Trie } from './trie.ts';
import type { WordStarts } from './word-starts.ts';

export type MarkerLevel = 'province' | 'city' | 'prefecture' | 'county' | 'corps';

export interface SpecialRegion {
  readonly name: string;
  readonly short: string;
  /** How it stands before its organs, longest first. */
  readonly words: readonly string[];
  /** 政府: what stands between its name and an organ's. */
  readonly before: string;
  /** Organs whose names nobody else bears. */
  readonly own: readonly string[];
  /** Organs whose names others bear too: only behind the region's. */
  readonly shared: readonly string[];
}

export interface OrganPatternData {
  readonly domains: readonly (readonly string[])[];
  readonly endings: readonly (readonly string[])[];
  readonly fixed: readonly (readonly string[])[];
  /** 文化中心, 数据中心 are works, not organs: domains that do not go with this ending. */
  readonly notCentres: readonly [ending: string, domains: readonly string[]];
  readonly connectors: readonly string[];
  readonly subs: readonly string[];
  readonly party: readonly string[];
  /** 中共中央|组织部: how the beginnings of names are written in full. */
  readonly partyInFull: readonly (readonly [start: string, inFull: string])[];
  /** 中央人民政府|水利部: what stands before the names of the state's organs, up to which year their names began; and names that are none. */
  readonly stateInFull: readonly (readonly [state: string, last: number | null])[];
  readonly notOfState: readonly string[];
  /** How the templates of the party's local organs begin. */
  readonly partyPlace: string;
  /** 镇赉县|人民代表大会: the template of a place's congress. */
  readonly congress: string;
  /** 中共…省|委员会|组织部: how the committee is called in full, and in short where its departments follow. */
  readonly committeeWords: readonly [full: string, short: string];
  /** 政协|江西省委员会: bodies whose committees bear the party's words; an empty organ is none of ours. */
  readonly committeeOwners: readonly (readonly [organ: string, words: readonly string[]])[];
  /** 纪委|监委: organs that are written without a mark between them. */
  readonly twins: readonly (readonly [first: string, second: string])[];
  readonly markers: readonly (readonly [string, MarkerLevel])[];
  readonly session: string;
  /** First characters of it. */
  readonly sessionStarts: string;
  /** Characters after an ending that make another word of it: 财政部 + 门. */
  readonly after: Readonly<Record<string, string>>;
  /** 经济和信息化局|中国人民银行: another name begins there. */
  readonly afterUnless: readonly string[];
  /** Words after an organ that make a class of it: 市政府各部门. */
  readonly classAfter: readonly string[];
  /** Words that make something else of a government: 市政府采购. */
  readonly governmentAfter: readonly [lastCharacter: string, words: readonly string[]];
  /** 国务院|代表国家: what looks like such a word. */
  readonly classUnless: readonly string[];
  /** 工业和信息化部|装备工业一司, 文化部|电影事业管理局: how departments of ministries end, and what their names never hold. */
  readonly departments: {
    readonly endings: readonly string[];
    readonly without: readonly string[];
    readonly notBefore: string;
  };
  readonly specialRegions: {
    readonly government: string;
    /** 特区政府, 立法会: either region's. */
    readonly territory: string;
    readonly assembly: string;
    /** 立法会政制|事务委员会: how committees of the assembly end. */
    readonly committees: readonly string[];
    readonly regions: readonly SpecialRegion[];
    /** 香港贸易发展局: bodies that bear the region's name themselves. */
    readonly bodies: readonly string[];
  };
  /** Railways, harbours, power grids …: organs of a ministry in a place that is no division of the state. */
  readonly systems: {
    /** 东北, 中游: parts of the country and of rivers. */
    readonly areas: readonly string[];
    /** 伊春|特区, 华东|地区: what such a place is called. */
    readonly kinds: readonly string[];
    /** 铁路管理局: what is an organ behind any place. */
    readonly heads: readonly string[];
    /** 监管局, 工程局: what is one of a central organ only. */
    readonly under: readonly string[];
  };
  /** 革委会|水利局, 东北人民政府|民政部: how departments of governments and staffs end behind what they deal with, and those named alike everywhere. */
  readonly departmentsOf: readonly {
    readonly owners: readonly string[];
    readonly named: readonly string[];
    readonly endings: readonly string[];
  }[];
  /** 交通局|革委会: the committee that ruled an organ, as written and in full. */
  readonly rulingBodies: readonly (readonly [written: string, inFull: string])[];
  /** 最高人民检察院第十三届|检察委员会: bodies of a court that are counted. */
  readonly sessionSubs: readonly string[];
  /** The same for central organs: 国务院有关部门 still names 国务院. */
  readonly classAfterCentral: readonly string[];
  /** Characters between an organ and the bracket of a document's number: 人社部|发〔2020〕. */
  readonly codeAfter: string;
  readonly leftOf: string;
  /** The same, as words: 印发 is free, 开发 is not. */
  readonly leftWords: readonly string[];
  /** Characters that may follow a name of two characters: 人行、 but not 人行道. */
  readonly weakAfter: string;
  readonly connect: string;
  readonly class: string;
  readonly heads: readonly string[];
  readonly headStarts: readonly string[];
  /** 领导小组 + 医疗物资保障|组: what the name of a group within a body ends with, and what must not follow. */
  readonly headSubs: readonly string[];
  readonly headSubAfter: string;
  /** 县廊桥保护工作|协调机制: heads that are bodies only of these organs, and ways of working elsewhere. */
  readonly ways: readonly [heads: readonly string[], organs: readonly string[]];
  /** 机制, 联席会议: of a river or of another organ they are ways of working, no bodies. */
  readonly weakHeads: readonly string[];
  /** 法院 of a province is its 高级人民法院. */
  readonly levels: Readonly<Partial<Record<string, string>>>;
  /** 香港特别行政区政府: this ending takes that template instead of the usual one. */
  /** 兵团党委 is the 委员会 of the corps. */
  readonly corpsParty: readonly [usual: string, instead: string];
  /** 安徽省军区 is named so; 沈阳军区 is one of the army's. */
  readonly provincialArmy: readonly [ending: string, usual: string, instead: string];
  readonly specialRegion: readonly [ending: string, usual: string, instead: string];
  /** 大理州委大理州人民政府|应对…指挥部: one body of both. */
  readonly jointHeads: {
    readonly parties: readonly string[];
    readonly governments: readonly string[];
    /** How its organ is written inside. */
    readonly joined: string;
    readonly template: string;
  };
  /** Kinds of zones that a text calls by the kind alone: 新片区|管委会. */
  readonly shortZones: readonly string[];
  /** 公安局静安|分局: the branch that a district's name stands before. */
  readonly branches: readonly string[];
  /** 自治区党委、|政府: what goes on with the party's committee. */
  readonly besideParty: readonly [party: string, government: string];
  readonly notInHead: string;
  /** 良渚|街道|办事处: how offices of streets and towns are called: the town's kind, the office, its short forms. */
  readonly townOrgans: readonly (readonly [kind: string, official: string, ...shorts: string[]])[];
  /** What may stand between a county's name and a town's. */
  readonly townGovernments: readonly string[];
  /** 东|良渚街道: what stands before a town's name and makes another of it. */
  readonly besideTown: string;
  /** 各, 所在: words that no town's name holds. */
  readonly notInTown: readonly string[];
  readonly zones: readonly string[];
  /** Characters that no zone's name holds. */
  readonly committeeStops: string;
  /** Words of a clause that stand before a zone's name without a mark. */
  readonly committeeLeads: readonly string[];
  readonly committees: readonly string[];
  readonly courtsOfZones: readonly string[];
  /** 三江源|国家公园|管理局: bureaus that manage such zones. */
  readonly bureausOfZones: readonly string[];
  readonly zonesOfBureaus: readonly string[];
  readonly committeeOfficial: string;
  /** 凯里经济开发区|党工委 → 中共凯里经济开发区|工作委员会. */
  readonly partyCommittees: readonly [short: string, official: string];
  /** 安康|高新区|管委会: kinds of zones that a committee's name writes out. */
  readonly zonesInFull: readonly (readonly [short: string, full: string])[];
  readonly notCommittee: readonly string[];
  /** Last characters of organs after which 省, 市 … may follow without a mark: 省委省政府. */
  readonly joined: string;
  /** 国务院、|中央军委 is the state's, 党中央、国务院、|中央军委 the party's. */
  readonly stateTwins: {
    readonly after: string;
    readonly notBehind: readonly string[];
    readonly names: readonly (readonly [written: string, name: string])[];
  };
  /** Organs that a list never leaves without their place. */
  readonly notListed: readonly string[];
  /** Endings of organs that no list knows, and what must follow them. */
  readonly openEndings: readonly string[];
  /** Characters besides marks that such a name may follow: 由|市农牧业局. */
  readonly openLeft: string;
  /** 中心 ends works too: words that no organ's name holds. */
  readonly openCentre: readonly [ending: string, notIn: readonly string[]];
  /** Words that no organ's name holds: 各, 有关. */
  readonly notInOpen: readonly string[];
  readonly openFirms: readonly string[];
  /** 市水务局|水利工程建设科: how departments and brigades of organs end, which organs have them, what their names never hold and what may follow them. */
  readonly bodies: readonly string[];
  readonly bodyOwners: readonly string[];
  readonly notInBody: readonly string[];
  readonly bodyFollow: readonly string[];
  /** Those of `bodies` that no other word begins with, whatever follows. */
  readonly openBodies: readonly string[];
  /** 市文化市场|综合行政执法支队: brigades, of what an organ deals with. */
  readonly brigades: readonly string[];
  /** Endings of organs for which a text defines a short name, and the characters before them where their names begin. */
  readonly introduced: readonly string[];
  readonly introducedLeft: string;
  /** 委员会: endings whose last character no name holds elsewhere. */
  readonly openWhole: readonly string[];
  /** 市|道路运输管理处: words that begin such names, though their first character makes classes elsewhere (市|道). */
  readonly openStarts: readonly string[];
  /** 应当, 会同: words of a clause that may follow such a name without a mark. */
  readonly openFollow: readonly string[];
  /** 国家公园: names that hold a word of `notInOpen` and are none. */
  readonly openUnless: readonly string[];
  readonly openAfter: string;
  /** Local branches of central organs: 国家税务总局湖南省|税务局. */
  readonly vertical: readonly string[];
  /** 原|区市政市容委: says that the organ is no more, and is no part of its name. */
  readonly formerly: string;
  /** 财政部|驻|江西…专员办事处 */
  readonly posted: string;
  readonly stopsInHead: readonly string[];
  readonly ministerial: readonly string[];
  /** 财政|厅: ending of organs that only provinces have. */
  readonly office: string;
  /** 财政|局, and the words that stand for bureaus in a text of one: 省厅, 市局, 分局. */
  readonly bureau: string;
  /** 厅|级, 局|长: characters that make another word of it. */
  readonly bureauRanks: string;
  readonly bureauWords: readonly string[];
  /** 附件, 上一篇: what stands before the title of another document. */
  readonly listedTitleLeads: readonly string[];
  /** 生态环境: where the province's 厅 deals with the same as the city's 局. */
  readonly officeDomains: readonly string[];
  /** Ending of divisions that keep the city above them in their organs' names. */
  readonly district: string;
  /** 深圳|市场监管局: a city's last character may begin the organ. */
  readonly cityEnd: string;
  /** Places of this ending bear this template instead of that: 中共…自治区委员会. */
  readonly autonomous: readonly [ending: string, template: string, instead: string];
  /** 阿克苏地区 likewise. */
  readonly ofPrefecture: readonly [ending: string, template: string, instead: string];
  /** 地委, 行署: organs of a prefecture whose name is in the word, and what they are behind it; and by which words a text says its kind. */
  readonly prefectures: readonly (readonly [marker: string, words: readonly string[]])[];
  readonly prefectureOrgans: readonly (readonly [word: string, organ: string])[];
  /** What 兵团 stands for. */
  readonly corps: string;
  readonly organEnds: readonly string[];
  readonly notOrganEnds: readonly string[];
}

/** Bits: cannot stand in a name, may follow one, may end one. */
export const RoleInOpen = { forbidden: 1, follows: 2, ends: 4 } as const;

export interface SpecialOrgan {
  readonly name: string;
  readonly kind: 'own' | 'shared' | 'either' | 'body';
  readonly regions: readonly SpecialRegion[];
}

export interface TownOrgan {
  readonly kind: string;
  readonly official: string;
}

export interface OrganTail {
  readonly end: number;
  /** Official name with {p} for the place's official name, {b} for its bare one, {w} as written. */
  readonly template: string;
}

export interface OrganPatterns {
  /** The organ that `text` names at `at`, right behind a place: 重庆市|发展改革委. */
  tailAt(text: string, at: number): OrganTail | null;
  /** Cheap and over-eager: can an organ of the patterns begin at `at`? */
  mayOpenAt(text: string, at: number): boolean;
  /** What a character may do in a name that no list knows: bits of `RoleInOpen`. */
  roleInOpen(unit: number): number;
  /** 税务局, 中心支行 behind a central organ and a place: its end, or `at`. */
  verticalEnd(text: string, at: number): number;
  /** 装备工业一司 behind a ministry's name: its end, or `at`. */
  departmentEnd(text: string, at: number): number;
  /** 水利|局: where the words for what an organ deals with end, or `at`. */
  domainEnd(text: string, at: number): number;
  /** 第十三届|检察委员会 behind a court's name: where the body begins and ends. */
  sessionBody(text: string, at: number): { readonly start: number; readonly end: number } | null;
  /** 第五届 behind `at`: its end, or `at`; and before `end`: its beginning, or `end`. */
  sessionEnd(text: string, at: number): number;
  sessionStart(text: string, end: number): number;
  /** 办公厅, 办公室 behind an organ's name: its end, or `at`. */
  subEnd(text: string, at: number): number;
  /** 省, 市, 县 …: a word that stands for the document's own place. */
  markerAt(text: string, at: number): { readonly end: number; readonly level: MarkerLevel } | null;
  /** Can a word of `markerAt` begin at `at`? One look. */
  mayMarkAt(text: string, at: number): boolean;
  /** Heads of coordinating bodies (领导小组), and what their names cannot hold. */
  readonly heads: Trie;
  readonly stopsInHead: Trie;
  /** 投资推广署, 特区政府: names of organs of the special regions, and whose they may be. */
  readonly specialOrgans: { readonly trie: Trie; readonly forms: readonly SpecialOrgan[] };
  /** 铁路管理局, 监管局: heads of `systems`. */
  readonly systemHeads: Trie;
  /** 街道办, 镇政府: what ends the name of a town's office, and for each word of it the town's kind and the office in full. */
  readonly townOrgans: { readonly trie: Trie; readonly forms: readonly TownOrgan[] };
  /** 三江源国家公园|管理局: does a name end so? Such bureaus bear the zone's name alone. */
  isOfZone(organ: string): boolean;
  /** 良渚|街道办事处: does a name end so? */
  isOfTown(organ: string): boolean;
  /** Does what follows `end` make another word (财政部门) or a class (市政府各部门) of it? */
  isBroken(text: string, start: number, end: number, central?: boolean): boolean;
  readonly data: OrganPatternData;
}

const MOST_DOMAINS = 4;
const LONGEST_SESSION = 10;
const LONGEST_CODE = 4;
const LONGEST_CHOICE = 6;
const SHORTEST_DEPARTMENT = 2;
const LONGEST_DEPARTMENT = 9;

const specialOrgans = ({
  territory,
  assembly,
  regions,
  bodies,
}: OrganPatternData['specialRegions']): SpecialOrgan[] => [
  ...regions.flatMap((region) => region.own.map((name) => ({ name, kind: 'own', regions: [region] }) as const)),
  ...[...new Set(regions.flatMap(({ shared }) => shared))].map(
    (name) => ({ name, kind: 'shared', regions: regions.filter(({ shared }) => shared.includes(name)) }) as const,
  ),
  ...[territory, assembly].map((name) => ({ name, kind: 'either', regions }) as const),
  ...bodies.map((name) => ({ name, kind: 'body', regions: [] }) as const),
];

export const makeOrganPatterns = (data: OrganPatternData, starts?: WordStarts): OrganPatterns => {
  const [centre, works] = data.notCentres;
  const isWork = (domain: string, ending: string): boolean => ending === centre && works.includes(domain);
  const templates = new Map<string, string>();
  for (const [official = '', ...shorts] of data.domains)
    for (const [ending = '', ...cuts] of data.endings)
      for (const domain of [official, ...shorts])
        for (const end of [ending, ...cuts])
          if (!isWork(official, ending)) templates.set(domain + end, `{p}${official}${ending}`);
  for (const head of data.systems.heads) templates.set(head, `{w}${head}`);
  const [committee, committeeShort] = data.committeeWords;
  for (const [template = '', ...forms] of data.fixed)
    for (const form of forms) {
      templates.set(form, template);
      // 委组织部 is 委员会组织部 in full; 委 alone has its own row.
      if (
        template.startsWith(data.partyPlace) &&
        form.length > 1 &&
        form.startsWith(committeeShort) &&
        form !== committee
      )
        templates.set(committee + form.slice(committeeShort.length), template);
    }
  const tails = [...templates.keys()];
  const tailTrie = makeTrie(tails);
  const domains = makeTrie([...new Set(data.domains.flat())]);
  const endings = makeTrie(data.endings.flat());
  const subs = makeTrie(data.subs);
  const brigades = makeTrie(data.brigades);
  const markers = makeTrie(data.markers.map(([word]) => word));
  const classAfter = makeTrie(data.classAfter);
  const [government, governmentWords] = data.governmentAfter;
  const governmentAfter = makeTrie(governmentWords);
  const classAfterCentral = makeTrie(data.classAfterCentral);
  const choices = new Set(data.endings.flat().filter((ending) => ending.length === 1));
  const session = new RegExp(data.session, 'u');
  const sessionLast = data.session.at(-1);
  /** First characters of organs: most places in a text are not followed by one. */
  const opens = makeCharacterSet([...tails, ...data.domains.flat(), ...data.vertical, ...data.sessionStarts]);
  const vertical = makeTrie(data.vertical);

  const after = new Map(Object.entries(data.after).map(([last, next]) => [last.charCodeAt(0), next]));
  /** 财政部|门, 工信局|势. */
  const isOtherWord = (text: string, end: number): boolean =>
    (after.get(text.charCodeAt(end - 1))?.includes(text[end] ?? '\n') ?? false) &&
    !data.afterUnless.some((word) => text.startsWith(word, end));

  /** 人社部发〔2020〕: the organ is part of a number. */
  const isCode = (text: string, end: number): boolean => {
    let at = end;
    while (at < end + LONGEST_CODE && data.codeAfter.includes(text[at] ?? '\n')) at++;
    return at > end && '〔[('.includes(text[at] ?? '\n') && /\d/.test(text[at + 1] ?? '');
  };

  /** 扶贫办(局): whichever it is called, a class. */
  const isChoice = (text: string, end: number): boolean => {
    if (text[end] !== '(') return false;
    const close = text.indexOf(')', end);
    return (
      close - end <= LONGEST_CHOICE && close > end + 1 && choices.has(text[close - 1]!) && choices.has(text[end + 1]!)
    );
  };

  const isClass = (text: string, end: number, central: boolean): boolean =>
    (central ? classAfterCentral : classAfter).longestAt(text, end) !== null &&
    !data.classUnless.some((word) => text.startsWith(word, end));

  const isBroken = (text: string, start: number, end: number, central = false): boolean =>
    start === end ||
    isClass(text, end, central) ||
    isOtherWord(text, end) ||
    (text[end - 1] === government && governmentAfter.longestAt(text, end) !== null) ||
    isChoice(text, end) ||
    isCode(text, end);

  /** 文化旅游 + 和 + 广播电视 + 局: several domains in one organ, kept as written. */
  const composedAt = (text: string, at: number): OrganTail | null => {
    let end = at;
    for (let i = 0; i < MOST_DOMAINS; i++) {
      const domain = domains.longestAt(text, end);
      if (!domain) break;
      end = domain.end;
      const brigade = brigades.longestAt(text, end);
      if (brigade && !isBroken(text, at, brigade.end))
        return { end: brigade.end, template: `{p}${text.slice(at, brigade.end)}` };
      const ending = endings.longestAt(text, end);
      const last = text.slice(domain.start, domain.end);
      if (ending && i > 0 && !isBroken(text, at, ending.end) && !isWork(last, text.slice(end, ending.end))) {
        const written = data.endings.find((forms) => forms.includes(text.slice(end, ending.end)))?.[0] ?? '';
        return { end: ending.end, template: `{p}${text.slice(at, end)}${written}` };
      }
      if (data.connectors.includes(text[end] ?? '')) end++;
    }
    return null;
  };

  const sessionEnd = (text: string, at: number): number =>
    data.sessionStarts.includes(text[at] ?? ' ')
      ? at + (session.exec(text.slice(at, at + LONGEST_SESSION))?.[0].length ?? 0)
      : at;

  const sessionStart = (text: string, end: number): number => {
    if (text[end - 1] !== sessionLast) return end;
    for (let at = Math.max(0, end - LONGEST_SESSION); at < end - 1; at++) if (sessionEnd(text, at) === end) return at;
    return end;
  };

  const tailAt = (text: string, at: number): OrganTail | null => {
    if (!opens.has(text.charCodeAt(at))) return null;
    const from = sessionEnd(text, at);
    const found = tailTrie.allAt(text, from).findLast((match) => !isBroken(text, from, match.end));
    const composed = from === at ? composedAt(text, at) : null;
    if (composed && composed.end > (found?.end ?? 0)) return composed;
    return found ? { end: found.end, template: templates.get(tails[found.word]!)! } : null;
  };

  const departmentEnd = (text: string, at: number): number => {
    const { endings, without, notBefore } = data.departments;
    for (const ending of endings) {
      const found = text.indexOf(ending, at + SHORTEST_DEPARTMENT - ending.length + 1);
      const end = found + ending.length;
      if (found === -1 || end - at > LONGEST_DEPARTMENT || notBefore.includes(text[end] ?? ' ')) continue;
      const name = text.slice(at, end);
      if (/^[\u4e00-\u9fff]+$/u.test(name) && !without.some((word) => name.includes(word))) return end;
    }
    return at;
  };

  const sessionBody = (text: string, at: number): { start: number; end: number } | null => {
    const start = sessionEnd(text, at);
    const body = start > at ? data.sessionSubs.find((word) => text.startsWith(word, start)) : undefined;
    return body === undefined ? null : { start, end: start + body.length };
  };

  const markerAt = (text: string, at: number): { end: number; level: MarkerLevel } | null => {
    const match = markers.longestAt(text, at);
    return match && { end: match.end, level: data.markers[match.word]![1] };
  };

  const roles = new Uint8Array(0x10000);
  for (const unit of data.notInHead) roles[unit.charCodeAt(0)]! |= RoleInOpen.forbidden;
  for (const unit of data.openAfter) roles[unit.charCodeAt(0)]! |= RoleInOpen.follows;
  for (const ending of data.openEndings) roles[ending.charCodeAt(ending.length - 1)]! |= RoleInOpen.ends;

  const towns = data.townOrgans.flatMap(([kind, official, ...shorts]) =>
    [official, ...shorts].map((word) => ({ kind, official, word: kind + word })),
  );

  const ofSpecialRegions = specialOrgans(data.specialRegions);

  const marks = makeCharacterSet(data.markers.map(([word]) => word));

  return {
    mayMarkAt: (text, at) => marks.has(text.charCodeAt(at)),
    heads: makeTrie(data.heads, starts),
    specialOrgans: {
      trie: makeTrie(
        ofSpecialRegions.map(({ name }) => name),
        starts,
      ),
      forms: ofSpecialRegions,
    },
    systemHeads: makeTrie([...data.systems.heads, ...data.systems.under], starts),
    townOrgans: {
      trie: makeTrie(
        towns.map(({ word }) => word),
        starts,
      ),
      forms: towns,
    },
    isOfZone: (organ) =>
      data.bureausOfZones.some((bureau) => organ.endsWith(bureau)) &&
      data.zonesOfBureaus.some((zone) => organ.includes(zone)),
    isOfTown: (organ) => towns.some(({ word }) => organ.length > word.length && organ.endsWith(word)),
    stopsInHead: makeTrie([...new Set(data.stopsInHead)]),
    mayOpenAt: (text, at) => opens.has(text.charCodeAt(at)),
    roleInOpen: (unit) => roles[unit]!,
    tailAt,
    verticalEnd: (text, at) => {
      const end = vertical.longestAt(text, at)?.end ?? at;
      return isOtherWord(text, end) ? at : end;
    },
    departmentEnd,
    domainEnd: (text, at) => domains.longestAt(text, at)?.end ?? at,
    sessionBody,
    sessionEnd,
    sessionStart,
    subEnd: (text, at) => subs.longestAt(text, at)?.end ?? at,
    markerAt,
    isBroken,
    data,
  };
};
