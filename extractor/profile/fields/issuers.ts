/**
 * Who issued the text: the organs that sign it, else those that open its title, adopt it or are said to issue it.
 *
 *   takes `教育部` … `国家林草局` above the date, `国务院关于…的规定`, `…常务委员会第三十八次会议通过`, `中共青海省委、青海省人民政府印发《…》`
 *   refuses the organs of the running text, the newspaper that reports it
 */

import { gather } from '../../gather.ts';
import { organsIn as organsInSpan } from '../../mentions/agencies/organs-in.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { decidingInLead } from './deciding-organs.ts';
import { linesAbove, linesOf, organsIn, type ProfileContext } from './head-lines.ts';
import { aboveNumber, noted, openingList, ordering } from './issuing-notes.ts';
import { organsInCell } from './labelled-cells.ts';
import { aboveNumberLine, besideLetterhead, inLetterhead, inMasthead, onCover } from './letterhead.ts';
import { openingTitle } from './opening-title.ts';
import { publishing } from './reading-office.ts';
import { reporting } from './reporters.ts';
import { signed, signing } from './signing.ts';
import { SIGNING_BODY, signingBodies } from './signing-bodies.ts';
import { placeOfTitle } from './title-place.ts';

const SPEECH_LINES = 4;
const SAME_TITLE = 16;
const LONGEST_ORGANS = 80;
/** How far behind 我代表省人民政府 it stands that the speech is a report. */
const NEAR_REPORT = 24;
/** What joins organs that speak together: 中共中央和国务院. */
const JOINED = 2;

export interface IssuingOrgans {
  readonly rule: string;
  readonly organs: readonly AgencyMention[];
}

const flatOrgans = (
  lines: readonly { readonly start: number; readonly end: number }[],
  context: ProfileContext,
): AgencyMention[] => gather(lines, ({ start, end }) => organsIn(context, start, end));

/** 关于…的若干措施 / 北京市人民政府办公厅 / 关于…的若干措施: the page gives the title first, the document says who speaks. */
const beforeSecondTitle = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const last = title?.spans.at(-1);
  const { text, segments, bodyStart, knowledge } = context;
  const body = segments.lines[bodyStart]?.start ?? text.folded.length;
  if (!title || !last || !knowledge.kinds.isSubject(title.value)) return [];
  const again = text.folded.slice(0, body).indexOf(title.value.slice(0, SAME_TITLE), last.end);
  if (again === -1 || again - last.end > LONGEST_ORGANS) return [];
  const organs = organsInSpan(text, { start: last.end, end: again }, segments, knowledge);
  return organs.length > 0 && again - organs.at(-1)!.end <= 1 ? organs : [];
};

/** 中共青海省委、青海省人民政府印发《title》 in the lead of a republished document. */
const saidToIssue = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  if (title?.rule !== 'republished-title') return [];
  const { folded } = context.text;
  const at = folded.indexOf(title.value, context.segments.lines[context.bodyStart]?.start ?? 0);
  const line = context.segments.lines.find(({ start, end }) => start <= at && at < end);
  return line ? organsIn(context, line.start, at) : [];
};

const isPlan = (title: string, { knowledge: { kinds } }: ProfileContext): boolean =>
  kinds.words.plans.includes(kinds.kindOf(title) ?? '');

const isCongress = (organ: string, { knowledge: { kinds } }: ProfileContext): boolean =>
  kinds.words.congressEnds.some((end) => organ.endsWith(end));

/** 国务院批准 is all that an old notice says of its issuer; 山东省…批准 below 临沂市蒙山保护条例 only says who let Linyi adopt it. */
const approving = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const { places, agencies } = context.knowledge;
  const [first] = flatOrgans(noted(context, true), context);
  if (!first) return [];
  // …省人民代表大会第四次会议批准 below a five-year plan: the government made it, the congress only let it pass.
  if (title && isPlan(title.value, context) && isCongress(first.organ, context)) return [];
  const of = placeOfTitle(title, context)?.value;
  const isOfOuter = places
    .named(first.place ?? '')
    .some(({ place }) => of !== undefined && place.id !== of && places.isWithin(of, place.id));
  // 自治区党委 below 石嘴山市机构改革方案.
  const level = agencies.patterns.markerAt(first.place ?? '', 0)?.level;
  const isAbove = first.form === 'relative' && level === 'province' && of !== undefined && of !== places.provinceOf(of);
  return isOfOuter || isAbove ? [] : [first];
};

/** 发文机构:北京市人民政府办公厅 in the page's table; 发布机构:天津经济技术开发区 is the committee that manages it. */
const namedAsIssuer = (context: ProfileContext): readonly AgencyMention[] => {
  const { kinds, agencies } = context.knowledge;
  const { zones, committeeOfficial } = agencies.patterns.data;
  return linesAbove(context, 'byline').flatMap((line): readonly AgencyMention[] => {
    const at = kinds.marks.cue('issuedBy', line.words);
    if (at === 0) return [];
    const organs = organsIn(context, line.start, line.end);
    const name = line.words.slice(at);
    if (organs.length > 0 || !zones.some((zone) => name.length > zone.length && name.endsWith(zone))) return organs;
    const span = { start: line.start + at, end: line.end };
    return [{ type: 'Agency', rule: 'zone-as-issuer', form: 'other', ...span, organ: name + committeeOfficial }];
  });
};

