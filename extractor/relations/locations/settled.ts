/**
 * The place behind a project's name that the project comes to or stands in.
 *
 *   takes 国际红树林中心|落户|深圳, 三板溪水电站|涉及|剑河、锦屏、黎平三县, X|在|川|落地, X|由|忻州市|组织实施, 林海水库,坝址|位于|海林市, 青海铝厂,厂址|大通县
 * *   refuses X在深圳的分公司 (no verb), X,深圳另建Y
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset } from '../../text/span.ts';
import type { Subject } from './subjects.ts';

const LONGEST_ADVERB = 2;
const CLAUSE_END = /[,、;。\n]/;
/** X|在|深圳|开工, X|由|忻州市|组织实施. */
export const BY = '由';
export const ACTS_IN = new Set(['在', BY]);
const COMMA = ',';
const SITE = '址';
/** 坝址, 工程. */
const LONGEST_SPOT = 2;

/** The place that begins at `start`, with all of its group: the last of them has all. */
const groupAt = (subjects: readonly Subject[], from: number, start: number): Subject | undefined => {
  const first = subjects[from];
  if (first?.start !== start) return undefined;
  let last = from;
  while (subjects[last + 1]?.start === start) last++;
  return subjects[last];
};

/** 位于|毕节市|纳雍县: the last of those that stand one behind the other, each in the one before it. */
const narrowestAt = (
  subjects: readonly Subject[],
  from: number,
  start: number,
  { places }: Knowledge,
): Subject | undefined => {
  let place = groupAt(subjects, from, start);
  for (let i = from; place && i < subjects.length && subjects[i]!.start <= place.end; i++) {
    const next = subjects[i]!.start === place.end ? groupAt(subjects, i, place.end) : undefined;
    const { ids } = place;
    if (next?.ids.every((id) => DIVISION.test(id) && ids.some((outer) => places.isWithin(id, outer)))) place = next;
  }
  return place;
};
const DIVISION = /^\d{6}$/;

/** The place behind a word such as 落户 (X落户深圳), or behind 在 and before a verb (X在深圳开工). */
export const settledIn = (
  text: string,
  end: FoldedOffset,
  subjects: readonly Subject[],
  from: number,
  knowledge: Knowledge,
): Subject | undefined => {
  const { projects } = knowledge;
  for (let at = end; at <= end + LONGEST_ADVERB && !CLAUSE_END.test(text.slice(end, at)); at++) {
    const settled = projects.settleEnd(text, at);
    if (settled !== -1) return narrowestAt(subjects, from, settled, knowledge);
    const touched = projects.touchEnd(text, at);
    const reached = touched === -1 ? undefined : narrowestAt(subjects, from, touched, knowledge);
    if (reached) return reached;
    const inside = ACTS_IN.has(text[at]!) ? groupAt(subjects, from, at + 1) : undefined;
    if (inside?.acts) return inside;
  }
  // 林海水库,坝址|位于|海林市: the next clause says nothing else.
  if (text[end] !== COMMA) return undefined;
  for (let at = end + 1; at <= end + 1 + LONGEST_SPOT && !CLAUSE_END.test(text[at] ?? '\n'); at++) {
    const located = projects.locatingEnd(text, at);
    if (located > at + 1) return narrowestAt(subjects, from, located, knowledge);
    // 青海铝厂,厂址|大通县.
    const site = text[at] === SITE ? narrowestAt(subjects, from, at + 1, knowledge) : undefined;
    if (site) return site;
  }
  return undefined;
};
