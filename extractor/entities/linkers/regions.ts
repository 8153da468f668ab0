/** Links regions: divisions by evidence, joined abbreviations one by one, areas by their canonical names. */
import type { LinkContext, Linker } from '../../contracts.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import type { Link } from '../link.ts';
import { linkDivision } from '../regions/link-division.ts';
import { readSurroundings, type Surroundings } from '../regions/surroundings.ts';

const stated = (ids: readonly string[], reason: string): Link => ({
  status: 'linked',
  ids: [...new Set(ids)],
  basis: 'stated',
  reason,
  losers: [],
});

const linkOne = (mention: RegionMention, context: LinkContext, surroundings: Surroundings): Link => {
  const { places } = context.knowledge;
  switch (mention.form) {
    case 'division':
      return linkDivision(mention, context, surroundings);
    case 'abbreviation':
      return stated(
        mention.names.flatMap((name) => places.abbreviation(name)?.id ?? places.place(name)?.id ?? []),
        'one-character names',
      );
    case 'township':
      return stated(mention.names, `a township of ${mention.within}`);
    default: {
      const canonical = (name: string): string =>
        places.named(name).find(({ form }) => form === mention.form)?.place.id ?? name;
      return stated(mention.names.map(canonical), `named ${mention.form}`);
    }
  }
};

export const regions: Linker<'Region'> = {
  type: 'Region',
  link(mentions, context) {
    const surroundings = readSurroundings(mentions, context);
    return mentions.map((mention) => linkOne(mention, context, surroundings));
  },
};
