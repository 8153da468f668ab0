/**
 * 港 behind the one character of a province, in a list of such pairs, is Hong Kong and no port.
 *
 *   takes 琼|港 in 粤琼、浙琼、琼港、深儋合作产业园
 *   refuses 津|港 in 天津新港、津港码头 (no pair before it), 黄骅|港 (a name)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Token } from '../phrase/token.ts';

const PORT = '港';
const LIST_MARK = '、';

/** `name`: where the unknown characters before the port begin. */
export const isJoinedWithHongKong = (
  text: string,
  { kind, start, end }: Token,
  name: number,
  { places }: Knowledge,
): boolean =>
  kind === 'site' &&
  end === start + 1 &&
  text[start] === PORT &&
  name === start - 1 &&
  text[name - 1] === LIST_MARK &&
  [name, name - 2, name - 3].every((at) => places.abbreviation(text[at] ?? '') !== undefined);
