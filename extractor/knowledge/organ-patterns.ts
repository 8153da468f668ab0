/** How organs of places are called: 发改委 → {p}发展和改革委员会; made from data/agency-patterns.json; long because all of it shares the tries that are made once. */
import { makeCharacterSet } from './character-set.ts';
import { makeOrganLists, type OrganLists } from './organ-lists.ts';
import type { MarkerLevel, OrganPatternData, SpecialRegion } from './organ-pattern-data.ts';
import { makeTrie, type Trie } from './trie.ts';
import type { WordStarts } from './word-starts.ts';

/** Bits: cannot stand in a name, may follow one, may end one. */
export const RoleInOpen = { forbidden: 1, follows: 2, ends: 4 } as const;

export interface SpecialOrgan {
  readonly name: string;
  readonly kind: 'own' | 'shared' | 'court' | 'either' | 'body';
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
  readonly lists: OrganLists;
}

const MOST_DOMAINS = 4;
const LONGEST_SESSION = 10;
const LONGEST_CODE = 4;
const LONGEST_CHOICE = 6;
/** 住房城乡建设|(城市管理)|委 */
const LONGEST_INSIDE = 10;
const SHORTEST_DEPARTMENT = 2;
const LONGEST_DEPARTMENT = 16;

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
  ...[...new Set(regions.flatMap(({ courts }) => courts))].map(
    (name) => ({ name, kind: 'court', regions: regions.filter(({ courts }) => courts.includes(name)) }) as const,
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
  const ofCorps = ['', ...data.markers.flatMap(([word, level]) => (level === 'corps' ? [word] : []))];
  const divisions = ofCorps.flatMap((word) => data.corpsDivisions.map((name) => [word + name, 'corps'] as const));
  const allMarkers = [...data.markers, ...divisions];
  const markers = makeTrie(allMarkers.map(([word]) => word));
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

  /** 水利(务)局, 教育(体育)局: what other places call it stands in a bracket inside. */
  const bracketedAt = (text: string, at: number): OrganTail | null => {
    const open = domains.longestAt(text, at)?.end ?? at;
    if (open === at || text[open] !== '(' || data.notInBracket.includes(text[open + 1] ?? ' ')) return null;
    const close = text.slice(open, open + LONGEST_INSIDE).search(/(?<=^\([\u4e00-\u9fff]+)\)/u);
    const ending = close === -1 ? null : endings.longestAt(text, open + close + 1);
    if (!ending || isBroken(text, at, ending.end)) return null;
    const template = templates.get(text.slice(at, open) + text.slice(open + close + 1, ending.end));
    return template === undefined ? null : { end: ending.end, template };
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
    return found ? { end: found.end, template: templates.get(tails[found.word]!)! } : bracketedAt(text, at);
  };

  const departmentEnd = (text: string, at: number): number => {
    const { endings, without, unless, notBefore } = data.departments;
    // Not to the end of the text, where no ending stands near.
    const near = text.slice(at, at + LONGEST_DEPARTMENT);
    for (const ending of endings) {
      const found = near.indexOf(ending, SHORTEST_DEPARTMENT - ending.length + 1);
      const end = at + found + ending.length;
      if (found === -1 || notBefore.includes(text[end] ?? ' ')) continue;
      const name = unless.reduce((rest, word) => rest.replace(word, ''), text.slice(at, end));
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
    return match && { end: match.end, level: allMarkers[match.word]![1] };
  };

  const roles = new Uint8Array(0x10000);
  for (const unit of data.notInHead) roles[unit.charCodeAt(0)]! |= RoleInOpen.forbidden;
  for (const unit of data.openAfter) roles[unit.charCodeAt(0)]! |= RoleInOpen.follows;
  for (const ending of data.openEndings) roles[ending.charCodeAt(ending.length - 1)]! |= RoleInOpen.ends;

  const towns = data.townOrgans.flatMap(([kind, official, ...shorts]) =>
    [official, ...shorts].map((word) => ({ kind, official, word: kind + word })),
  );

  const ofSpecialRegions = specialOrgans(data.specialRegions);

  const marks = makeCharacterSet(allMarkers.map(([word]) => word));

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
    lists: makeOrganLists(data),
  };
};
