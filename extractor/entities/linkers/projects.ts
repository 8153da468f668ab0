/**
 * A project is what its full name says; the name was completed where it was found, but for the own place that 省, 市, 县 leave out.
 *
 *   省图书馆新馆 in a document of 青海省 → 青海省图书馆新馆; 市第一中心医院 in one of 天津市 → 天津市第一中心医院
 *   refuses 省级重点实验室 (a class), 市场, 县道 (words), 省道249线
 */
import type { LinkContext, Linker } from '../../contracts.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import { ownPlace } from '../../knowledge/organs/own-place.ts';
import type { ProjectMention } from '../../mentions/mention.ts';

const NATION = '100000';
/** 省级, 县域, 市中: of a class, and no owner; 县|中医院, 市|中心医院 are the place's. */
const OF_CLASS = /^[级域区际中外内道属]/;
const HEADS = new Set(['site', 'zone', 'scenic']);

/** 市|第三中心医院东丽院区: what a place has one of. */
const ofOwner = (name: string, head: string, home: Place, { profile, knowledge }: LinkContext): string | undefined => {
  const { agencies, places, projects } = knowledge;
  const marker = agencies.patterns.markerAt(name, 0);
  const rest = name.slice(marker?.end ?? 0);
  if (
    !marker ||
    (OF_CLASS.test(rest) && !projects.opensHouse(rest)) ||
    !(projects.isInstitution(head) || HEADS.has(projects.wordAt(head, 0)?.kind ?? ''))
  )
    return undefined;
  // 市场, 县城: the dictionary's words are no level.
  if ((projects.wordAt(name, 0)?.end ?? 0) > marker.end) return undefined;
  const year = profile.date ? Number(profile.date.value.slice(0, 4)) : undefined;
  const place = ownPlace(name.slice(0, marker.end), marker.level, home, year, places);
  // 县第一中学 of 抚远 in 2005 is 抚远县第一中学, though 抚远 is a city today.
  return place && (places.nameIn(place.id, year) ?? place.name) + name.slice(marker.end);
};

const completed = (
  { names, head }: ProjectMention,
  home: Place | undefined,
  context: LinkContext,
): readonly string[] => (home ? names.map((name) => ofOwner(name, head, home, context) ?? name) : names);

export const projectLinker: Linker<'Project'> = {
  type: 'Project',
  link: (mentions, context) => {
    const code = context.profile.jurisdiction?.value;
    const home = code === undefined || code === NATION ? undefined : context.knowledge.places.place(code);
    return mentions.map((mention) => {
      const { names, rule } = mention;
      const ids = completed(mention, home, context);
      const isWhole = ids.every((id, i) => id === names[i]);
      return {
        status: 'linked',
        ids,
        basis: names.length > 1 || !isWhole ? 'inferred' : 'stated',
        reason:
          names.length > 1
            ? `${rule}: completed from a list that shares its head`
            : isWhole
              ? `${rule}: as written`
              : `${rule}: completed with the place of the document`,
        losers: [],
      };
    });
  },
};
