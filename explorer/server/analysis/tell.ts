/** Results of analysis as the page takes them: nodes as lines, quotes with their sentences, facts in both languages. */
import {
  dateInWords,
  type Force,
  forceInWords,
  issuersOf,
  levelCaptions,
  levelOf,
  type PolicyEntry,
  type RegionEntry,
  readSentences,
  readSourceSpan,
  type Sentence,
  type Store,
  type Telling,
  tellIn,
  type View,
  type Words,
} from '../../../graph-schema/index.ts';
import type { Caption, NodeLine } from '../../api.ts';
import type { TracePolicy, TraceQuote } from '../../api-analysis.ts';
import { type Atlas, lineOf } from '../atlas/atlas.ts';

/** What an answer is told with. */
export interface Teller {
  readonly view: View;
  /** The same words in both languages. */
  both(say: (telling: Telling) => string): Caption;
  line(id: string): NodeLine;
  quote(words: Words | undefined): { readonly quote?: TraceQuote };
  policy(
    policy: PolicyEntry,
    force: Force,
  ): Pick<
    TracePolicy,
    'node' | 'level' | 'levelCaption' | 'issuers' | 'supposedIssuer' | 'dateWords' | 'force' | 'forceWords'
  >;
}

interface Given {
  readonly view: View;
  readonly atlas: Atlas;
  readonly sentences?: ReadonlyMap<string, Sentence>;
}

export const makeTeller = ({ view, atlas, sentences = new Map() }: Given): Teller => {
  const [zh, en] = [tellIn(view, 'zh', sentences), tellIn(view, 'en', sentences)];
  const both = (say: (telling: Telling) => string): Caption => ({ zh: say(zh), en: say(en) });
  const documentLabels = new Map(
    [...view.policies.values()].flatMap(({ document, label }) => (document === undefined ? [] : [[document, label]])),
  );
  const line = (id: string): NodeLine => {
    const node = atlas.nodes.get(id);
    if (node) return lineOf(node);
    const kind = view.regions.has(id) ? 'Region' : view.agencies.has(id) ? 'Agency' : 'Policy';
    return { id, kind, label: id.slice(id.indexOf(':') + 1) };
  };
  const quote = (words: Words | undefined): { readonly quote?: TraceQuote } => {
    const span = words && readSourceSpan(words.place);
    if (!words || !span) return {};
    const sentence = sentences.get(words.place);
    const { document, start, end } = span;
    const documentLabel = documentLabels.get(document) ?? view.documents.get(document) ?? document;
    return { quote: { document, documentLabel, start, end, words: words.words, ...(sentence ? { sentence } : {}) } };
  };
  const policy = (entry: PolicyEntry, force: Force) => {
    const level = levelOf(entry);
    return {
      node: line(entry.id),
      level,
      levelCaption: levelCaptions[level],
      issuers: entry.issuers.map(({ agency }) => agency.name),
      ...(entry.supposedIssuer && entry.issuers.length === 0
        ? { supposedIssuer: both((telling) => issuersOf(telling, entry)) }
        : {}),
      dateWords: both((telling) => dateInWords(telling, entry)),
      force: force.state,
      forceWords: both((telling) => forceInWords(telling, force, entry.date)),
    };
  };
  return { view, both, line, quote, policy };
};

/** Sentences for so many quotes at most; the others are read when their words are opened. */
export const sentencesFor = (
  store: Store,
  quotes: readonly Words[],
  most: number,
): Promise<ReadonlyMap<string, Sentence>> => readSentences(store, quotes.slice(0, most));

export const placeOnMap = ({ code, lon, lat }: RegionEntry): { code?: string; lon?: number; lat?: number } => ({
  ...(code !== undefined ? { code } : {}),
  ...(lon !== undefined && lat !== undefined ? { lon, lat } : {}),
});
