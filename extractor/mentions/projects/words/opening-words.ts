/**
 * Words with which a clause opens and no name does, whether or not a list knows them as verbs of works.
 *
 *   收集|大寨水库, 妥善|处理|张家坝水库, 全年|签约|宁德时代电池, 仍然|在用的…
 *   refuses 收集池, 处理中心 (nothing is left that names), 新建|雨水收集工程 (it stands inside), 稳岗扩容行动 (no list of these words holds 稳岗)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { startingAt, type Token } from '../phrase/token.ts';

/** Behind these a name may begin as it does at the start of a clause. */
const BEFORE = new Set(['verb', 'stop', 'conjunction', 'place', 'organ']);
const NAMED_BEHIND = new Set(['place', 'code', 'named']);
/** 处理|老|水库: one character does not name. */
const SHORTEST_REST = 2;

/** Where the name begins in the token `i`, behind all words that open it: its end if the next token is the name, its start if there are none. */
const startOfName = (text: string, tokens: readonly Token[], i: number, knowledge: Knowledge): number => {
  const { start, end } = tokens[i]!;
  const mayEnd = NAMED_BEHIND.has(tokens[i + 1]?.kind ?? '');
  let at = start;
  while (at < end) {
    const next = knowledge.projects.openingEnd(text, at);
    if (next === -1 || (next === end ? !mayEnd : next + SHORTEST_REST > end)) break;
    at = next;
  }
  return at;
};

export const partOpeningWords = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  let parted: Token[] | undefined;
  tokens.forEach((token, i) => {
    const mayOpen = token.kind === 'name' && (i === 0 || BEFORE.has(tokens[i - 1]!.kind));
    const at = mayOpen ? startOfName(text, tokens, i, knowledge) : token.start;
    if (at > token.start) {
      parted ??= tokens.slice(0, i);
      parted.push({ kind: 'verb', start: token.start, end: at });
      if (at < token.end) parted.push(startingAt(token, at));
    } else parted?.push(token);
  });
  return parted ?? tokens;
};
