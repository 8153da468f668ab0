/**
 * What a member of a list with one head is called: the bracket behind it stays, goes behind the head, or says something else.
 *
 *   辽阳汤河|(500万立方米)、朝阳白石水库 → 辽阳汤河水库; 台山铜鼓|(国华二期)…等电厂 → 台山铜鼓电厂(国华二期); 京哈|(扩建)等高速公路 → 京哈高速公路(扩建)
 *   云龙至永平|(旧州)…高速 → 云龙至永平(旧州)高速: where it ends is a part of the name
 *   莲池大街、裕华路|两条断头路 → 莲池大街, 裕华路
 */

import type { ProjectTable } from '../../../knowledge/project-table.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Token } from '../phrase/token.ts';

/** (500万立方米), (2×60万千瓦): how large it is. */
const AMOUNT = /^\([0-9][^()]*\)$/;
const PHASE = /期\)$/;

export const isAmount = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'bracket' && AMOUNT.test(text.slice(start, end)) && !PHASE.test(text.slice(start, end));

/** (国华二期), (扩建): whose part of it, or what is done to it; 吉林(二期)肥料厂 is written so. */
const NAMED_PHASE = new RegExp(`^\\([^()]{2,}[${TENS}]期\\)$`);
const isPart = (text: string, { kind, start, end }: Token, projects: ProjectTable): boolean => {
  if (kind !== 'bracket') return false;
  const word = projects.wordAt(text, start + 1);
  return NAMED_PHASE.test(text.slice(start, end)) || (word?.kind === 'soft' && word.end === end - 1);
};

/** 裕华路, 长安街|西延, 学府路|南段. */
const STREET = /.{2}[路街道巷](?:[东南西北中]?延.{0,2}|[东南西北中]段)?$/;

export const memberName = (
  text: string,
  from: number,
  tokens: readonly Token[],
  head: string,
  projects: ProjectTable,
): string => {
  const last = tokens.at(-1)!;
  // 莲池大街、裕华路|两条断头路: each is called a street already, and 断头路 says what is wrong with it.
  if (projects.areStreets(head) && STREET.test(text.slice(from, last.end))) return text.slice(from, last.end);
  // 褒|惠、汉|惠渠: the first has the beginning of the head already.
  if (projects.isOfRiver(head) && text[last.end - 1] === head[0] && last.end - from > 1)
    return text.slice(from, last.end - 1) + head;
  if (tokens.length > 1 && isAmount(text, last)) return text.slice(from, last.start) + head;
  if (tokens.length > 1 && isPart(text, last, projects))
    return text.slice(from, last.start) + head + text.slice(last.start, last.end);
  return text.slice(from, last.end) + head;
};
