/**
 * What is said of documents by a word that goes back to them.
 *
 *   takes 《甲》和《乙》与本决定不一致。自施行之日起,|这两个文件|停止执行; 《甲》、《乙》已经过时。决定废止|上述文件; 仍按甲发〔2009〕41号收费,而|该文件|早已失效
 *   refuses 《甲》、《乙》、《丙》。…|这两个文件|停止执行 (two of a list of three), 按照|上述文件|停止执行收费, 这两项规定 behind two 通知
 */
import type { BackReference } from '../knowledge/back-cues.ts';
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Span } from '../text/span.ts';
import { readClause } from './cited-clause.ts';
import type { Reference } from './references.ts';
import { nextBehind } from './repealed-below.ts';
import { stronger } from './strength.ts';

type Group = readonly Reference[];

const says: ReadonlySet<string> = new Set(['repeals', 'amends', 'forwards', 'issues', 'implements', 'basis']);

/** 该标准 is named for many reasons; what was said of it before stays unless it ends. */
const endsIt: ReadonlySet<string> = new Set(['repeals', 'amends']);

/** From the last of them to the word that goes back, and from the first. */
const FARTHEST_LAST = 160;
const FARTHEST_FIRST = 500;
const OF = '的';
/** In one sentence with what it goes back to, or at the head of the next. */
const isNear = /^[^。!?\n]*(?:。[^,。!?\n]{0,4})?$/;
const note = /\([^()]*\)$/;

/** The groups before `g` that are one list with it: 1981年发布的《甲》和|1984年发布的《乙》. */
const chainFrom = (groups: readonly Group[], g: number, text: string, cues: CueTable): number => {
  let first = g;
  while (first > 0 && cues.isAttributed(text, groups[first - 1]!.at(-1)!.mention.end, groups[first]![0]!.mention.start))
    first--;
  return first;
};

const endsIn = ({ ids }: Reference, kind: string): boolean => ids.some((id) => id.replace(note, '').endsWith(kind));

/** The last `count` documents named before, unless they are only a part of a list. */
const counted = (groups: readonly Group[], g: number, count: number, kind: string | undefined, at: number): Group => {
  const found: Reference[] = [];
  const seen = new Set<string>();
  for (let i = g; i >= 0; i--) {
    const group = groups[i]!.filter((one) => kind === undefined || endsIn(one, kind));
    if (at - groups[i]![0]!.mention.start > FARTHEST_FIRST) return [];
    found.push(...group);
    for (const one of group) seen.add(one.ids[0]!);
    if (seen.size >= count) break;
  }
  return seen.size === count ? found : [];
};

const antecedents = (
  { start, count, kind, isNearest, isLatter, isLoose }: BackReference,
  groups: readonly Group[],
  g: number,
  text: string,
  cues: CueTable,
): Group => {
  const last = groups[g];
  if (!last || start - last.at(-1)!.mention.end > FARTHEST_LAST) return [];
  if (isNearest && !isNear.test(text.slice(last.at(-1)!.mention.end, start))) return [];
  if (count !== undefined) return counted(groups, g, count, kind, start);
  const list = groups.slice(chainFrom(groups, g, text, cues), g + 1).flat();
  if (isLatter) return list.length === 2 ? list.slice(1) : [];
  // 上述文件 means one document only where its line speaks of it.
  if (list.length === 1 && (isLoose || text.slice(list[0]!.mention.end, start).includes('\n'))) return [];
  return list;
};

/** 修改后的|前述文件 tells which they are; 替代|上述文件|中的税收规定 acts on a part of them. */
const actsOnThem = (text: string, { start, end }: Span, cue: Cue, cues: CueTable): boolean =>
  cue.start > start || (text[cue.end - 1] !== OF && text[cue.end] !== OF && !cues.isTakenFrom(text, end));

/** Reference → what the words that go back to it say; `groups` and what goes back are in order. */
export const readBackReferences = (
  text: string,
  groups: readonly Group[],
  boundsAt: (at: number) => Span,
  cues: CueTable,
): ReadonlyMap<Reference, Cue> => {
  const found = new Map<Reference, Cue>();
  if (groups.length === 0) return found;
  let g = -1;
  for (const back of cues.backReferences(text)) {
    while (g + 1 < groups.length && groups[g + 1]![0]!.mention.start < back.start) g++;
    const meant = antecedents(back, groups, g, text, cues);
    if (meant.length === 0) continue;
    const line = boundsAt(back.start);
    const lowest = Math.max(groups[g]!.at(-1)!.mention.end, Math.min(line.start, back.start));
    const highest = Math.min(nextBehind(groups, g, text, cues), Math.max(line.end, back.end));
    const [cue] = readClause(text, back, lowest, Math.max(highest, back.end), cues).cues.filter(
      (one) =>
        says.has(one.relation) &&
        (!back.isOne || endsIt.has(one.relation)) &&
        (!back.isLoose || one.relation === 'repeals') &&
        actsOnThem(text, back, one, cues),
    );
    if (!cue) continue;
    for (const reference of meant) {
      const said = found.get(reference);
      if (!said || stronger(cue.relation, said.relation) !== said.relation) found.set(reference, cue);
    }
  }
  return found;
};
