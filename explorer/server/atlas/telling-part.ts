/** What a picture of a large collection opens on: the policies that hang together by what they cite. All at once would be a crowd that tells nothing. */
import { uncrowded } from '../../api-picture.ts';
import { isCiting } from './drawn-types.ts';
import type { Survey, Surveyed } from './survey.ts';

/** Fewer would leave out more than they tell. */
const fewest = 12;
/** More would be a crowd again. */
const most = 300;

/** Each policy with the others that it cites or that cite it, once each. */
const kinOf = ({ rows, links, from, to }: Survey): ReadonlyMap<number, ReadonlySet<number>> => {
  const kin = new Map<number, Set<number>>();
  const join = (a: number, b: number) => {
    const known = kin.get(a);
    if (known) known.add(b);
    else kin.set(a, new Set([b]));
  };
  for (let i = 0; i < links.length; i++) {
    const [a, b] = [from[i] as number, to[i] as number];
    const { kind } = links[i] as Survey['links'][number];
    if (a === b || !isCiting(kind)) continue;
    const ends = [rows[a], rows[b]] as readonly Surveyed[];
    if (ends.some(({ node }) => node.kind !== 'Policy')) continue;
    join(a, b);
    join(b, a);
  }
  return kin;
};

/**
 * Rows of the policies that hang on two others or more, with those: the most joined first, as many as a picture can tell.
 * A pair tells no more than its document does, so it is left out. Undefined where all has room, or little hangs together.
 */
export const tellingPart = (survey: Survey): ReadonlySet<number> | undefined => {
  if (survey.isSpokenOf.reduce((sum, one) => sum + one, 0) <= uncrowded) return undefined;
  const kin = kinOf(survey);
  const joins = (i: number): number => kin.get(i)?.size ?? 0;
  const byJoins = (a: number, b: number): number =>
    joins(b) - joins(a) || (survey.order[a] as number) - (survey.order[b] as number);
  const part = new Set<number>();
  for (const i of [...kin.keys()].filter((one) => joins(one) > 1).sort(byJoins))
    for (const one of [i, ...[...(kin.get(i) ?? [])].sort(byJoins)]) if (part.size < most) part.add(one);
  return part.size < fewest ? undefined : part;
};
