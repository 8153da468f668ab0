/**
 * Drops what stands in 《》 but is no policy: works of art, periodicals, forms and certificates, products.
 *
 * Drops `话剧《右玉》`, `《人民日报》`, `《营业执照》`, `《我的阿勒泰》`. Keeps `《责令改正通知书》` outside of statutes, `《价格法》`, `执行《国民经济行业分类》`, 《中国教育现代化2035》, anything with a
 * document number, and what the text itself defines (以下简称《二十条》).
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { CueTable } from '../../knowledge/cue-table.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { titleKey } from '../../knowledge/policy-title.ts';
import type { Trie } from '../../knowledge/trie.ts';
import { partsInArticles } from '../../segments/articles.ts';
import type { Segments } from '../../segments/segment.ts';
import type { Mention, PolicyMention } from '../mention.ts';

const LONGEST_CUE = 6;
/** How far a cue may stand from a title that shows no other sign of being a document. */
const NEAR = 12;
const SHORTEST_LIST = 6;

const endsAt = (trie: Trie, text: string, end: number): boolean => {
  for (let at = Math.max(0, end - LONGEST_CUE); at < end; at++)
    if (trie.allAt(text, at).some((match) => match.end === end)) return true;
  return false;
};

const isCited = ({ start, article }: PolicyMention, text: string, cues: CueTable): boolean =>
  article !== undefined ||
  cues.isPassedBefore(text, start) ||
  // 编印《…》 may be of a booklet.
  cues.adjacent(text, start)?.relation === 'basis' ||
  cues.before(text, Math.max(0, start - NEAR), start).length > 0;

const JOINED = /^[、和与及,]?$/u;
/** 依据《甲规划纲要》、|《健康四川行动(2019—2030年)》: in a list the cue stands before the first; 执行《甲办法》,|观看《乙》 is none. */
const isListedBehind = (last: PolicyMention | undefined, { start }: PolicyMention, text: string): boolean =>
  last !== undefined && last.end <= start && start - last.end <= 1 && JOINED.test(text.slice(last.end, start));

/** What a document says of the titles in it. */
interface Titles {
  readonly text: string;
  /** Keys of the short titles that it defines. */
  readonly defined: ReadonlySet<string>;
  /** The words of its own title lines. */
  readonly heading: string;
  readonly inStatute: boolean;
}

const isPolicyTitle = (
  mention: PolicyMention,
  last: PolicyMention | undefined,
  { text, defined, heading, inStatute }: Titles,
  { policies, cues }: Knowledge,
): boolean => {
  const { title = '', docNumber, start, end } = mention;
  if (docNumber !== undefined || policies.official(title) || policies.subjectAt(title) === 0) return true;
  // 关于印发|2023年重大项目名单|的通知, and below it the list in marks.
  if (title.length >= SHORTEST_LIST && heading.includes(title)) return true;
  if (policies.isForm(title)) return !inStatute && policies.isServed(title);
  if (mention.defines !== undefined || defined.has(titleKey(title))) return true;
  const isWork = endsAt(policies.workBefore, text, start) || policies.workAfter.longestAt(text, end) !== null;
  if (policies.kindOf(title) !== undefined || policies.isAim(title)) return !isWork;
  if (isWork || policies.isPublication(title)) return false;
  return isCited(mention, text, cues) || (policies.isOfYears(title) && isListedBehind(last, mention, text));
};

const titlesIn = (mentions: readonly Mention[], folded: string, { lines }: Segments, { kinds }: Knowledge): Titles => ({
  text: folded,
  defined: new Set(
    gather(mentions, (m) => (m.type === 'Policy' && m.defines !== undefined ? titleKey(m.defines) : [])),
  ),
  heading: lines
    .filter(({ kind }) => kind === 'title')
    .map(({ start, end }) => folded.slice(start, end))
    .join(''),
  inStatute: partsInArticles(folded, lines, kinds.marks).size > 0,
});

export const policyWorks: Refiner = {
  name: 'policy-works',
  refine: (mentions, { folded }, segments, knowledge) => {
    const titles = titlesIn(mentions, folded, segments, knowledge);
    let last: PolicyMention | undefined;
    return mentions.filter((m) => {
      if (m.type !== 'Policy' || m.form !== 'titled') return true;
      const isKept = isPolicyTitle(m, last, titles, knowledge);
      if (isKept) last = m;
      return isKept;
    });
  },
};
