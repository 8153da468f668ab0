/**
 * The place that a clause lets act: it holds for all that follows in the sentence until another place acts.
 *
 *   `推动[涪陵区]加快发展高新区、临港经济区,加速落地…中心` → 涪陵区 for all three
 *   `[黔江区、酉阳县]创建…` → both; `[石柱县]的经验` → none: no verb follows; `在[银川]召开三北防护林工程会议` → none: they only meet there
 */
import type { Linked } from '../../entities/link.ts';
import { idsOf } from '../../entities/link.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset } from '../../text/span.ts';

export interface Subject {
  readonly start: FoldedOffset;
  readonly end: FoldedOffset;
  readonly ids: readonly string[];
  /** 东莞、中山|分别|建设: the first place is that of the first project. */
  readonly isOneEach: boolean;
  /** A verb follows; without one it only holds for what stands directly behind it. */
  readonly acts: boolean;
}

const LONGEST_JOINT = 2;

const isConjunction = (text: string, { projects }: Knowledge): boolean =>
  text !== '' && text.length <= LONGEST_JOINT && projects.wordAt(text, 0)?.kind === 'conjunction';

/** 宝鸡、杨凌|等地|建设: behind the list as behind the last of it. */
const endOfList = (text: string, end: number, { regionCues }: Knowledge): number => {
  const etc = regionCues.listEnds.at(text, end);
  return etc === 0 ? end : end + etc + regionCues.sharedHeads.at(text, end + etc);
};

const isVerbAt = (text: string, at: number, { projects }: Knowledge): boolean => {
  const word = projects.wordAt(text, at);
  return (word?.kind === 'verb' || word?.kind === 'soft') && text[at] !== '的';
};

const EACH_LENGTH = 2;
const isOneEach = (text: string, at: number): boolean => text[at] === '分' && text[at + 1] === '别';

const isFollowedByVerb = (text: string, from: number, isOne: boolean, knowledge: Knowledge): boolean => {
  const at = from + (isOneEach(text, from) ? EACH_LENGTH : 0);
  if (knowledge.projects.isMeetingAt(text, at)) return false;
  if (isVerbAt(text, at, knowledge)) return true;
  // 云南省、四川省要做好水富港…: a duty of several says of each work nothing.
  return isOne && knowledge.projects.isAuxiliary(text[at] ?? '') && isVerbAt(text, at + 1, knowledge);
};

/** A river or a mountain does nothing, nor what a river drains. */
const acts = (id: string, { places }: Knowledge): boolean =>
  places.place(id)?.level !== 'feature' && !places.isBasin(id);

/** Regions joined by 、 和 are one subject, which grows with each of them; it acts if a verb follows. */
export const subjectsOf = (text: string, regions: readonly Linked[], knowledge: Knowledge): readonly Subject[] => {
  const subjects: Subject[] = [];
  let group: { start: FoldedOffset; end: FoldedOffset; ids: string[] } | undefined;
  for (const { mention, link } of regions) {
    const ids = idsOf(link).filter((id) => acts(id, knowledge));
    if (ids.length === 0) continue;
    if (group && isConjunction(text.slice(group.end, mention.start), knowledge)) {
      group.end = mention.end;
      // A list of 100,000 places names a few thousand at most: each subject copies the ids before it.
      for (const id of ids) if (!group.ids.includes(id)) group.ids.push(id);
    } else group = { start: mention.start, end: mention.end, ids: [...ids] };
    const { start, end } = group;
    const behind = endOfList(text, mention.end, knowledge);
    const each = isOneEach(text, behind);
    subjects.push({
      start,
      end,
      ids: [...group.ids],
      isOneEach: each,
      acts: isFollowedByVerb(text, behind, group.ids.length === 1, knowledge),
    });
  }
  return subjects;
};
