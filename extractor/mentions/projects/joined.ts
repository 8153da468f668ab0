/**
 * A name with 和 in its middle: what stands before the conjunction opens a name that only the head after it closes.
 *
 *   takes 国家重要玻璃纤维|及|复合材料产业基地中心承载区, “城宣万”革命老区红色教育|和|红色研学金三角
 *   refuses 旅游产业|和|茶园水库: nothing opens a name; 、 never joins
 */
import type { Item } from './items.ts';
import type { Token } from './token.ts';

const OPENING = /^(国家|中国|“)/;

export const joinedBefore = (
  text: string,
  items: readonly Item[],
  i: number,
  hasHead: (item: Item) => boolean,
): readonly Token[] | null => {
  const item = items[i]!;
  const before = items[i - 1];
  if (item.after !== 'conjunction' || before === undefined || hasHead(before)) return null;
  const from = before.tokens.at(-1)!.end;
  const to = item.tokens[0]!.start;
  const opening = before.tokens.find(({ kind }) => kind !== 'place');
  if (text.slice(from, to).includes('、') || !opening || !OPENING.test(text.slice(opening.start, opening.end + 1)))
    return null;
  return [...before.tokens, { kind: 'ordinary', start: from, end: to }, ...item.tokens];
};
