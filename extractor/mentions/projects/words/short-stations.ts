/**
 * Transformer stations in short, behind their voltage: 变 for 变电站.
 *
 *   takes 110千伏|冷市|变, 330千伏|岷县|变|扩建, 35千伏|马营|变
 *   refuses 110千伏|变电站, 330千伏|变压器 (words), 冷市变 without a voltage, 10千伏电压变化, 500千伏甲坪变至乙滩变 (a line)
 */
import { isHan } from '../../../text/han.ts';
import { endingAt, type Token } from '../phrase/token.ts';

const VOLT = '伏';
const STATION = '变';
/** Names between the voltage and what it is of: 漳县|新寺. */
const MOST = 2;
const NAMES = new Set(['name', 'place']);
const SHORTEST = 2;

/** 500千伏甲坪变|至|乙滩变: a line between two. */
const JOINT = /[至到]/;

const isStation = (text: string, tokens: readonly Token[], i: number): boolean => {
  const { kind, end } = tokens[i]!;
  if (kind !== 'name' || text[end - 1] !== STATION) return false;
  let first = i;
  while (first > 0 && i - first < MOST && NAMES.has(tokens[first - 1]!.kind)) first--;
  const from = tokens[first - 1];
  const isRated = from?.kind === 'rating' && text[from.end - 1] === VOLT && from.end === tokens[first]!.start;
  if (!isRated || end - 1 - from.end < SHORTEST || JOINT.test(text.slice(from.end, end))) return false;
  return tokens[i + 1]?.start === end || !isHan(text.charCodeAt(end));
};

export const splitShortStations = (text: string, tokens: readonly Token[]): readonly Token[] => {
  let parted: Token[] | undefined;
  tokens.forEach((token, i) => {
    if (!isStation(text, tokens, i)) {
      parted?.push(token);
      return;
    }
    parted ??= tokens.slice(0, i);
    const head = token.end - 1;
    if (head > token.start) parted.push(endingAt(token, head));
    parted.push({ kind: 'site', start: head, end: token.end });
  });
  return parted ?? tokens;
};
