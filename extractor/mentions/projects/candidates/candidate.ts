/** A phrase that may name a project, with all that its decision needs: rules say what they think of it, weights decide. */
import type { Span } from '../../../text/span.ts';
import type { Verdict } from '../evidence/evidence.ts';
import type { Listed } from '../lists/listed.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Run } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';

/** How the phrase was cut out of its clause. */
export type Way =
  | 'alone' // 茶园水库
  | 'joined' // 重庆信息与智慧医学研究院: across a conjunction
  | 'uncut' // 国家重大传染病防治基地: with what is mostly cut off at the left
  | 'shared' // 城宣、城万高速公路
  | 'listed' // 永州紫金锂业, before 等项目
  | 'open' // 启源芯动力, before 等投产
  | 'beside' // G331 beside 沈白高铁: no head of its own
  | 'quoted' // “大零号湾”
  | 'after etc'; // …等|未来信息港

export interface Candidate extends Span {
  readonly way: Way;
  readonly verdict: Verdict;
  readonly names: readonly string[];
  /** The word that makes it a project; empty if there is none. */
  readonly head: string;
  readonly phrase: Phrase | undefined;
  readonly tokens: readonly Token[];
  readonly run: Run;
  /** Place of its item, or of its last, in the run. */
  readonly at: number;
  /** Nothing around it says that it is built or to be built. */
  readonly stands: boolean;
}

/** Members of a list that names them by their place in it: by `head`, or by none ('') where it is open. */
export const asCandidates = (
  text: string,
  listed: readonly Listed[],
  head: string,
  way: Way,
  run: Run,
): readonly Candidate[] =>
  listed.map(({ start, end, tokens, at, isNamed }) => ({
    start,
    end,
    names: [text.slice(start, end)],
    head,
    way,
    verdict: { named: isNamed, because: isNamed ? way : `not ${way}` },
    phrase: undefined,
    tokens,
    run,
    at,
    stands: false,
  }));

/** For the many that propose nothing. */
export const NONE: readonly Candidate[] = [];
