/**
 * May these places share a zone or a park? Only places of one kind do.
 *
 *   takes 西宁、格尔木|国家物流枢纽, 长春、吉林|高新区 (the city, in the province of that name), 昆仑山、坎布拉|世界地质公园 (what no list knows)
 *   refuses 上海和苏州|工业园区 (a province and a city), 武隆、仙女山|景区 (a county and a mountain), 三亚、海南|科技城 (no other 海南 is near)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Item } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';

type Kind = 'province' | 'feature' | 'other';

interface Reading {
  readonly kind: Kind;
  /** First digits of the code: the province that it lies in. */
  readonly province: string;
}

const PROVINCE_DIGITS = 2;

const readingsOf = (text: string, { start, end }: Token, { places }: Knowledge): readonly Reading[] =>
  places.named(text.slice(start, end)).map(({ place: { level, id } }) => ({
    kind: level === 'province' || level === 'feature' ? level : 'other',
    province: id.slice(0, PROVINCE_DIGITS),
  }));

/** A province before all: who says 海南 beside a city of 海南 does not mean the prefecture of another. */
const usualKind = (readings: readonly Reading[]): Kind => {
  if (readings.some(({ kind }) => kind === 'province')) return 'province';
  return readings.some(({ kind }) => kind === 'feature') ? 'feature' : 'other';
};

/** 吉林 beside 长春, 海南 beside 格尔木: the division of that name in the other's province. */
const areNeighbours = (some: readonly Reading[], others: readonly Reading[]): boolean =>
  some.some(
    ({ kind, province }) =>
      kind === 'other' && others.some((other) => other.kind === 'other' && other.province === province),
  );

export const areAlike = (text: string, members: readonly Item[], { body }: Phrase, knowledge: Knowledge): boolean => {
  const readings = members.map(({ tokens }) => readingsOf(text, tokens[0]!, knowledge));
  // 昆仑山、坎布拉|世界地质公园: what no list knows may be a mountain too.
  if (body[0]!.kind !== 'place') return readings.every((member) => usualKind(member) !== 'province');
  const own = readingsOf(text, body[0]!, knowledge);
  return readings.every((member) => usualKind(member) === usualKind(own) || areNeighbours(member, own));
};
