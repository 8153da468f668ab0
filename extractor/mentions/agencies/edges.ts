/** Where an organ's name may begin and end: the characters around 省, 市 … and around names that no list knows. */
import type { OrganPatternData } from '../../knowledge/organ-patterns.ts';
import type { Text } from '../../text/text.ts';

/** Was a blank removed before `offset`? Binary search. */
export const isGap = ({ gaps }: Text, offset: number): boolean => {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (gaps[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return gaps[low] === offset;
};

const isMarker = (unit: string | undefined, data: OrganPatternData): boolean =>
  unit !== undefined && data.markers.some(([word]) => word.length === 1 && word === unit);

/**
 * May 省, 市 … at `start` stand for the document's own place?
 *
 *   takes `报|市人民政府`, `省委|省政府`, line starts
 *   refuses `各|市人民政府`, `省、|市人民政府`, `直辖|市人民政府` (classes), `本溪|市人民政府` (a place's name)
 */
export const mayBeOwn = (text: Text, start: number, data: OrganPatternData): boolean => {
  const { folded } = text;
  const before = folded[start - 1];
  if (before === undefined || before === '\n') return true;
  if (data.class.includes(before)) return false;
  if (data.connect.includes(before)) {
    const earlier = folded[start - 2];
    if (isMarker(earlier, data)) return false;
    if (earlier === ')' && isMarker(folded[start - 3], data)) return false;
    return true;
  }
  if (isMarker(before, data)) return false;
  return data.leftOf.includes(before) || data.joined.includes(before) || isGap(text, start);
};

const CLOSED_LEFT = '、,。;:!?([〔“<>|·\n';

/** Does a name that starts here start after a mark, a line's beginning or a blank? */
export const isClosedLeft = (text: Text, start: number): boolean =>
  start === 0 || CLOSED_LEFT.includes(text.folded[start - 1]!) || isGap(text, start);
