/**
 * The organs whose names stand below the text, and whether it is this text that they sign.
 *
 *   takes `教育部` … `国家林草局` above the date, a name that goes on in the line below
 *   refuses those of the announcement behind a decision whose heading names another's organ
 */
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { withFirms } from './firms-beside.ts';
import { firstSignature, organsIn, type ProfileContext } from './head-lines.ts';
import { openingTitle } from './opening-title.ts';

/** A name may go on in the line below: `…感染的肺炎疫情` + `防控工作领导小组指挥部`. */
export const signed = (context: ProfileContext): readonly AgencyMention[] => {
  const lines = firstSignature(context);
  const [first] = lines;
  if (!first) return [];
  const span = { start: first.start, end: lines.at(-1)!.end };
  const organs = organsIn(context, span.start, span.end);
  return withFirms(organs, span, context).filter((organ) =>
    lines.some(({ start, end }) => start <= organ.start && organ.start < end),
  );
};

/** 江苏省…常务委员会 and 盐城市…常务委员会: of one kind, and of two places that each name; 黔东南州 and its full name are one. */
const areApart = (one: AgencyMention, other: AgencyMention, { knowledge: { places } }: ProfileContext): boolean => {
  if (one.place === undefined || other.place === undefined || one.form !== 'local' || other.form !== 'local')
    return false;
  const ids = new Set(places.named(one.place).map(({ place }) => place.id));
  const others = places.named(other.place);
  return ids.size > 0 && others.length > 0 && !others.some(({ place }) => ids.has(place.id));
};

/** Those that sign, unless the title opens with quite others: then what is signed is a text that the document carries. */
export const signing = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const organs = signed(context);
  if (organs.length === 0) return [];
  const opening = openingTitle(title, context);
  const { patterns } = context.knowledge.agencies;
  const key = ({ organ }: AgencyMention): string => patterns.tailAt(organ, 0)?.template ?? organ;
  const agrees = organs.some((one) =>
    opening.some(
      (other) => !areApart(one, other, context) && (key(one) === key(other) || one.organ.includes(other.organ)),
    ),
  );
  return opening.length === 0 || agrees ? organs : [];
};
