/**
 * A word that is a verb elsewhere, in the last item of a list that says that it lists projects: there it belongs to a firm's name or says
 * what is made, and must not part the list from what closes it.
 *
 *   takes 东瑞光伏、云岭|先行|硅片扩产 before 等项目, 广安煤炭清洁高效|利用 before 等6个项目
 *   refuses 、完善|管网 (it opens the item), 、茶园水库|建设|等项目 (it says that it is built), 农村饮水|保障|等项目 (common words tell what is done)
 */
import { isHead } from '../../../knowledge/project-data.ts';
import type { Spot } from '../phrase/spot.ts';
import type { Token } from '../phrase/token.ts';

const LIST_MARK = '、';
const LONGEST_VERB = 2;
const MOST_BEHIND = 3;
const BEHIND = new Set(['name', 'ordinary', 'soft', 'place', 'count', 'modifier']);
const MOST_CLOSING = 4;
const CLOSING = new Set(['count', 'plural', 'modifier', 'ordinary', 'rating', 'soft']);

/** 等|14个|重大|项目, 等|项目. */
const isClosed = (tokens: readonly Token[], etc: number): boolean => {
  if (tokens[etc]?.kind !== 'etc') return false;
  const behind = tokens.slice(etc + 1, etc + 2 + MOST_CLOSING);
  const head = behind.findIndex(({ kind }) => isHead(kind));
  return head !== -1 && behind.slice(0, head).every(({ kind }) => CLOSING.has(kind));
};

export const isInsideListed = ({ text, tokens, at, item, after, knowledge }: Spot): boolean => {
  const [first] = item;
  const { kind, start, end } = tokens[at]!;
  if (kind !== 'verb' || after !== 'conjunction' || first?.kind !== 'name' || end - start > LONGEST_VERB) return false;
  if (text[first.start - 1] !== LIST_MARK || knowledge.projects.isCue(text.slice(start, end))) return false;
  let next = at + 1;
  while (next <= at + MOST_BEHIND && BEHIND.has(tokens[next]?.kind ?? '')) next++;
  // 桥涵|利用: a word and what is done to it are a kind of work.
  return (next > at + 1 || item.length > 1) && isClosed(tokens, next);
};
