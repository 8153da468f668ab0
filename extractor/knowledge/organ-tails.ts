/** The names of organs right behind their place: those that lists know, several domains in one (文化旅游和广播电视局), a bracket inside (水利(务)局). */
import type { OrganBreaks } from './organ-breaks.ts';
import type { OrganPatternData } from './organ-pattern-data.ts';
import type { OrganSessions } from './organ-sessions.ts';
import { makeTrie, type Trie } from './trie.ts';

export interface OrganTail {
  readonly end: number;
  /** Official name with {p} for the place's official name, {b} for its bare one, {w} as written. */
  readonly template: string;
}

export interface OrganTails {
  /** The organ that `text` names at `at`, right behind a place: 重庆市|发展改革委. */
  tailAt(text: string, at: number): OrganTail | null;
  /** All names that lists know. */
  readonly written: readonly string[];
  readonly domains: Trie;
}

const MOST_DOMAINS = 4;
/** 住房城乡建设|(城市管理)|委 */
const LONGEST_INSIDE = 10;

const OF_PLACE = '{p}';

/** What stands behind the place in the official name: {p}|老龄工作委员会, 中共{p}|委农村工作委员会, which is 委员会农村工作委员会 too. */
const inFull = (template: string, { partyPlace, committeeWords: [committee, short] }: OrganPatternData) => {
  const ofParty = partyPlace + short;
  const isOfParty = template.startsWith(ofParty) && template.length > ofParty.length;
  const rest = template.slice((isOfParty ? ofParty : OF_PLACE).length);
  if ((!isOfParty && !template.startsWith(OF_PLACE)) || rest === '' || rest.includes('{')) return [];
  return isOfParty ? [short + rest, committee + rest] : [rest];
};

/** 发改委 → {p}发展和改革委员会: every way in which lists write an organ. */
const templatesOf = (
  data: OrganPatternData,
  isWork: (domain: string, ending: string) => boolean,
): ReadonlyMap<string, string> => {
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
  // 老龄工作委员会, 委农村工作委员会: a name in full is one of its forms, also where the lists only give short ones.
  for (const [template = ''] of data.fixed)
    for (const form of inFull(template, data)) if (!templates.has(form)) templates.set(form, template);
  return templates;
};

export const makeOrganTails = (
  data: OrganPatternData,
  { isBroken, isClass }: OrganBreaks,
  { sessionEnd }: OrganSessions,
): OrganTails => {
  const [centre, works] = data.notCentres;
  const isWork = (domain: string, ending: string): boolean => ending === centre && works.includes(domain);
  const templates = templatesOf(data, isWork);
  const written = [...templates.keys()];
  const trie = makeTrie(written);
  const domains = makeTrie([...new Set(data.domains.flat())]);
  const endings = makeTrie(data.endings.flat());
  const composedEndings = makeTrie([...data.endings.flat(), ...data.composedEndings]);
  const brigades = makeTrie(data.brigades);

  /** 文化旅游 + 和 + 广播电视 + 局, 港航 + 口岸 + 和 + 渔业 + 管理局: several domains in one organ, kept as written. */
  const composedAt = (text: string, at: number): OrganTail | null => {
    let end = at;
    for (let i = 0; i < MOST_DOMAINS; i++) {
      const domain = domains.longestAt(text, end);
      if (!domain) break;
      end = domain.end;
      const brigade = brigades.longestAt(text, end);
      if (brigade && !isBroken(text, at, brigade.end))
        return { end: brigade.end, template: `{p}${text.slice(at, brigade.end)}` };
      const ending = composedEndings.longestAt(text, end);
      const last = text.slice(domain.start, domain.end);
      if (ending && i > 0 && !isBroken(text, at, ending.end) && !isWork(last, text.slice(end, ending.end))) {
        const inFull = data.endings.find((forms) => forms.includes(text.slice(end, ending.end)))?.[0];
        const official = inFull ?? text.slice(end, ending.end);
        return { end: ending.end, template: `{p}${text.slice(at, end)}${official}` };
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

  const tailAt = (text: string, at: number): OrganTail | null => {
    const from = sessionEnd(text, at);
    const known = trie.allAt(text, from);
    // 人大常委会|网站 is no 人大: what makes a class of the whole name leaves nothing of it, but 市委办|理 is 市委.
    const whole = known.at(-1);
    const isOfClass = whole !== undefined && isClass(text, whole.end);
    const found = isOfClass ? undefined : known.findLast((match) => !isBroken(text, from, match.end));
    const composed = from === at ? composedAt(text, at) : null;
    if (composed && composed.end > (found?.end ?? 0)) return composed;
    return found ? { end: found.end, template: templates.get(written[found.word]!)! } : bracketedAt(text, at);
  };

  return { tailAt, written, domains };
};
