/**
 * Every phrase of a run that may name a project, also those that no rule vouches for.
 *
 *   `加快A水库、城宣、城万高速公路建设` → A水库 | 城宣、城万高速公路 (shared) | 城万高速公路
 *   `沈白高铁、G331通车` → 沈白高铁 | G331 (beside it)
 */
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';
import { endOfItem } from './bracketed-part.ts';
import type { Candidate, Way } from './candidate.ts';
import { type Verdict, verdictOn } from './evidence.ts';
import { joinedBefore } from './joined.ts';
import { saysHowMany, withListCounts } from './list-counts.ts';
import { type Listed, listedBefore, listedOpen } from './listed.ts';
import { kindBefore } from './of-kind.ts';
import { placeOfBefore } from './of-place.ts';
import { partsOfOne } from './parts-of-one.ts';
import { mayEnd, type Phrase, readPhrase, readUncut } from './phrase.ts';
import { BUILT } from './phrase-start.ts';
import { roadsBefore } from './road-numbers.ts';
import type { Item, Run } from './run.ts';
import { expandLoosely, expandShared } from './shared-head.ts';
import { isBesideNamed } from './siblings.ts';
import { stands } from './standing.ts';
import { listedStreets } from './streets.ts';
import type { Token } from './token.ts';
import { PARTS, ROADS, withoutParts } from './without-parts.ts';

/** 黔江区|濯水景区、城市大峡谷景区: the place of the one holds for the next of its kind. */
const placeBefore = (
  folded: string,
  items: readonly Item[],
  i: number,
  phrase: Phrase,
  phrases: ReadonlyMap<Item, Phrase | null>,
): string => {
  const before = i > 0 && items[i]!.after === 'conjunction' ? phrases.get(items[i - 1]!) : null;
  const place = before?.body[0];
  const sameHead =
    before && folded.slice(before.head.start, before.head.end) === folded.slice(phrase.head.start, phrase.head.end);
  if (!sameHead || place?.kind !== 'place' || phrase.body.some(({ kind }) => kind === 'place')) return '';
  const name = folded.slice(place.start, place.end);
  // 开平市月山镇污水处理厂、水口镇|污水处理厂: it has a place of its own.
  return FULL_NAME.test(name) && !OWN_TOWN.test(folded.slice(phrase.start, phrase.head.start)) ? name : '';
};

const FULL_NAME = /[区县市]$/;
const OWN_TOWN = /^.{1,4}[镇乡]/;
const SUMS = new Set(['count', 'plural', 'modifier', 'ordinary']);

/** 等|12个百亿元、|70个30亿元以上项目: what closes a list may be two sums with one head. */
const withOneSum = (items: readonly Item[]): readonly Item[] =>
  gather(items, (item, i) => {
    const before = items[i - 1];
    const next = items[i + 1];
    const isSum = ({ tokens, after }: Item): boolean => after === 'etc' && tokens.every(({ kind }) => SUMS.has(kind));
    if (before && item.after === 'conjunction' && isSum(before)) return [];
    const joins = next?.after === 'conjunction' && isSum(item);
    return [joins ? { ...item, tokens: [...item.tokens, ...next.tokens] } : item];
  });

const asCandidates = (
  folded: string,
  listed: readonly Listed[],
  head: string,
  way: Way,
  run: Run,
): readonly Candidate[] =>
  listed.map(({ start, end, tokens, at, isNamed }) => ({
    start,
    end,
    names: [folded.slice(start, end)],
    head,
    way,
    verdict: { named: isNamed, because: isNamed ? way : `not ${way}` },
    phrase: undefined,
    tokens,
    run,
    at,
    stands: false,
  }));

const NONE: readonly Candidate[] = [];
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

/** 老旧小区改造工程 is no work by name because a list of 重大项目 holds it. */
const KIND = 'kind of work';

/** 104国道、206国道|绕城段: none of them is named alone. */
const SECTION: Verdict = { named: true, because: PARTS };

/** 750千伏定靖西、330千伏沣渭|等输变电工程: each of the members says of what class it is. */
const areRated = (items: readonly Item[], at: number, members: number): boolean => {
  const first = items[at]!.after === 'etc' ? at - members : at + 1 - members;
  return (
    members > 1 && first >= 0 && items.slice(first, first + members).every(({ tokens }) => tokens[0]?.kind === 'rating')
  );
};

