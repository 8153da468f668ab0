/** The chains above a policy as lines, the nearest first, each policy once; how a hop is written is the format's. */
import type { Hop } from '../hops.ts';
import type { UpPolicy, UpTrace } from '../trace-up.ts';

/** `upper` is undefined where the chain leaves what the trace holds. */
export type WriteHop = (hop: Hop, upper: UpPolicy | undefined, indent: string) => readonly string[];

const STEP = '  ';

export const climb = ({ policies }: UpTrace, from: UpPolicy, write: WriteHop): readonly string[] => {
  const seen = new Set([from.policy.id]);
  const above = (of: UpPolicy, indent: string): readonly string[] =>
    of.carriesOn.flatMap((hop) => {
      if (seen.has(hop.upper)) return [];
      seen.add(hop.upper);
      const upper = policies.find(({ policy }) => policy.id === hop.upper);
      return [...write(hop, upper, indent), ...(upper ? above(upper, indent + STEP) : [])];
    });
  return above(from, STEP);
};
