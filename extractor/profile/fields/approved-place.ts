/**
 * The place whose own regulation a paper approves: it governs there, and nowhere else where its issuer does.
 *
 *   takes 江苏省人民代表大会常务委员会关于批准《|盐城市|黄海湿地保护条例》的决定
 *   refuses …关于批准《江苏省生态保护规划》的决定 (the issuer's own), …关于批准2019年预算的决议
 */
import type { Found } from '../profile.ts';
import type { ProfileContext } from './head-lines.ts';
import { placeOfTitle } from './title-place.ts';

const NATION = '100000';

export const approvedPlace = (
  title: Found<string> | undefined,
  issued: Found<string>,
  context: ProfileContext,
): Found<string> | undefined => {
  const { kinds, places } = context.knowledge;
  const open = title?.value.indexOf('《') ?? -1;
  if (!title || open === -1 || !kinds.words.approves.some((word) => title.value.endsWith(word, open))) return undefined;
  const place = placeOfTitle({ ...title, value: title.value.slice(open + 1) }, context)?.value;
  const isBelow = place !== undefined && (issued.value === NATION || places.isWithin(place, issued.value));
  return isBelow && place !== issued.value ? { value: place, rule: 'approved-place', spans: title.spans } : undefined;
};