/**
 * …,北京市应急管理局发布安全提示: (a lead that ends so opens the text of what it names); but not
 * 根据国务院办公厅印发《…措施》,结合实际,提出如下措施: there the issue is of another text.
 */
const issuingInLead = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const { segments, bodyStart, text, knowledge } = context;
  const kind = title && knowledge.kinds.kindOf(title.value);
  const lead = segments.lines[bodyStart];
  if (kind === undefined || !lead || text.folded[lead.end - 1] !== ':') return [];
  if (knowledge.cues.before(text.folded, title!.spans[0]!.start, title!.spans.at(-1)!.end).length > 0) return [];
  if (knowledge.kinds.kindOf(text.folded.slice(lead.start, lead.end - 1)) !== kind) return [];
  const last = organsIn(context, lead.start, lead.end).at(-1);
  const { issueCues } = knowledge.kinds.words;
  const opensIt = last && !/[,。;《]/.test(text.folded.slice(last.end, lead.end));
  return opensIt && issueCues.some((cue) => text.folded.startsWith(cue, last.end)) ? [last] : [];
};

/** 我代表北京市人民政府,向大会报告工作. */
const speaksFor = (context: ProfileContext): readonly AgencyMention[] => {
  const { text, segments, bodyStart, knowledge } = context;
  for (const { start, end } of segments.lines.slice(bodyStart, bodyStart + SPEECH_LINES)) {
    const line = text.folded.slice(start, end);
    const cue = knowledge.kinds.words.speaksFor.find((word) => line.includes(word));
    if (cue === undefined) continue;
    let at = start + line.indexOf(cue) + cue.length;
    const spoken: AgencyMention[] = [];
    for (const mention of organsIn(context, at, end)) {
      if (mention.start > at + (spoken.length === 0 ? 0 : JOINED)) break;
      spoken.push(mention);
      at = mention.end;
    }
    // 我代表省人民政府,向各位致以谢意: thanks in the midst of a speech.
    const { reportsTo } = knowledge.kinds.words;
    if (reportsTo.some((word) => text.folded.slice(at, Math.min(end, at + NEAR_REPORT)).includes(word))) return spoken;
  }
  return [];
};

/** Organs named below a title that another document carries. */
const belowCarriedTitle = (context: ProfileContext): readonly AgencyMention[] =>
  flatOrgans(
    linesOf(context, 'byline').filter(({ rule }) => rule === 'organ-below-title'),
    context,
  );

const isAbout = (title: Found<string> | undefined, { knowledge: { kinds } }: ProfileContext): boolean =>
  title === undefined || kinds.isSubject(title.value);

const OF_TITLE = 'title';

type Way = (title: Found<string> | undefined, context: ProfileContext) => readonly AgencyMention[];

/** The first that names any counts. */
const WAYS: readonly (readonly [rule: string, organs: Way])[] = [
  ['signature', signing],
  ['said-to-issue', saidToIssue],
  ['masthead', (_title, context) => inMasthead(context)],
  // 人民武装警察部队实行警衔制度的办法 below the order of those that issue it: 关于 alone would say that its organ speaks.
  ['order-in-note', (title, context) => (isAbout(title, context) ? [] : ordering(context))],
  [OF_TITLE, openingTitle],
  ['title-again', beforeSecondTitle],
  ['letterhead', inLetterhead],
  ['letterhead', (_title, context) => besideLetterhead(context)],
  ['letterhead', aboveNumberLine],
  ['speaks-for', (_title, context) => speaksFor(context)],
  ['below-delivered', (_title, context) => reporting(context)],
  ['head-note', (_title, context) => openingList(flatOrgans(noted(context, false), context), context)],
  ['order-in-note', (_title, context) => ordering(context)],
  ['order-above', (_title, context) => aboveNumber(context)],
  ['approval-note', approving],
  ['page-path', publishing],
  ['lead-issues', issuingInLead],
  ['byline-issuer', (_title, context) => namedAsIssuer(context)],
  ['cell-issuer', (_title, context) => organsInCell(context, 'issuedBy')],
  ['lead-decides', (_title, context) => decidingInLead(context)],
  ['cover', (_title, context) => onCover(context)],
  ['carried-title', (_title, context) => belowCarriedTitle(context)],
  [SIGNING_BODY, (_title, context) => signingBodies(context)],
];

export const issuingOrgans = (title: Found<string> | undefined, context: ProfileContext): IssuingOrgans => {
  for (const [rule, way] of WAYS) {
    const organs = way(title, context);
    if (organs.length > 0) return { rule, organs };
  }
  return { rule: 'none', organs: [] };
};

/** Is what is signed another's text than the one whose title says who issued it? */
export const isSignedByOthers = ({ rule }: IssuingOrgans, context: ProfileContext): boolean =>
  rule === OF_TITLE && signed(context).length > 0;
