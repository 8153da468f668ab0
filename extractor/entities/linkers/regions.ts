/** Links regions: divisions by evidence, joined abbreviations one by one, areas by their canonical names. */
import type { LinkContext, Linker } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Naming } from '../../knowledge/gazetteer.ts';
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

/** 河套 is the bend of the river, and in a text of Guangdong the zone: of areas that share a name, the one in the text's province. */
const areaOf = (
  namings: readonly Naming[],
  { profile, knowledge: { places } }: LinkContext,
  main: string | undefined,
): Naming | undefined => {
  if (namings.length < 2) return namings[0];
  const own = places.provinceOf(profile.jurisdiction?.value ?? '') ?? main;
  return namings.find(({ place }) => place.members?.some((id) => places.provinceOf(id) === own)) ?? namings[0];
};

/** 沿海经济带 is Liaoning's in a text of Liaoning; in a text of the nation it may be any. */
const atHome = (
  mention: RegionMention,
  { profile, knowledge: { places } }: LinkContext,
  main: string | undefined,
): Link | undefined => {
  const [name = ''] = mention.names;
  const homes = mention.names.length === 1 ? places.homeAreas(name) : undefined;
  if (!homes) return undefined;
  const area = homes.get(places.provinceOf(profile.jurisdiction?.value ?? '') ?? main ?? '');
  if (area !== undefined) return stated([area], 'so called in its province');
  const candidates = [...homes.values()].map((id) => ({ id, name: id, reason: 'so called in its province' }));
  return { status: 'unresolved', reason: `${name} is so called in several provinces`, candidates };
};

const linkOne = (mention: RegionMention, context: LinkContext, surroundings: Surroundings): Link => {
  const { places } = context.knowledge;
  switch (mention.form) {
    case 'division':
      return linkDivision(mention, context, surroundings);
    case 'abbreviation':
      return stated(
        gather(mention.names, (name) => places.abbreviation(name)?.id ?? places.place(name)?.id ?? []),
        'one-character names',
      );
    case 'township':
      return stated(mention.names, `a township of ${mention.within}`);
    default: {
      const home = atHome(mention, context, surroundings.province);
      if (home) return home;
      const canonical = (name: string): string => {
        const namings = places.named(name).filter(({ form }) => form === mention.form);
        return areaOf(namings, context, surroundings.province)?.place.id ?? name;
      };
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
