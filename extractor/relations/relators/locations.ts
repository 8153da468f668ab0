/**
 * A project lies where its name says, else where the place lies that its clause lets act.
 *
 *   黔江区茶园水库 → 黔江区 (name); 推动酉阳县加快建设国家农业科技园区 → 酉阳县 (clause)
 *   黄羊抽水蓄能电站⇥凉州区 → 凉州区: the row of its table
 *   靖王高速公路 beside 靖边至王圈梁 → 靖边县: what its full name elsewhere says
 *   贯通甘肃和新疆的兰新铁路 → 甘肃, 新疆 (what the place has) beside the ends in its name
 *   推动涪陵区…落地华为重庆…中心 → 重庆 (name) and 涪陵区 (clause): the clause may be narrower than the name
 *   长征国家文化公园 → nothing: neither says where
 */
import type { Relator } from '../../contracts.ts';
import { idsOf, isMention, type Linked } from '../../entities/link.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { projectRows } from '../../mentions/projects/tables/tables.ts';
import type { Span } from '../../text/span.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { ClausePlaces } from '../locations/clause-place.ts';
import { clausePlaces } from '../locations/clause-places.ts';
import { ledPlaces } from '../locations/led-rows.ts';
import { type Carried, carriedPlaces } from '../locations/listed-by-county.ts';
import { placesInName } from '../locations/places-in-name.ts';
import { rowPlaces } from '../locations/row-places.ts';
import { spelledElsewhere } from '../locations/spelled-elsewhere.ts';
import { hasEnds, isAround, saidBeside, statedPlaces } from '../locations/stated-and-said.ts';
import { subjectsOf } from '../locations/subjects.ts';
import { surroundingsOf } from '../locations/surroundings.ts';
import type { LocationClaim } from '../relation.ts';

const RULE = 'locations';
const CAMPAIGNS = 'project-campaigns';

type PlacesOf = (name: string, head: string) => readonly string[];

/** A linked project, and its place among all that is linked. */
interface LinkedProject extends Linked<'Project'> {
  readonly index: number;
}

const makeClaim =
  (project: string, index: number) =>
  (region: string, basis: LocationClaim['basis'], evidence: Span): LocationClaim => ({
    type: 'location',
    project,
    mention: index,
    rule: RULE,
    region,
    basis,
    evidence,
  });

const claimsOf = (
  { mention, link, index }: LinkedProject,
  clause: ClausePlaces | undefined,
  placesOf: PlacesOf,
  knowledge: Knowledge,
): readonly LocationClaim[] =>
  gather(idsOf(link), (project, name) => {
    const { start, end } = mention;
    // The marks around the name of a campaign stand outside of its span, and yet it is a name in marks.
    const inName = placesOf(mention.rule === CAMPAIGNS ? `“${project}”` : project, mention.head);
    const stated = statedPlaces({ project, inName, clause }, knowledge);
    const claim = makeClaim(project, index);
    const byName = stated.map((region) => claim(region, 'name', { start, end }));
    if (clause === undefined) return byName;
    const own = clause.each?.[name];
    const said = saidBeside(stated, own === undefined ? clause.ids : [own], { project, inName, clause }, knowledge);
    return [...byName, ...said.map((region) => claim(region, 'clause', clause.evidence))];
  });

/** 将乐县余坊灌区、|安福口灌区|;泰宁县…. */
const carriedClaims = ({ mention, link, index }: LinkedProject, { id, start }: Carried): readonly LocationClaim[] =>
  idsOf(link).map((project) => makeClaim(project, index)(id, 'clause', { start, end: mention.end }));

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
    const rows = projectRows(document.text, knowledge);
    const carried = carriedPlaces(folded, projects, knowledge);
    const inRows = rowPlaces(rows, projects, regions, knowledge);
    const inLed = ledPlaces(document.text, rows, projects, regions, knowledge);
    // A project is named again and again; where it lies is read once.
    const known = new Map<string, readonly string[]>();
    const spelled = spelledElsewhere(
      gather(projects, ({ link }) => idsOf(link)),
      knowledge,
    );
    const placesOf: PlacesOf = (name, head) => {
      const key = `${name}|${head}`;
      const found = known.get(key) ?? [
        ...new Set(placesInName(spelled(name) ?? name, head, around, knowledge).map(({ id }) => id)),
      ];
      known.set(key, found);
      return found;
    };
    let next = 0;
    const narrow = new Map<string, readonly string[]>();
    const claims = gather(document.linked, (linked, index) => {
      if (linked.mention.type !== 'Project') return [];
      const said = inRows[next] ?? inLed[next] ?? clauses[next];
      const from = carried[next];
      next++;
      if (said?.isExplicit && said.each === undefined)
        for (const project of idsOf(linked.link)) narrow.set(project, [...(narrow.get(project) ?? []), ...said.ids]);
      const { mention, link } = linked as Linked<'Project'>;
      const project: LinkedProject = { mention, link, index };
      const claims = claimsOf(project, said, placesOf, knowledge);
      return from && claims.length === 0 ? carriedClaims(project, from) : claims;
    });
    // 毕节石桥小流域…示范园 where no row says more: a row or a bracket elsewhere in the text did.
    return claims.filter(
      ({ project, region, basis }) =>
        basis !== 'name' || hasEnds(project) || !isAround(region, narrow.get(project) ?? [], knowledge),
    );
  },
};
