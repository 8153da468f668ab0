/**
 * Cuts the tokens of a clause into runs (between verbs) and these into items (between 、 和 等).
 *
 *   `加快A水库、B水库和C水库建设` → one run of three items
 *   `推动酉阳县加快建设X产业园` → one run of one item: a place before a verb names nothing
 *   `保护A公园` → the soft verb 保护 is cut off; in `A生物多样性保护工程` it stays
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
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

const isVerbAt = (tokens: readonly Token[], i: number, item: readonly Token[]): boolean => {
  const { kind } = tokens[i]!;
  if (kind === 'stop') return true;
  if (kind === 'verb') return !isInsideName(item, tokens[i]!, tokens[i + 1]);
  if (kind !== 'soft') return false;
  if (item.length === 0) return true;
  return item.length === 1 && item[0]!.kind === 'place' && tokens[i + 1]?.kind !== 'work';
};

export const cutRuns = (text: string, tokens: readonly Token[], { projects }: Knowledge): readonly Run[] => {
  const runs: Run[] = [];
  let run: Item[] = [];
  let item: Token[] = [];
  let after: Item['after'] = 'start';
  let underPlace = false;
  let isUndertaken = false;
  let listing = false;

  const closeItem = (): void => {
    if (item.length > 0) run.push({ tokens: item, after });
    item = [];
  };
  const isCueAt = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && token.kind !== 'stop' && projects.isCue(text.slice(token.start, token.end));
  };
  const closeRun = (i: number): void => {
    closeItem();
    const by = tokens[i];
    const isCue = isCueAt(i);
    // …正式|挂牌, …基本|建成: an adverb before the cue closes the run, the cue behind it speaks of the run.
    const speaks = isCue || (by?.kind === 'verb' && isCueAt(i + 1));
    const subject = run.at(-1)?.tokens.at(-1)?.kind === 'place';
    if (run.length > 0) runs.push({ items: run, underPlace, isUndertaken: isUndertaken || speaks });
    underPlace ||= subject;
    const mark = by && text.slice(by.start, by.end);
    // 加快|X建设: what a cue opens, the next run closes; 主要的有:A,B,鞍钢的|C leaves it open.
    listing ||= (mark === ':' && isUndertaken) || (isCue && mark !== undefined && LISTING.test(mark));
    const goesOn = mark === '的' || (run.length === 0 && mark !== ',');
    isUndertaken = isCue || listing || (isUndertaken && goesOn);
    run = [];
    after = 'start';
  };

  tokens.forEach((token, i) => {
    if (isVerbAt(tokens, i, item)) closeRun(i);
    else if (token.kind === 'conjunction') {
      closeItem();
      after = 'conjunction';
    } else if (token.kind === 'etc') {
      closeItem();
      after = 'etc';
    } else item.push(token);
  });
  closeRun(tokens.length);
  return runs;
};
