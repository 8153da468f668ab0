/**
 * Stretches of roads by the towns that they pass, before 路段.
 *
 *   takes 省道204线|寨里|路段, 国道316线|夷陵区分乡|路段
 *   refuses 普通公路|低等级|路段 (no road by its number), 省道204线|路段, 国道316线|易积水|路段, 国道316线|事故多发|路段 (what they are like)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { propernessOf } from './proper.ts';
import type { Token } from './token.ts';

const SECTION = '段';
/** A road by its number or its ends, or an expressway. */
const ROAD = /(?:[0-9]线|[0-9]{3}[国省县乡]道|[国省县乡]道..线|[GSX][0-9]{1,4}|速[公]?[路]?)$/;
const LONGEST = 8;
const SHORTEST_NAME = 2;

/** Is the token `k` the word that closes such a stretch, which begins at the token `i`? */
export const isStretch = (
  text: string,
  tokens: readonly Token[],
  i: number,
  k: number,
  knowledge: Knowledge,
): boolean => {
  const { kind, start, end } = tokens[k]!;
  const isClosed = k > i && kind === 'ordinary' && text[end - 1] === SECTION;
  if (!isClosed || !knowledge.projects.areStreets(text.slice(start, end))) return false;
  if (start - tokens[i]!.start > LONGEST || !ROAD.test(text.slice(0, tokens[i]!.start).slice(-LONGEST))) return false;
  return tokens
    .slice(i, k)
    .every(
      (token) =>
        token.kind === 'place' ||
        (token.kind === 'name' &&
          token.end - token.start >= SHORTEST_NAME &&
          propernessOf(text, token, knowledge) !== 'prose'),
    );
};
