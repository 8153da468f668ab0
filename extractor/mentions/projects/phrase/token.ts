/** One word of a clause, as far as the names of projects need it. */
import type { ProjectWord } from '../../../knowledge/project-data.ts';

export type TokenKind =
  | Exclude<ProjectWord, 'protected'>
  | 'place'
  | 'quote' // with its marks
  | 'bracket' // with its brackets
  | 'count' // number and measure: 6个, 十大
  | 'rating' // 750千伏: says of what class a thing is, not how many there are
  | 'phase' // 二期
  | 'named' // a name that needs no head: 引黄济宁
  | 'code' // G69, 5A, 110
  | 'name' // whatever is not known: what names are made of
  | 'stop'; // a title in 《》, an unpaired mark

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

// What is made of a token is written out: in Node 20 every place that spreads an object gives a shape of its own to what it makes,
// and a look at a property of many shapes costs ten times as much.
export const asKind = ({ start, end }: Token, kind: TokenKind): Token => ({ kind, start, end });
export const startingAt = ({ kind, end }: Token, start: number): Token => ({ kind, start, end });
export const endingAt = ({ kind, start }: Token, end: number): Token => ({ kind, start, end });
