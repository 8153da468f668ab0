/** A project is what its full name says; the name was completed where it was found, so that nothing is left to guess. */
import type { Linker } from '../../contracts.ts';

export const projectLinker: Linker<'Project'> = {
  type: 'Project',
  link: (mentions) =>
    mentions.map(({ names, rule }) => ({
      status: 'linked',
      ids: names,
      basis: names.length > 1 ? 'inferred' : 'stated',
      reason: names.length > 1 ? `${rule}: completed from a list that shares its head` : `${rule}: as written`,
      losers: [],
    })),
};
