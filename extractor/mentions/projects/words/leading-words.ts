/**
 * Words before a name inside a clause that say how it stands to what comes before: they close what stands before them.
 *
 *   takes 潼关|要|整治沿黄公路, 山阳|续建|金钱河水库, 续建|红沿河核电站, 闽中水资源配置工程|自|街面水库, 线路|自|轨道交通6号线, 灌区|东接|东雷灌区, ,|北邻|石堡川水库
 *   refuses 自流灌区, 自强路 (words), 南沿江城际铁路 (called so)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import { startingAt, type Token } from '../phrase/token.ts';

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

// Each is asked about the token `i` of a clause, which knows its neighbours.

/** Nothing stands between the token and the one before it. */
const touchesLast = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.end === tokens[i]!.start;

const isFirst = (tokens: readonly Token[], i: number): boolean => {
  const last = tokens[i - 1];
  return last === undefined || last.kind === 'stop' || last.end < tokens[i]!.start;
};

/** 华阴、潼关|要|整治…: who is to do it is no part of what is done. */
const isModal = (text: string, tokens: readonly Token[], i: number, { projects }: Knowledge): boolean => {
  const token = tokens[i]!;
  const mayBe = tokens[i - 1]?.kind === 'place' && touchesLast(tokens, i) && tokens[i + 1]?.kind === 'soft';
  return mayBe && token.end - token.start <= LONGEST_MODAL && projects.isModal(text.slice(token.start, token.end));
};

/**
 * 山阳|续建|金钱河水库: what is done in the place, where a name begins behind it; 续建|辽宁红沿河、福建宁德等核电站: at the beginning it
 * says what is done to all that follow; 山阳续建项目, 续建配套工程 name none.
 */
const isBatch = (text: string, tokens: readonly Token[], i: number, { projects }: Knowledge): boolean => {
  const token = tokens[i]!;
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (next?.start !== token.end || !NAMED_BEHIND.has(next.kind)) return false;
  const mayStand = isFirst(tokens, i) || (last?.kind === 'place' && touchesLast(tokens, i));
  return mayStand && projects.isBatch(text.slice(token.start, token.end));
};

/** 空港片区|建|龙翔国际商务中心, 关闭后|建|矿山公园: what is built stands behind it; 科学城|建设 is another word. */
const isBuilding = (text: string, tokens: readonly Token[], i: number, { projects }: Knowledge): boolean => {
  const token = tokens[i]!;
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.end - token.start !== 1 || !projects.leads(text[token.start]!) || !last || !touchesLast(tokens, i))
    return false;
  if (next?.start !== token.end || !BUILT.has(next.kind)) return false;
  return isHead(last.kind) || last.kind === 'bracket' || text.slice(last.start, last.end) === THEN;
};

/** Length of the word with which a name of no list begins and that is no part of it: 自|街面水库, 东接|东雷灌区. */
const leadOfName = (text: string, tokens: readonly Token[], i: number, knowledge: Knowledge): number => {
  const token = tokens[i]!;
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  const { projects, regionCues } = knowledge;
  const length = token.end - token.start;
  const isBehind = last !== undefined && touchesLast(tokens, i) && (isHead(last.kind) || BEFORE.has(last.kind));
  if (isBehind && projects.leads(text[token.start]!)) {
    if (length === 1) return next && (isHead(next.kind) || NAMED_BEHIND.has(next.kind)) ? 1 : 0;
    return length > SHORTEST_REST && opensAlone(text, token, 1, knowledge) ? 1 : 0;
  }
  if (!isFirst(tokens, i) && !(isBehind && isHead(last.kind))) return 0;
  const side = regionCues.boundaries.at(text, token.start);
  if (side === 0 || length < side) return 0;
  if (length === side) return next?.kind === 'place' ? side : 0;
  return length >= side + SHORTEST_REST && opensAlone(text, token, side, knowledge) ? side : 0;
};

/** Length of the word that leads to the name, or 0. */
const leadAt = (text: string, tokens: readonly Token[], i: number, knowledge: Knowledge): number => {
  const { kind, start, end } = tokens[i]!;
  if (isModal(text, tokens, i, knowledge)) return end - start;
  switch (kind) {
    case 'modifier':
      return isBatch(text, tokens, i, knowledge) ? end - start : 0;
    case 'soft':
      return isBuilding(text, tokens, i, knowledge) ? 1 : 0;
    case 'name':
      return leadOfName(text, tokens, i, knowledge);
    default:
      return 0;
  }
};

export const partLeadingWords = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  let parted: Token[] | undefined;
  tokens.forEach((token, i) => {
    const lead = LED.has(token.kind) ? leadAt(text, tokens, i, knowledge) : 0;
    if (lead > 0) {
      parted ??= tokens.slice(0, i);
      parted.push({ kind: 'verb', start: token.start, end: token.start + lead });
      if (token.end > token.start + lead) parted.push(startingAt(token, token.start + lead));
    } else parted?.push(token);
  });
  return parted ?? tokens;
};
