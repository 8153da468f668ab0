/**
 * A zone that the text names in full elsewhere bears that name also where it is short, in the name of its committee too.
 *
 *   石嘴山经开区管理委员会 → 石嘴山经济技术开发区管理委员会 in a text that speaks of 石嘴山经济技术开发区
 *   leaves 平罗经开区管理委员会 there, and one of a text that has 石嘴山经济开发区 as well
 */
import { gather } from '../../gather.ts';

type Spelled = readonly (readonly [short: string, full: string])[];

export const zoneInFull = (name: string, text: string, spelled: Spelled): string => {
  const fulls = gather(spelled, ([short, full]) => {
    const at = name.indexOf(short);
    if (at <= 0) return [];
    const place = name.slice(0, at);
    return text.includes(place + full) ? [place + full + name.slice(at + short.length)] : [];
  });
  const [only, ...others] = new Set(fulls);
  return only !== undefined && others.length === 0 ? only : name;
};
