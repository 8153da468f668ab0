/**
 * Cuts the tokens of a clause into runs (between verbs) and these into items (between 、 和 等).
 *
 *   `加快A水库、B水库和C水库建设` → one run of three items
 *   `推动酉阳县加快建设X产业园` → one run of one item: a place before a verb names nothing
 *   `保护A公园` → the soft verb 保护 is cut off; in `A生物多样性保护工程` it stays
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ProjectTable } from '../../knowledge/project-table.ts';
import type { Token } from './token.ts';

export interface Item {
  readonly tokens: readonly Token[];
  /** What stands before it. */
  readonly after: 'start' | 'conjunction' | 'etc';
}

export interface Run {
  readonly items: readonly Item[];
  /** A place stands before the verbs that lead to it: 推动|酉阳县|加快建设. */
  readonly underPlace: boolean;
  /** A verb of building stands before or behind it: 加快…, …开工. */
  readonly isUndertaken: boolean;
}

/** 主要的有, 完成的有: what follows is a list, commas or not. */
const LISTING = /有$/;

/** 建设 in 宁夏建设工程 is no verb. */
const isInsideName = (item: readonly Token[], verb: Token, next: Token | undefined): boolean =>
  item.length > 0 && next?.kind === 'work' && verb.end - verb.start > 1;

const ENDS = /^.{1,8}[到至].{1,8}$/;

/** 宝鸡到成都|的|铁路: the line is called so. */
const joinsEnds = (text: string, tokens: readonly Token[], i: number, item: readonly Token[]): boolean =>
  item[0]?.kind === 'place' &&
  tokens[i + 1]?.kind === 'line' &&
  tokens[i]!.end - tokens[i]!.start === 1 &&
  ENDS.test(text.slice(item[0].start, tokens[i]!.start));

const isVerbAt = (text: string, tokens: readonly Token[], i: number, item: readonly Token[]): boolean => {
  const { kind } = tokens[i]!;
  if (kind === 'stop') return true;
  if (kind === 'verb') return !isInsideName(item, tokens[i]!, tokens[i + 1]) && !joinsEnds(text, tokens, i, item);
  if (kind !== 'soft') return false;
  if (item.length === 0) return true;
  return item.length === 1 && item[0]!.kind === 'place' && tokens[i + 1]?.kind !== 'work';
};

/** 加快, 建成: does the token say that something is built? */
const isCue = (text: string, token: Token | undefined, projects: ProjectTable): boolean =>
  token !== undefined && token.kind !== 'stop' && projects.isCue(text.slice(token.start, token.end));

export const cutRuns = (text: string, tokens: readonly Token[], { projects }: Knowledge): readonly Run[] => {
  const runs: Run[] = [];
  let run: Item[] = [];
  let item: Token[] = [];
  let after: Item['after'] = 'start';
  let underPlace = false;
  let isUndertaken = false;
  let listing = false;

  for (let i = 0; i <= tokens.length; i++) {
    const by = tokens[i];
    const closes = by === undefined || isVerbAt(text, tokens, i, item);
    if (!closes && by.kind !== 'conjunction' && by.kind !== 'etc') {
      item.push(by);
      continue;
    }
    if (item.length > 0) {
      run.push({ tokens: item, after });
      item = [];
    }
    if (!closes) {
      after = by.kind === 'etc' ? 'etc' : 'conjunction';
      continue;
    }
    const builds = isCue(text, by, projects);
    // …正式|挂牌, …基本|建成: an adverb before the cue closes the run, the cue behind it speaks of the run.
    const speaks = builds || (by?.kind === 'verb' && isCue(text, tokens[i + 1], projects));
    const subject = run.at(-1)?.tokens.at(-1)?.kind === 'place';
    if (run.length > 0) runs.push({ items: run, underPlace, isUndertaken: isUndertaken || speaks });
    underPlace ||= subject;
    const mark = by && text.slice(by.start, by.end);
    // 加快|X建设: what a cue opens, the next run closes; 主要的有:A,B,鞍钢的|C leaves it open.
    listing ||= (mark === ':' && isUndertaken) || (builds && mark !== undefined && LISTING.test(mark));
    const goesOn = mark === '的' || (run.length === 0 && mark !== ',');
    isUndertaken = builds || listing || (isUndertaken && goesOn);
    run = [];
    after = 'start';
  }
  return runs;
};
