/** Brackets within the name of a line that say where exactly one of its ends lies. */
import type { Token } from './token.ts';

/** 连州|(粤湘界)|至怀集段: the border at which an end lies; (省道306线) and (二期) are told of the whole. */
const AT_BORDER = /^\([\u4e00-\u9fff]{1,4}界\)$/;

export const isBorder = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'bracket' && AT_BORDER.test(text.slice(start, end));

/** 福鼎|(分水关)|至宁德段: the spot at which an end lies; what stands behind the last end is told of the whole, unless it is a border. */
const AT_SPOT = /^\([\u4e00-\u9fff]{2,6}\)[至到]/;

export const isSpotOfEnd = (text: string, { kind, start, end }: Token): boolean =>
  isBorder(text, { kind, start, end }) || (kind === 'bracket' && AT_SPOT.test(text.slice(start, end + 1)));
