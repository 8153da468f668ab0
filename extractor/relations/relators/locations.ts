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
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { placesInName } from '../locations/places-in-name.ts';
import { type Subject, subjectsOf } from '../locations/subjects.ts';
import { surroundingsOf } from '../locations/surroundings.ts';
import type { LocationClaim } from '../relation.ts';

const RULE = 'locations';
const SENTENCE_MARKS = new Set('。;!?\n');

/** True if the sentence goes on from `from` to `to`. */
const isSameSentence = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (SENTENCE_MARKS.has(text[at]!)) return false;
  return true;
};

const LONGEST_REACH = 300;
/** 推动|涪陵区: this much may stand before the place that a whole sentence is about. */
const LONGEST_OPENING = 4;

/** Where the sentence begins that `at` stands in, or -1 if that is too far away. */
const sentenceStart = (text: string, at: number): number => {
  for (let start = at; start > at - LONGEST_REACH; start--)
    if (start === 0 || SENTENCE_MARKS.has(text[start - 1]!)) return start;
  return -1;
};

/**
 * Within its clause a place acts on all that follows. Beyond the comma it does so only where the sentence is about it:
 * `推动涪陵区发展A,加速落地B` says where B lies, `…,支持合肥发展A,促进皖南B建设` does not.
 */
const reaches = (text: string, subject: Subject, to: number, { places }: Knowledge): boolean => {
  if (to - subject.end > LONGEST_REACH || !isSameSentence(text, subject.end, to)) return false;
  if (!text.slice(subject.end, to).includes(',')) return true;
  const opens = subject.start - sentenceStart(text, subject.start) <= LONGEST_OPENING;
  return opens && subject.ids.every((id) => places.place(id)?.level === 'county');
};

/** A named area has no borders that could be compared. */
const mayHold = (outer: string, inner: string, { places }: Knowledge): boolean =>
  places.isWithin(inner, outer) || places.place(outer)?.level === 'area';

/** 河北省|的|独流减河工程, 城口县|“城宣万”…金三角: nothing stands between a place and what lies in it. */
const OWNS = /^的?$/;

const claimsOf = (
  { mention, link }: Linked<'Project'>,
  index: number,
  owner: Subject | undefined,
  subject: Subject | undefined,
  placesOf: (name: string, head: string) => readonly string[],
  knowledge: Knowledge,
): readonly LocationClaim[] =>
  idsOf(link).flatMap((project) => {
    const claim = { type: 'location', project, mention: index, rule: RULE } as const;
    const { start, end } = mention;
    const stated = placesOf(project, mention.head);
    const narrower = (subject?.ids ?? []).filter((id) => stated.every((outer) => mayHold(outer, id, knowledge)));
    const inClause = owner ? { from: owner.start, ids: owner.ids } : { from: subject?.start ?? start, ids: narrower };
    return [
      ...stated.map((region) => ({ ...claim, region, basis: 'name', evidence: { start, end } }) as const),
      ...inClause.ids
        .filter((id) => !stated.includes(id))
        .map((region) => ({ ...claim, region, basis: 'clause', evidence: { start: inClause.from, end } }) as const),
    ];
  });

export const locations: Relator = {
  name: RULE,
  relate: (document: LinkedDocument, knowledge) => {
    const { folded } = document.text;
    const around = surroundingsOf(document, knowledge);
    const isRegion = isMention('Region');
    const subjects = subjectsOf(
      folded,
      document.linked.filter(({ mention }) => isRegion(mention)),
      knowledge,
    );
    // A project is named again and again; where it lies is read once.
    const known = new Map<string, readonly string[]>();
    const placesOf = (name: string, head: string): readonly string[] => {
      const key = `${name}|${head}`;
      const found = known.get(key) ?? [...new Set(placesInName(name, head, around, knowledge).map(({ id }) => id))];
      known.set(key, found);
      return found;
    };
    let next = 0;
    let acting: Subject | undefined;
    return document.linked.flatMap((linked, index) => {
      if (linked.mention.type !== 'Project') return [];
      const { start } = linked.mention;
      for (; next < subjects.length && subjects[next]!.end <= start; next++)
        if (subjects[next]!.acts) acting = subjects[next];
      const last = subjects[next - 1];
      const owner = last && OWNS.test(folded.slice(last.end, start)) ? last : undefined;
      const near = acting && reaches(folded, acting, start, knowledge) ? acting : undefined;
      return claimsOf(linked as Linked<'Project'>, index, owner, near, placesOf, knowledge);
    });
  },
};
