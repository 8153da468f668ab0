/**
 * The place that an answer governs: whose government asked, and within it the one that the title names.
 *
 *   takes 辽宁省人民政府: 你省…请示收悉 → 辽宁, 忻州市…: and 关于…偏关县城过境…的批复 → 偏关; 河南省、湖北省人民政府: → none
 *   refuses a notice to many places (nothing was asked), what a court says of the law, an answer to a ministry, 文山州、曲靖市…: of their province
 */
import { isDivision } from '../../knowledge/division-level.ts';
import { namedPlaces } from '../../knowledge/organs/named-place.ts';
import type { Found } from '../profile.ts';
import { linesOf, type ProfileContext } from './head-lines.ts';
import type { IssuingOrgans } from './issuers.ts';

const NATION = '100000';
/** Lines below the addressees in which an answer says what it received. */
const LINES = 2;
const LONGEST_LEAD = 400;

/** Codes of the divisions that the words name within a place, in order; what lies in another of them only locates. */
const divisionsIn = (
  words: string,
  within: string,
  year: number | undefined,
  { knowledge: { places } }: ProfileContext,
): readonly string[] => {
  const home = within === NATION ? undefined : places.place(within);
  const ids = new Set<string>();
  for (const { word } of places.scan(words)) {
    const name = places.name(word);
    if (places.isAlsoWord(name)) continue;
    const inside = namedPlaces(name, home, year, places).filter(
      (place) => isDivision(place) && place.id !== within && (!home || places.isWithin(place.id, within)),
    );
    if (inside.length === 1) ids.add(inside[0]!.id);
  }
  return [...ids].filter((id) => ![...ids].some((other) => other !== id && places.isWithin(other, id)));
};

/** Undefined if the text answers nobody; null if those who asked have no place together but the country. */
export const answeredPlace = (
  title: Found<string> | undefined,
  issuer: Found<string> | undefined,
  issuing: IssuingOrgans,
  year: number | undefined,
  context: ProfileContext,
): Found<string> | null | undefined => {
  const { kinds } = context.knowledge;
  const line = linesOf(context, 'addressees')[0];
  if (!line || !title || !issuer) return undefined;
  if (issuing.organs.some(({ organ }) => kinds.words.explainsLaw.some((word) => organ.endsWith(word))))
    return undefined;
  const below = context.segments.lines.slice(line.index + 1, line.index + 1 + LINES);
  const lead = below.map(({ start, end }) => context.text.folded.slice(start, Math.min(end, start + LONGEST_LEAD)));
  if (!kinds.words.answers.some((word) => lead.some((words) => words.includes(word)))) return undefined;
  const asking = divisionsIn(line.words, issuer.value, year, context);
  const [only, ...others] = asking;
  if (only === undefined) return undefined;
  if (others.length > 0) return issuer.value === NATION ? null : undefined;
  const about = kinds.words.subject.map((word) => title.value.indexOf(word)).find((at) => at !== -1) ?? 0;
  const [named, ...more] = divisionsIn(title.value.slice(about), only, year, context);
  const value = named !== undefined && more.length === 0 ? named : only;
  return { value, rule: 'answer', spans: [{ start: line.start, end: line.end }] };
};