const overRun = (folded: string, read: Run, knowledge: Knowledge): readonly Candidate[] => {
  const counted = read.items.length > 1 ? withListCounts(folded, read.items) : read.items;
  const items = counted.some(({ after }) => after === 'etc') ? withOneSum(counted) : counted;
  const run: Run = items === read.items ? read : { ...read, items };
  const phrases = new Map(items.map((item) => [item, readPhrase(folded, countedOf(item), knowledge)]));
  const phraseOf = (item: Item): Phrase | null => phrases.get(item) ?? null;
  const sections = partsOfOne(folded, run, phraseOf);
  const named: Candidate[] = gather(items, (item, at): readonly Candidate[] => {
    const own = phrases.get(item);
    if (!own) return [];
    const head = folded.slice(own.head.start, own.head.end);
    const isStanding = stands(folded, own, run, knowledge);
    const about = { head, tokens: item.tokens, run, at, stands: isStanding };
    const roads = roadsBefore(folded, items, at, own, knowledge);
    const isClosed = sections.some(({ start, end }) => end === own.end && start < own.start);
    const shared = roads.length > 0 ? roads : isClosed ? [] : expandShared(folded, run, at, phraseOf, knowledge);
    const found: Candidate[] = shared.map((group) => ({
      ...about,
      ...group,
      way: 'shared',
      phrase: own,
      verdict: { named: true, because: roads.length > 0 ? ROADS : 'shared' },
    }));
    const isSummed = BUILT.has(own.head.kind) && saysHowMany(folded, item.tokens, at + 1);
    const isLoose = (run.isUndertaken || isSummed) && !isClosed;
    const loose = isLoose ? expandLoosely(folded, run, at, phraseOf, knowledge) : [];
    const verdictOnLoose = (members: number): Verdict => {
      if (saysHowMany(folded, item.tokens, members)) return { named: true, because: 'counted list' };
      if (areRated(items, at, members)) return { named: true, because: 'rated alike' };
      return { named: false, because: shared.length > 0 ? 'wider than shared' : 'perhaps shared' };
    };
    for (const group of loose)
      if (!shared.some(({ start, end }) => start === group.start && end === group.end))
        found.push({
          ...about,
          ...group,
          way: 'shared',
          phrase: own,
          verdict: verdictOnLoose(group.names.length),
        });
    const isClosing = item.after === 'etc';
    if (isClosing && shared.length === 0)
      found.push(...asCandidates(folded, listedBefore(folded, run, at, own, knowledge), head, 'listed', run));
    const alone = (phrase: Phrase, way: Way, verdict: Verdict, place: string): void => {
      const { start, end } = phrase;
      const names = [place + folded.slice(start, end)];
      found.push({ start, end, way, verdict, names, head, phrase, tokens: item.tokens, run, at, stands: isStanding });
    };
    const joined = isClosing
      ? null
      : joinedBefore(folded, items, at, (other) => phrases.get(other) !== null, knowledge);
    const wide = joined && readPhrase(folded, joined, knowledge);
    const wideVerdict = wide && verdictOn(folded, wide, run, knowledge);
    if (wide && wideVerdict) alone(wide, 'joined', wideVerdict, placeBefore(folded, items, at, wide, phrases));
    const ofPlace = placeOfBefore(folded, items, at, own, phraseOf);
    const ofKind = kindBefore(folded, items, at, own, (other) => phrases.get(other), knowledge);
    const place = ofPlace || ofKind || placeBefore(folded, items, at, own, phrases);
    const verdict = ((): Verdict => {
      const said = verdictOn(folded, own, run, knowledge);
      if (isClosing) return { named: false, because: `after etc: ${said.because}`, final: true };
      // 密云、官厅两水库: none of them is 官厅两水库.
      if (isSummed && loose.length > 0) return { named: false, because: 'in shared', final: true };
      if (shared.length > 0 || sections.some((section) => section.at === at) || isClosed)
        return { named: false, because: 'in shared' };
      if (wideVerdict?.named) return { named: false, because: 'in joined' };
      if (said.named) return said;
      if (ofPlace !== '') return { named: true, because: 'of place' };
      if (ofKind !== '') return { named: true, because: 'of kind' };
      return isBesideNamed(folded, run, at, phrases, knowledge) ? { named: true, because: 'beside named' } : said;
    })();
    alone(own, isClosing ? 'after etc' : 'alone', verdict, place);
    const uncut = run.isUndertaken ? readUncut(folded, item.tokens, own, knowledge) : null;
    if (uncut) alone(uncut, 'uncut', { named: false, because: 'uncut' }, '');
    return found;
  });
  for (const { start, end, ...section } of sections)
    named.push({ ...withoutHead(folded, run, section.at, 'shared', start, end), ...section, verdict: SECTION });
  const kinds = new Set(
    gather(named, ({ verdict, start, end }) => (verdict.because === KIND ? [`${start}-${end}`] : [])),
  );
  if (kinds.size > 0)
    named.forEach((candidate, i) => {
      if (candidate.way === 'listed' && kinds.has(`${candidate.start}-${candidate.end}`))
        named[i] = { ...candidate, verdict: { named: false, because: KIND, final: true } };
    });
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
