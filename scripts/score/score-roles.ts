/** How often the role of a place is right: mentions are paired by exact span and ids, so that what was not found is told apart. */
import type { GoldAnnotation, GoldMention, GoldRole } from '../gold/gold-annotation.ts';

export interface RolePair {
  readonly gold: GoldRole;
  /** Undefined if the mention was not found, or found as another place. */
  readonly said: string | undefined;
  /** What it may be instead, where the extractor is in doubt. */
  readonly orSaid?: string | undefined;
}

export interface RoleTally {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** How often this role was said of a labelled mention. */
  readonly said: number;
}

export interface RoleScore {
  /** Of the found: those said without doubt, and those in doubt, with how often one of their two roles is right. */
  readonly certain: { readonly found: number; readonly right: number };
  readonly doubtful: { readonly found: number; readonly right: number; readonly eitherRight: number };
  readonly byRole: ReadonlyMap<GoldRole, RoleTally>;
  readonly all: RoleTally;
  /** Right among the found. */
  readonly accuracy: number;
  /** Right among all that are labelled. */
  readonly withMissed: number;
  /** `applies-to said as site`, with how often, the most frequent first. */
  readonly confused: readonly (readonly [pair: string, count: number])[];
  /** Cohen's, over the found. */
  readonly kappa: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly ids: readonly string[];
  readonly role?: string;
  readonly orRole?: string;
}

const keyOf = ({ start, end, ids }: Place): string => `${start}-${end} ${ids.toSorted().join('+')}`;

export interface RoleError extends RolePair {
  readonly mention: GoldMention;
}

/** One pair for each labelled mention, in order; where the guidelines leave several roles open, the one that is said is right. */
export const pairRoles = (annotation: GoldAnnotation, found: readonly Place[]): readonly RoleError[] => {
  const said = new Map(found.flatMap((place) => (place.type === 'Region' ? [[keyOf(place), place] as const] : [])));
  return annotation.mentions.flatMap((mention): RoleError[] => {
    if (mention.role === undefined) return [];
    const { role: answer, orRole } = said.get(keyOf(mention)) ?? {};
    const openTo = (one: string | undefined): GoldRole | undefined => mention.alsoRoles?.find((role) => role === one);
    const isOrRight = mention.role === answer || mention.role === orRole;
    const gold = openTo(answer) ?? (isOrRight ? undefined : openTo(orRole)) ?? mention.role;
    return [{ mention, gold, said: answer, orSaid: orRole }];
  });
};

const confusedPairs = (pairs: readonly RolePair[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { gold, said } of pairs)
    if (said !== undefined && said !== gold)
      counts.set(`${gold} said as ${said}`, (counts.get(`${gold} said as ${said}`) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

const tally = (pairs: readonly RolePair[], said: number): RoleTally => ({
  labelled: pairs.length,
  found: pairs.filter((pair) => pair.said !== undefined).length,
  right: pairs.filter((pair) => pair.said === pair.gold).length,
  said,
});

export const scoreRoles = (pairs: readonly RolePair[], roles: readonly GoldRole[]): RoleScore => {
  const saying = (role: string): number => pairs.filter(({ said }) => said === role).length;
  const all = tally(pairs, pairs.filter(({ said }) => said !== undefined).length);
  const byRole = new Map(
    roles.map(
      (role) =>
        [
          role,
          tally(
            pairs.filter(({ gold }) => gold === role),
            saying(role),
          ),
        ] as const,
    ),
  );
  const accuracy = share(all.right, all.found);
  const chance = roles.reduce((sum, role) => {
    const { found, said } = byRole.get(role)!;
    return sum + share(found, all.found) * share(said, all.found);
  }, 0);
  const found = pairs.filter(({ said }) => said !== undefined);
  const isRight = ({ gold, said }: RolePair): boolean => said === gold;
  const [certain, doubtful] = [false, true].map((inDoubt) =>
    found.filter(({ orSaid }) => (orSaid !== undefined) === inDoubt),
  ) as [RolePair[], RolePair[]];
  return {
    certain: { found: certain.length, right: certain.filter(isRight).length },
    doubtful: {
      found: doubtful.length,
      right: doubtful.filter(isRight).length,
      eitherRight: doubtful.filter((pair) => isRight(pair) || pair.orSaid === pair.gold).length,
    },
    byRole,
    all,
    accuracy,
    confused: confusedPairs(pairs),
    withMissed: share(all.right, all.labelled),
    kappa: share(accuracy - chance, 1 - chance),
  };
};
