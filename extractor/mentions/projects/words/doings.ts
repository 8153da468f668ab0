/**
 * One work that does two things: what 及 or 与 joins to it names nothing by itself, so that the verbs in it are parts of the name.
 *
 *   takes 元荡生态|修复|及|岸线贯通|工程, 沙堤渔港疏浚|及|西防波堤延长工程, 清河流域综合治理|与|水系连通工程
 *   refuses 清河治理|与|白石水库扩建工程 (each has a name), 生态修复|及|水系连通工程 (nothing names it), 湘江保护|与|水利工程 (two kinds)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import { propernessOf } from '../phrase/proper.ts';
import { asKind, type Token } from '../phrase/token.ts';

const JOINT = /^[及与]$/;
const DOING = new Set(['soft', 'verb', 'work', 'none']);
const BEFORE = new Set(['name', 'place', 'ordinary', 'site', 'line', 'soft', 'work']);
const BEHIND = new Set(['name', 'ordinary', 'site', 'line', 'soft', 'verb', 'none', 'work']);
const MOST = 6;

/** Behind the joint up to its work, or -1: something is done there, and nothing is named. */
const endOfSecond = (text: string, tokens: readonly Token[], joint: number, knowledge: Knowledge): number => {
  const { projects } = knowledge;
  let acts = false;
  for (let k = joint + 1; k < tokens.length && k <= joint + MOST; k++) {
    const token = tokens[k]!;
    const word = text.slice(token.start, token.end);
    if (!BEHIND.has(token.kind) || projects.isLoose(word)) return -1;
    if (token.kind === 'work') return acts || !projects.isCatchAll(word) ? k : -1;
    if (token.kind === 'name' && word.length > 1 && propernessOf(text, token, knowledge) === 'proper') return -1;
    if (token.kind === 'verb' && projects.isCue(word) && k === joint + 1) return -1;
    acts ||= DOING.has(token.kind);
  }
  return -1;
};

/** Where the first begins: at a place or a word that no list knows, with what is done to it right before the joint; or -1. */
const startOfFirst = (tokens: readonly Token[], joint: number): number => {
  const last = tokens[joint - 1]!;
  if (!DOING.has(last.kind) || last.end !== tokens[joint]!.start) return -1;
  let first = joint - 1;
  while (first > 0 && joint - first < MOST && BEFORE.has(tokens[first - 1]!.kind)) first--;
  while (first < joint - 1 && tokens[first]!.kind !== 'place' && tokens[first]!.kind !== 'name') first++;
  return first < joint - 1 ? first : -1;
};

const SUPPLIED = '配';

/** 拉洛水利枢纽|及|配套灌区: what belongs to it is built with it. */
const isSupplied = (text: string, tokens: readonly Token[], joint: number): boolean =>
  isHead(tokens[joint - 1]!.kind) &&
  tokens[joint + 1]!.kind === 'modifier' &&
  text[tokens[joint + 1]!.start] === SUPPLIED &&
  isHead(tokens[joint + 2]?.kind ?? '');

/** 驮英水库|及|灌区: what a dam waters, if nothing else names it; 龙云水库|和|灌区管理. */
const isWatered = (text: string, tokens: readonly Token[], joint: number, { projects }: Knowledge): boolean => {
  const [dam, , area] = tokens.slice(joint - 1, joint + 2);
  return (
    dam!.kind === 'site' &&
    projects.isInSteps(text.slice(dam!.start, dam!.end)) &&
    text[tokens[joint]!.start] === AND_ITS &&
    area!.start === tokens[joint]!.end &&
    projects.isWatered(text.slice(area!.start, area!.end))
  );
};
const AND_ITS = '及';

/** Has what joins two doings become a part of the name? */
export const doesTwo = (text: string, body: readonly Token[]): boolean =>
  body.some(({ kind, start, end }) => kind === 'ordinary' && end === start + 1 && JOINT.test(text[start]!));

export const joinDoings = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  let joined: Token[] | undefined;
  for (let joint = 2; joint < tokens.length - 1; joint++) {
    const { kind, start, end } = tokens[joint]!;
    if (kind !== 'conjunction' || !JOINT.test(text.slice(start, end))) continue;
    if (isSupplied(text, tokens, joint) || isWatered(text, tokens, joint, knowledge)) {
      joined ??= [...tokens];
      joined[joint] = asKind(tokens[joint]!, 'ordinary');
      continue;
    }
    const first = startOfFirst(tokens, joint);
    const last = first === -1 ? -1 : endOfSecond(text, tokens, joint, knowledge);
    if (last === -1) continue;
    joined ??= [...tokens];
    for (let k = first + 1; k < last; k++)
      if (DOING.has(tokens[k]!.kind) || k === joint) joined[k] = asKind(tokens[k]!, 'ordinary');
  }
  return joined ?? tokens;
};
