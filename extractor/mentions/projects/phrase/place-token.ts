/**
 * Is a token of a phrase a place, also one that no list knows: a province's one character and a direction?
 *
 *   takes 江苏, 晋北, 鲁西 and 湘中南
 *   refuses 神东 (a coalfield: no province begins so), 西山 (the direction comes first)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Token } from './token.ts';

const SHORTEST = 2;
const LONGEST = 3;

/** 滇中, 鄂西北: a province's one character and directions. */
export const isDirectional = (name: string, { regionCues }: Knowledge): boolean =>
  name.length <= LONGEST &&
  regionCues.directionBases.has(name[0] ?? '') &&
  [...name.slice(1)].every((character) => regionCues.directions.has(character));

export const isPlaceToken = (text: string, { kind, start, end }: Token, knowledge: Knowledge): boolean =>
  kind === 'place' || (kind === 'name' && end - start >= SHORTEST && isDirectional(text.slice(start, end), knowledge));
