/**
 * A name that was found once in a document counts wherever it stands again, even where nothing around it says so.
 *
 *   after `建设革命老区高质量发展示范区`: takes `革命老区高质量发展示范区全面建成`
 *   refuses short names (灌区), what a number counts (9个|国家区域医疗中心), what another project already covers, and what is but a part of an organ's name (武威工业园区|管委会,
 *           省|南水北调工程|建设管理局)
 */

import type { Refiner } from '../../contracts.ts';
import type { ProjectTable } from '../../knowledge/project-table.ts';
import { makeTrie } from '../../knowledge/trie.ts';
import { TENS } from '../../text/numerals.ts';
import { byPosition, contains, overlaps, type Span } from '../../text/span.ts';
import type { Mention, ProjectMention } from '../mention.ts';

const RULE = 'project-repeats';
const SHORTEST = 5;

/** Names as they were written: a list that shares its head has none of its own. */
const writtenNames = (projects: readonly ProjectMention[], text: string): ReadonlyMap<string, ProjectMention> =>
  new Map(
    projects
      .filter(({ start, end, names }) => names.length === 1 && end - start >= SHORTEST)
      .map((project) => [text.slice(project.start, project.end), project] as const),
  );

const isInside = (name: Span, organ: Mention): boolean =>
  contains(organ, name) && organ.end - organ.start > name.end - name.start;

const NUMBER = new RegExp(`[0-9${TENS}百两]`);
const ORDINAL = '第';
const LONGEST_MEASURE = 2;

/** 9个|国家区域医疗中心: what is counted is a kind, though one was found by that name; 2024年, 第二批 count nothing. */
const isCounted = (text: string, start: number, { measureEnd, isCounter }: ProjectTable): boolean => {
  for (let at = start - 2; at >= start - 1 - LONGEST_MEASURE; at--)
    if (NUMBER.test(text[at] ?? '') && measureEnd(text, at + 1) === start)
      return text[at - 1] !== ORDINAL && isCounter(text.slice(at, start));
  return false;
};

export const projectRepeats: Refiner = {
  name: RULE,
  refine: (mentions, { folded }, _segments, { projects: words }) => {
    const projects = mentions.filter((mention): mention is ProjectMention => mention.type === 'Project');
    const written = writtenNames(projects, folded);
    if (written.size === 0) return mentions;
    const taken = mentions.filter(({ type }) => type === 'Project' || type === 'Policy').sort(byPosition);
    const organs = mentions.filter(({ type }) => type === 'Agency').sort(byPosition);
    const added: Mention[] = [];
    let next = 0;
    let organ = 0;
    // A table of thousands opens all of them with one county: a list by first characters would be searched through.
    const forms = makeTrie([...written.keys()]);
    for (let start = 0, end = 0; start < folded.length; start = Math.max(end, start + 1)) {
      end = forms.longestAt(folded, start)?.end ?? start;
      if (end === start) continue;
      while (next < taken.length && taken[next]!.end <= start) next++;
      if (next < taken.length && overlaps(taken[next]!, { start, end })) continue;
      if (words.wordAt(folded, end)?.kind === 'organ' || isCounted(folded, start, words)) continue;
      while (organ < organs.length && organs[organ]!.end <= start) organ++;
      if (organ < organs.length && isInside({ start, end }, organs[organ]!)) continue;
      added.push({ ...written.get(folded.slice(start, end))!, rule: RULE, start, end });
    }
    return added.length === 0 ? mentions : [...mentions, ...added];
  },
};
