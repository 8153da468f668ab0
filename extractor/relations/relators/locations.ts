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
import { projectRows } from '../../mentions/projects/tables.ts';
import type { Span } from '../../text/span.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { ClausePlaces } from '../locations/clause-place.ts';
import { clausePlaces } from '../locations/clause-places.ts';
import { ledPlaces } from '../locations/led-rows.ts';
import { type Carried, carriedPlaces } from '../locations/listed-by-county.ts';
import { placesInName } from '../locations/places-in-name.ts';
import { rowPlaces } from '../locations/row-places.ts';
import { spelledElsewhere } from '../locations/spelled-elsewhere.ts';
import { subjectsOf } from '../locations/subjects.ts';
import { surroundingsOf } from '../locations/surroundings.ts';
import type { LocationClaim } from '../relation.ts';

const RULE = 'locations';
const CAMPAIGNS = 'project-campaigns';
const JOINT = /[至到—]/;
/** A named area has no borders that could be compared. */
const mayHold = (outer: string, inner: string, { places }: Knowledge): boolean =>
  places.isWithin(inner, outer) || places.place(outer)?.level === 'area';

/** A province or a prefecture of which the places are parts. */
const isAround = (outer: string, ids: readonly string[], { places }: Knowledge): boolean => {
  const level = places.place(outer)?.level;
  return (
    (level === 'province' || level === 'prefecture') && ids.some((id) => id !== outer && places.isWithin(id, outer))
  );
};

/** 西乡县境内的红石梁隧道、|石泉县|池河大桥. */
const isOtherCounty = (stated: string, id: string, { places }: Knowledge): boolean =>
  places.place(stated)?.level === 'county' && places.place(id)?.level === 'county' && stated !== id;

/** 黑河金盆水库(西安): a river, and no 黑河市. */
const isElsewhere = (place: string, ids: readonly string[], { places }: Knowledge): boolean =>
  places.place(place)?.level !== 'area' &&
  ids.every((id) => places.place(id) !== undefined && !places.isWithin(id, place) && !places.isWithin(place, id));

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
    // 丹东至海城高速公路(经凤城): an end of a line stays beside a bracket, and so does a section of one.
    const isLine = JOINT.test(project);
    const inName = placesOf(mention.rule === CAMPAIGNS ? `“${project}”` : project, mention.head);
    // 甘电投红沙岗煤电⇥民勤县, 佳木斯港码头⇥前进区: what is wider says nothing beside the place that the row or the bracket gives.
    const stated = inName.filter(
      (outer) =>
        // 萍乡至莲花高速公路⇥芦溪县、莲花县: of a row also what an end of a line is around.
        !(clause?.isExplicit && (!isLine || clause.isOfRow) && isAround(outer, clause.ids, knowledge)) &&
        !(clause?.isInside && !clause.ids.some((id) => knowledge.places.isWithin(outer, id))) &&
        !(clause?.isExplicit && inName.length === 1 && isElsewhere(outer, clause.ids, knowledge)),
    );
    const own = clause?.each?.[name];
    const said = (own === undefined ? (clause?.ids ?? []) : [own]).filter(
      (id) =>
        !stated.includes(id) &&
        !(clause!.isOfBuilder && stated.length > 0) &&
        !(clause!.isOfList && !isLine && stated.some((place) => isOtherCounty(place, id, knowledge))) &&
        !(
          (clause!.isOfRow || (!isLine && stated.length === 1)) &&
          clause!.isOwn &&
          stated.some((inner) => knowledge.places.isWithin(inner, id))
        ) &&
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

/** 将乐县余坊灌区、|安福口灌区|;泰宁县…. */
const carriedClaims = ({ mention, link }: Linked<'Project'>, index: number, { id, start }: Carried): LocationClaim[] =>
  idsOf(link).map((project) => ({
    type: 'location',
    project,
    mention: index,
    rule: RULE,
    region: id,
    basis: 'clause',
    evidence: { start, end: mention.end },
  }));

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
    const placesOf = (name: string, head: string): readonly string[] => {
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
      const claims = claimsOf(linked as Linked<'Project'>, index, said, placesOf, knowledge);
      return from && claims.length === 0 ? carriedClaims(linked as Linked<'Project'>, index, from) : claims;
    });
    // 毕节石桥小流域…示范园 where no row says more: a row or a bracket elsewhere in the text did.
    return claims.filter(
      ({ project, region, basis }) =>
        basis !== 'name' || JOINT.test(project) || !isAround(region, narrow.get(project) ?? [], knowledge),
    );
  },
};
