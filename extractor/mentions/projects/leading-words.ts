/**
 * Words before a name inside a clause that say how it stands to what comes before: they close what stands before them.
 *
 *   takes 潼关|要|整治沿黄公路, 山阳|续建|金钱河水库, 续建|红沿河核电站, 闽中水资源配置工程|自|街面水库, 线路|自|轨道交通6号线, 灌区|东接|东雷灌区, ,|北邻|石堡川水库
 *   refuses 自流灌区, 自强路 (words), 南沿江城际铁路 (called so)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';
import type { Token } from './token.ts';

const BEFORE = new Set(['phase', 'bracket', 'named', 'modifier', 'ordinary', 'place', 'code']);
const NAMED_BEHIND = new Set(['place', 'code', 'named', 'name']);
const SHORTEST_REST = 2;
const LONGEST_MODAL = 2;
const LED = new Set(['name', 'modifier', 'ordinary', 'soft']);
const BUILT = new Set(['name', 'place', 'quote', 'named', 'ordinary']);
/** 关闭|后|建. */
const THEN = '后';

/** 自街面: the dictionary knows no word that begins so, 自流 is one. */
const opensAlone = (text: string, { start, end }: Token, length: number, { words }: Knowledge): boolean => {
  const first = words.words(text.slice(start, end))?.[0];
  return first !== undefined && (first.end - first.start <= length || first.tag === UNKNOWN_WORD);
};
const UNKNOWN_WORD = 'x';

/** Length of the word that leads to the name, or 0. */
const leadAt = (
  text: string,
  token: Token,
  last: Token | undefined,
  next: Token | undefined,
  knowledge: Knowledge,
): number => {
  const { projects, regionCues } = knowledge;
  const isInside = last !== undefined && last.end === token.start && (isHead(last.kind) || BEFORE.has(last.kind));
  const isFirst = last === undefined || last.kind === 'stop' || last.end < token.start;
  const rest = token.end - token.start;
  // 华阴、潼关|要|整治…: who is to do it is no part of what is done.
  if (last?.kind === 'place' && last.end === token.start && next?.kind === 'soft' && rest <= LONGEST_MODAL)
    if (projects.isModal(text.slice(token.start, token.end))) return rest;
  // 山阳|续建|金钱河水库: what is done in the place, where a name begins behind it; 山阳续建项目 names none.
  if (last?.kind === 'place' && last.end === token.start && token.kind === 'modifier' && next?.start === token.end)
    if (NAMED_BEHIND.has(next.kind) && projects.isBatch(text.slice(token.start, token.end))) return rest;
  // 续建|辽宁红沿河、福建宁德等核电站: at the beginning it says what is done to all that follow; 续建配套工程 names none.
  if (isFirst && token.kind === 'modifier' && next?.start === token.end && NAMED_BEHIND.has(next.kind))
    if (projects.isBatch(text.slice(token.start, token.end))) return rest;
  // 空港片区|建|龙翔国际商务中心, 关闭后|建|矿山公园: what is built stands behind it; 科学城|建设 is another word.
  if (token.kind === 'soft' && rest === 1 && projects.leads(text[token.start]!) && last?.end === token.start)
    if (next?.start === token.end && BUILT.has(next.kind))
      return isHead(last.kind) || last.kind === 'bracket' || text.slice(last.start, last.end) === THEN ? 1 : 0;
  if (token.kind !== 'name') return 0;
  if (isInside && projects.leads(text[token.start]!)) {
    if (rest === 1) return next && (isHead(next.kind) || NAMED_BEHIND.has(next.kind)) ? 1 : 0;
    return rest > SHORTEST_REST && opensAlone(text, token, 1, knowledge) ? 1 : 0;
  }
  if (!isFirst && !(isInside && isHead(last.kind))) return 0;
  const side = regionCues.boundaries.at(text, token.start);
  if (side === 0 || rest < side) return 0;
  if (rest === side) return next?.kind === 'place' ? side : 0;
  return rest >= side + SHORTEST_REST && opensAlone(text, token, side, knowledge) ? side : 0;
};

export const partLeadingWords = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  let parted: Token[] | undefined;
  tokens.forEach((token, i) => {
    const lead = LED.has(token.kind) ? leadAt(text, token, tokens[i - 1], tokens[i + 1], knowledge) : 0;
    if (lead > 0) {
      parted ??= tokens.slice(0, i);
      parted.push({ kind: 'verb', start: token.start, end: token.start + lead });
      if (token.end > token.start + lead) parted.push({ ...token, start: token.start + lead });
    } else parted?.push(token);
  });
  return parted ?? tokens;
};
