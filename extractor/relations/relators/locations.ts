/**
 * A project lies where its name says, else where the place lies that its clause lets act.
 *
 *   黔江区茶园水库 → 黔江区 (name); 推动酉阳县加快建设国家农业科技园区 → 酉阳县 (clause)
 *   贯通甘肃和新疆的兰新铁路 → 甘肃, 新疆 (what the place has) beside the ends in its name
 *   推动涪陵区…落地华为重庆…中心 → 重庆 (name) and 涪陵区 (clause): the clause may be narrower than the name
 *   长征国家文化公园 → nothing: neither says where
 */
import type { Relator } from '../../contracts.ts';
import { idsOf, isMention, type Linked } from '../../entities/link.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { type ClausePlaces, clausePlaces } from '../locations/clause-places.ts';
import { placesInName } from '../locations/places-in-name.ts';
import { subjectsOf } from '../locations/subjects.ts';
import { surroundingsOf } from '../locations/surroundings.ts';
import type { LocationClaim } from '../relation.ts';

const RULE = 'locations';
const CAMPAIGNS = 'project-campaigns';
/** A named area has no borders that could be compared. */
const mayHold = (outer: string, inner: string, { places }: Knowledge): boolean =>
  places.isWithin(inner, outer) || places.place(outer)?.level === 'area';

const claimsOf = (
  { mention, link }: Linked<'Project'>,
  index: number,
  clause: ClausePlaces | undefined,
  placesOf: (name: string, head: string) => readonly string[],
  knowledge: Knowledge,
): readonly LocationClaim[] =>
  gather(idsOf(link), (project, name) => {
    const { start, end } = mention;
    // The marks around the name of a campaign stand outside of its span, and yet it is a name in marks.
    const stated = placesOf(mention.rule === CAMPAIGNS ? `“${project}”` : project, mention.head);
    const own = clause?.each?.[name];
    const said = (own === undefined ? (clause?.ids ?? []) : [own]).filter(
      (id) =>
        !stated.includes(id) &&
        // 大西北的|兰新复线: the ends are narrower than the area that has it.
        (clause!.isOwn
          ? stated.length === 0 || knowledge.places.place(id)?.level !== 'area'
          : stated.every((outer) => mayHold(outer, id, knowledge))),
    );
    const claim = (region: string, basis: LocationClaim['basis'], evidence: Span): LocationClaim => ({
      type: 'location',
      project,
      mention: index,
      rule: RULE,
      region,
      basis,
      evidence,
    });
    return [
      ...stated.map((region) => claim(region, 'name', { start, end })),
      ...said.map((region) => claim(region, 'clause', clause!.evidence)),
    ];
  });

export const locations: Relator = {
  name: RULE,
  relate: (document: LinkedDocument, knowledge) => {
    const { folded } = document.text;
    const around = surroundingsOf(document, knowledge);
    const isRegion = isMention('Region');
    const isProject = isMention('Project');
    const regions = document.linked.filter(({ mention }) => isRegion(mention));
    const projects = document.linked.filter(({ mention }) => isProject(mention));
    const clauses = clausePlaces(folded, projects, subjectsOf(folded, regions, knowledge), knowledge);
    // A project is named again and again; where it lies is read once.
    const known = new Map<string, readonly string[]>();
    const placesOf = (name: string, head: string): readonly string[] => {
      const key = `${name}|${head}`;
      const found = known.get(key) ?? [...new Set(placesInName(name, head, around, knowledge).map(({ id }) => id))];
      known.set(key, found);
      return found;
    };
    let next = 0;
    return gather(document.linked, (linked, index) =>
      linked.mention.type === 'Project'
        ? claimsOf(linked as Linked<'Project'>, index, clauses[next++], placesOf, knowledge)
        : [],
    );
  },
};
