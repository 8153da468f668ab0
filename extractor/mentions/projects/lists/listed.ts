/**
 * Names that only a list makes known: what stands before 等…项目 is a project, whatever its last word; and so before 等特色园区.
 *
 *   takes `衡阳绿色盐碱、永州紫金锂业等重大项目` → 衡阳绿色盐碱 | 永州紫金锂业, `联影小镇、东方美谷等特色园区`
 *   refuses `旅游、教育等项目` (common words), `一批公路、机场等项目` (kinds of things)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import { endOfItem } from '../phrase/bracketed-part.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { propernessOf } from '../phrase/proper.ts';
import type { Run } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';
import type { ReadRun } from './read-run.ts';

export interface Listed {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Place of its first item in the run. */
  readonly at: number;
  /** Whether it says enough to name by itself or beside its neighbours. */
  readonly isNamed: boolean;
}

const SHORTEST = 4;
/** 南枫线|等轨道交通线. */
const SHORTEST_CLOSED = 3;
const SHORT = 5;
const SHORTEST_NAME = 2;
const LONGEST = 22;
const NAMING = new Set(['name', 'place', 'quote', 'named']);
const FORBIDDEN = new Set(['none', 'organ', 'plural']);

/** 一批重大|项目: it says of nothing in particular that it is one. */
const isBareWork = (text: string, { head, body }: Phrase, { projects }: Knowledge): boolean =>
  head.kind === 'work' &&
  projects.isCatchAll(text.slice(head.start, head.end)) &&
  !body.some(({ kind }) => NAMING.has(kind));

/** 特色|园区: a list of parks names each, if it is built. */
const isBarePark = (text: string, { head, body }: Phrase, { projects }: Knowledge): boolean =>
  projects.isCloser(text.slice(head.start, head.end)) && !body.some(({ kind }) => NAMING.has(kind));

/** A list that says itself that it lists projects vouches even for common words: 复兴油田, 重庆站. */
const isNamed = (text: string, tokens: readonly Token[], isOfProjects: boolean, knowledge: Knowledge): boolean => {
  const [first, ...rest] = tokens;
  if (first!.kind === 'place') return rest.length > 0;
  // 社会福利 is no project, 国际复材电子级玻璃纤维 is.
  if (!isOfProjects || (first!.kind === 'ordinary' && tokens.at(-1)!.end - first!.start <= SHORT)) return false;
  // 古雷|炼化一体化|工程|二期, and no 老旧小区改造工程: a work says less than a port of its name.
  const hasHead = isHead(tokens.at(-1)!.kind) && !tokens.some(({ kind }) => kind === 'work');
  return tokens.some((token) => {
    if (token.kind !== 'name' || token.end - token.start < SHORTEST_NAME) return false;
    const properness = propernessOf(text, token, knowledge);
    return properness === 'proper' || (hasHead && properness === 'common');
  });
};

/** An item, with what 及 or 和 joins to it and has no name of its own: 中创新航动力电池|及储能. */
type Member = Omit<Listed, 'isNamed'>;

const LIST_MARK = '、';

const membersBefore = (text: string, items: Run['items'], i: number, knowledge: Knowledge): readonly Member[] => {
  const members: Member[] = [];
  let joined = -1;
  for (let k = i - 1; k >= 0; k--) {
    const { tokens, after } = items[k]!;
    const start = tokens[0]!.start;
    const end = joined === -1 ? endOfItem(text, tokens, knowledge) : joined;
    const isNameless = k > 0 && after === 'conjunction' && !tokens.some(({ kind }) => NAMING.has(kind) || isHead(kind));
    if (isNameless && text.slice(items[k - 1]!.tokens.at(-1)!.end, start) !== LIST_MARK) {
      joined = end;
      continue;
    }
    members.unshift({ start, end, tokens, at: k });
    joined = -1;
    if (after === 'start') break;
  }
  return members;
};

/** 赛得利|纤维 before 等3500个项目: whatever no list knows is what one of them is called. */
const SHORTEST_UNKNOWN = 3;
/** 玖德化学新材料: a firm and its product, beside one that is surely named. */
const SHORTEST_OPENED = 5;

const opensWithName = (text: string, { start, end, tokens: [first, ...rest] }: Member, knowledge: Knowledge): boolean =>
  (first!.kind === 'name' || first!.kind === 'code') &&
  rest.length > 0 &&
  (end - start >= SHORTEST_OPENED || (rest.at(-1)!.kind === 'phase' && end - start >= SHORTEST)) &&
  !rest.some(({ kind }) => kind === 'work') &&
  propernessOf(text, first!, knowledge) !== 'prose';

const mayBeListed = ({ start, end, tokens }: Member, shortest: number): boolean =>
  end - start >= shortest &&
  end - start <= LONGEST &&
  tokens[0]!.kind !== 'count' &&
  !tokens.some(({ kind }) => FORBIDDEN.has(kind));

/** 电科蓝天宇航电源、启源芯动力等|投产: with no word behind 等, what names has to be longer. */
const FEWEST_OPEN = 2;

export const listedOpen = (text: string, { items, isOpenList }: Run, knowledge: Knowledge): readonly Listed[] => {
  if (!isOpenList) return [];
  const members = membersBefore(text, items, items.length, knowledge).filter((member) =>
    mayBeListed(member, SHORTEST_OPENED),
  );
  const named = members.filter(({ tokens }) => tokens[0]!.kind === 'name' && isNamed(text, tokens, true, knowledge));
  if (members.length < FEWEST_OPEN || named.length === 0) return [];
  return members.map((member) => ({
    ...member,
    isNamed: named.includes(member) || opensWithName(text, member, knowledge),
  }));
};

export const listedBefore = (
  text: string,
  { run: { items, isUndertaken }, phraseOf }: ReadRun,
  at: number,
  knowledge: Knowledge,
): readonly Listed[] => {
  const { after, tokens } = items[at]!;
  const phrase = phraseOf(items[at]!)!;
  const isOfParks = isUndertaken && isBarePark(text, phrase, knowledge);
  if (after !== 'etc' || !(isOfParks || isBareWork(text, phrase, knowledge))) return [];
  // 等重大项目 lists projects; 等重大工程 may list achievements (月壤采样), so that a place has to stand before each.
  const isOfProjects = isOfParks || knowledge.projects.isLoose(text.slice(phrase.head.start, phrase.head.end));
  const shortest = isOfParks && phrase.head.kind === 'line' ? SHORTEST_CLOSED : SHORTEST;
  const members = membersBefore(text, items, at, knowledge).filter((member) => mayBeListed(member, shortest));
  const named = new Set(members.filter((member) => isNamed(text, member.tokens, isOfProjects, knowledge)));
  const last = members.at(-1);
  const isCounted = tokens[0]!.kind === 'count' && isOfProjects;
  const [first] = last?.tokens ?? [];
  if (last && isCounted && first!.kind === 'name' && first!.end - first!.start >= SHORTEST_UNKNOWN) named.add(last);
  const vouches = isOfProjects && !isOfParks && named.size > 0;
  return members.map((member) => ({
    ...member,
    isNamed: named.has(member) || (vouches && opensWithName(text, member, knowledge)),
  }));
};
