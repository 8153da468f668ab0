/**
 * Names that end in a head word, alone or in a list that shares it.
 *
 *   takes 渝湘高铁重庆至黔江段, 城宣、城万、城巫高速公路, 黔江区茶园水库
 *   refuses 高标准农田建设, 老旧小区改造工程
 */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ProjectMention } from '../mention.ts';
import { clausesWithHeads } from '../projects/clauses.ts';
import { namesOneThing } from '../projects/evidence.ts';
import { cutRuns } from '../projects/items.ts';
import { joinedBefore } from '../projects/joined.ts';
import { type Listed, listedBefore, listedOpen } from '../projects/listed.ts';
import { placeOfBefore } from '../projects/of-place.ts';
import { mayEnd, type Phrase, readPhrase } from '../projects/phrase.ts';
import { roadsBefore } from '../projects/road-numbers.ts';
import type { Item, Run } from '../projects/run.ts';
import { expandShared } from '../projects/shared-head.ts';
import { isBesideNamed } from '../projects/siblings.ts';
import { stands } from '../projects/standing.ts';
import { readTokens } from '../projects/tokens.ts';

const RULE = 'project-names';

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
  return FULL_NAME.test(name) ? name : '';
};

const FULL_NAME = /[区县市]$/;

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

const asMentions = (folded: string, listed: readonly Listed[], head: string): readonly ProjectMention[] =>
  listed.map(({ start, end }) => ({
    type: 'Project',
    rule: `${RULE}-listed`,
    head,
    start,
    end,
    names: [folded.slice(start, end)],
  }));

const readRun = (folded: string, run: Run, knowledge: Knowledge): readonly ProjectMention[] => {
  const open = asMentions(folded, listedOpen(folded, run, knowledge), '');
  const named = run.items.some(({ tokens }) => tokens.some(mayEnd)) ? readItems(folded, run, knowledge) : [];
  return open.length === 0 ? named : [...open, ...named];
};

const readItems = (folded: string, read: Run, knowledge: Knowledge): readonly ProjectMention[] => {
  const items = read.items.some(({ after }) => after === 'etc') ? withOneSum(read.items) : read.items;
  const run: Run = { ...read, items };
  const phrases = new Map(items.map((item) => [item, readPhrase(folded, item.tokens, knowledge)]));
  return gather(items, (item, i): readonly ProjectMention[] => {
    const own = phrases.get(item);
    if (!own) return [];
    const head = folded.slice(own.head.start, own.head.end);
    const standing = stands(folded, own, run, knowledge) ? ({ stands: true } as const) : {};
    const roads = roadsBefore(folded, items, i, own);
    const shared =
      roads.length > 0 ? roads : expandShared(folded, run, i, (other) => phrases.get(other) ?? null, knowledge);
    if (shared.length > 0)
      return shared.map((group) => ({ type: 'Project', rule: `${RULE}-shared`, head, ...group, ...standing }));
    if (item.after === 'etc') return asMentions(folded, listedBefore(folded, run, i, own, knowledge), head);
    const joined = joinedBefore(folded, items, i, (other) => phrases.get(other) !== null, knowledge);
    const wide = joined && readPhrase(folded, joined, knowledge);
    const ofPlace = placeOfBefore(folded, items, i, own, (other) => phrases.get(other));
    const phrase =
      [wide, own].find((each) => each && namesOneThing(folded, each, run, knowledge)) ??
      (ofPlace !== '' || isBesideNamed(folded, run, i, phrases, knowledge) ? own : undefined);
    if (!phrase) return [];
    const { start, end } = phrase;
    const name = (ofPlace || placeBefore(folded, items, i, phrase, phrases)) + folded.slice(start, end);
    return [{ type: 'Project', rule: RULE, head, start, end, names: [name], ...standing }];
  });
};

export const projectNames: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, knowledge) =>
    gather(clausesWithHeads(folded, knowledge.projects), ({ start, end }) =>
      gather(cutRuns(folded, readTokens(folded, start, end, knowledge), knowledge), (run) =>
        readRun(folded, run, knowledge),
      ),
    ),
};
