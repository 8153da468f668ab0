/** The names of organs right behind their place: those that lists know, several domains in one (文化旅游和广播电视局), a bracket inside (水利(务)局). */
import type { OrganBreaks } from './organ-breaks.ts';
import { makeOrganForms, type OrganForm, type OrganForms } from './organ-forms.ts';
import type { OrganPatternData } from './organ-pattern-data.ts';
import type { OrganSessions } from './organ-sessions.ts';
import { makeTrie } from './trie.ts';

/** Its end, and its official name: 局 of a list, 文化旅游和广播电视局 as written. */
export type OrganTail = OrganForm;

export interface OrganTails {
  /** The organ that `text` names at `at`, right behind a place: 重庆市|发展改革委. */
  tailAt(text: string, at: number): OrganTail | null;
  readonly forms: OrganForms;
}

const MOST_DOMAINS = 4;
/** 住房城乡建设|(城市管理)|委 */
const LONGEST_INSIDE = 10;

export const makeOrganTails = (
  data: OrganPatternData,
  { isBroken, isClass }: OrganBreaks,
  { sessionEnd }: OrganSessions,
): OrganTails => {
  const forms = makeOrganForms(data);
  const { domains, endings, isWork } = forms;
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
    const template = forms.templateOf(text.slice(at, open) + text.slice(open + close + 1, ending.end));
    return template === undefined ? null : { end: ending.end, template };
  };

  const tailAt = (text: string, at: number): OrganTail | null => {
    const from = sessionEnd(text, at);
    const known = forms.allAt(text, from);
    // 人大常委会|网站 is no 人大: what makes a class of the whole name leaves nothing of it, but 市委办|理 is 市委.
    const whole = known.at(-1);
    const isOfClass = whole !== undefined && isClass(text, whole.end);
    const found = isOfClass ? undefined : known.findLast((match) => !isBroken(text, from, match.end));
    const composed = from === at ? composedAt(text, at) : null;
    if (composed && composed.end > (found?.end ?? 0)) return composed;
    return found ?? bracketedAt(text, at);
  };

  return { tailAt, forms };
};
