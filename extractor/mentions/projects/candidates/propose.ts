/**
 * Every phrase of a run that may name a project, also those that no rule vouches for.
 *
 *   `加快A水库、城宣、城万高速公路建设` → A水库 | 城宣、城万高速公路 (shared) | 城万高速公路
 *   `沈白高铁、G331通车` → 沈白高铁 | G331 (beside it)
 */
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Verdict } from '../evidence/evidence.ts';
import { isVillage } from '../evidence/some-of-town.ts';
import { withListCounts } from '../lists/list-counts.ts';
import { listedOpen } from '../lists/listed.ts';
import { partsOfOne } from '../lists/parts-of-one.ts';
import type { ReadRun } from '../lists/read-run.ts';
import { listedStreets } from '../lists/streets.ts';
import { endOfItem } from '../phrase/bracketed-part.ts';
import { mayEnd, type Phrase, readPhrase } from '../phrase/phrase.ts';
import type { Item, Run } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';
import { asCandidates, type Candidate, NONE, type Way } from './candidate.ts';
import { readingsOf } from './item-readings.ts';
import { PARTS, withoutParts } from './without-parts.ts';

const SUMS = new Set(['count', 'plural', 'modifier', 'ordinary']);

/** 等|12个百亿元、|70个30亿元以上项目: what closes a list may be two sums with one head. */
const withOneSum = (items: readonly Item[]): readonly Item[] =>
  gather(items, (item, i) => {
    const before = items[i - 1];
    const next = items[i + 1];
    const isSum = ({ tokens, after }: Item): boolean => after === 'etc' && tokens.every(({ kind }) => SUMS.has(kind));
    if (before && item.after === 'conjunction' && isSum(before)) return [];
    const joins = next?.after === 'conjunction' && isSum(item);
    return [joins ? { tokens: [...item.tokens, ...next.tokens], after: item.after } : item];
  });

const NAMING = new Set(['name', 'place', 'quote', 'named', 'code']);
const NOT_BESIDE = new Set(['none', 'organ', 'plural', 'count', 'stop']);
const SHORTEST_BESIDE = 3;
const LONGEST_BESIDE = 18;

const withoutHead = (text: string, run: Run, at: number, way: Way, start: number, end: number): Candidate => ({
  start,
  end,
  names: [text.slice(start, end)],
  head: '',
  way,
  verdict: { named: false, because: 'no head' },
  phrase: undefined,
  tokens: run.items[at]!.tokens,
  run,
  at,
  stands: false,
});

/** G331 beside 沈白高铁, 金融街 beside 丽泽金融商务区: an item without a head in a list that holds one. */
const besideOthers = (text: string, run: Run, knowledge: Knowledge): readonly Candidate[] =>
  gather(run.items, ({ tokens }, at): readonly Candidate[] => {
    const first = tokens[0]!;
    const end = endOfItem(text, tokens, knowledge);
    const length = end - first.start;
    if (length < SHORTEST_BESIDE || length > LONGEST_BESIDE || first.kind === 'quote') return [];
    if (isVillage(text.slice(first.start, end))) return [];
    if (tokens.some((token) => isHead(token.kind) || NOT_BESIDE.has(token.kind))) return [];
    if (!tokens.some(({ kind }) => NAMING.has(kind)) || tokens.every(({ kind }) => kind === 'place')) return [];
    return [withoutHead(text, run, at, 'beside', first.start, end)];
  });

const OF_OTHERS = new Set(['organ', 'none']);
const SHORTEST_QUOTED = 5;
const LONGEST_QUOTED = 12;

/** “大零号湾”|功能提升: what is called by its name in marks and by no head. */
const quotedAlone = (text: string, run: Run): readonly Candidate[] =>
  gather(run.items, ({ tokens }, at): readonly Candidate[] => {
    const { kind, start, end } = tokens[0]!;
    if (kind !== 'quote' || tokens.some((token) => isHead(token.kind) || OF_OTHERS.has(token.kind))) return NONE;
    if (end - start < SHORTEST_QUOTED || end - start > LONGEST_QUOTED) return NONE;
    return [withoutHead(text, run, at, 'quoted', start + 1, end - 1)];
  });

/** 等|4处|灌区|田间配套工程: what is counted is the first thing behind the number, whatever is done to all of them. */
const countedOf = ({ tokens, after }: Item): readonly Token[] => {
  const [count, counted] = tokens;
  const isCounted =
    after === 'etc' && count?.kind === 'count' && isHead(counted?.kind ?? '') && counted!.kind !== 'work';
  return isCounted ? tokens.slice(0, 2) : tokens;
};

const KIND = 'kind of work';
/** 104国道、206国道|绕城段: none of them is named alone. */
const SECTION: Verdict = { named: true, because: PARTS };

/** 老旧小区改造工程 is no work by name because a list of 重大项目 holds it. */
const withoutKinds = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kinds = new Set(
    gather(candidates, ({ verdict, start, end }) => (verdict.because === KIND ? [`${start}-${end}`] : [])),
  );
  if (kinds.size === 0) return candidates;
  return candidates.map((candidate) =>
    candidate.way === 'listed' && kinds.has(`${candidate.start}-${candidate.end}`)
      ? { ...candidate, verdict: { named: false, because: KIND, final: true } }
      : candidate,
  );
};

const overRun = (folded: string, given: Run, knowledge: Knowledge): readonly Candidate[] => {
  const counted = given.items.length > 1 ? withListCounts(folded, given.items) : given.items;
  const items = counted.some(({ after }) => after === 'etc') ? withOneSum(counted) : counted;
  const run: Run = items === given.items ? given : { ...given, items };
  const phrases = new Map(items.map((item) => [item, readPhrase(folded, countedOf(item), knowledge)]));
  const phraseOf = (item: Item): Phrase | null => phrases.get(item) ?? null;
  const read: ReadRun = { run, phraseOf, sections: partsOfOne(folded, run, phraseOf) };
  const readings: Candidate[] = gather(items, (_, at) => readingsOf(folded, read, at, knowledge));
  for (const { start, end, ...section } of read.sections)
    readings.push({ ...withoutHead(folded, run, section.at, 'shared', start, end), ...section, verdict: SECTION });
  const named = withoutKinds(readings);
  // Where nothing is built and nothing is named, nothing is named by its neighbours.
  const isNoted = run.isUndertaken || named.some(({ verdict }) => verdict.named);
  return items.length > 1 && isNoted ? [...named, ...besideOthers(folded, run, knowledge)] : named;
};

/** Most runs propose nothing: they are passed over before anything is made. */
export const candidatesIn = (folded: string, run: Run, knowledge: Knowledge): readonly Candidate[] => {
  const isLonger = run.items.length > 1;
  const streets = isLonger ? listedStreets(folded, run, knowledge) : [];
  const listed = run.isOpenList ? [...streets, ...listedOpen(folded, run, knowledge)] : streets;
  const open = listed.length > 0 ? asCandidates(folded, listed, '', 'open', run) : NONE;
  const quoted = run.isUndertaken ? quotedAlone(folded, run) : NONE;
  const named = run.items.some(({ tokens }) => tokens.some(mayEnd)) ? overRun(folded, run, knowledge) : NONE;
  return withoutParts(open.length + quoted.length === 0 ? named : [...open, ...quoted, ...named]);
};
