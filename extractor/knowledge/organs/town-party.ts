/**
 * The party's committee of a town or street in full, behind the place's name.
 *
 *   takes 汉旺镇党委, 汉旺镇委员会 behind 中共 → 汉旺镇委员会, 东外街道党工委 → 东外街道工作委员会
 *   refuses 里仁镇委员会 where nothing says that it is the party's
 */
import type { OrganPatterns } from '../organ-patterns.ts';

export const townPartyIn = (whole: string, organ: string, { data }: OrganPatterns): string | undefined => {
  const isLed = data.party.some((word) => whole.startsWith(word));
  for (const [kind, official, ...shorts] of data.townParties) {
    const written = [official, ...shorts].find((word) => organ.endsWith(kind + word));
    if (written === undefined || organ.length <= kind.length + written.length) continue;
    const isSaid = isLed || shorts.some((word) => word.startsWith(data.ofParty) && whole.endsWith(kind + word));
    return isSaid ? organ.slice(0, -written.length) + official : undefined;
  }
  return undefined;
};
