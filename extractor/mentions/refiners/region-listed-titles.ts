/**
 * A place, or an organ, that opens the title of an attachment is part of that title.
 *
 *   drops 临沂市 in 附件:临沂市大中型水库名录, 西宁市 in 附件:1.西宁市塑料污染治理攻坚方案, and in the number behind it
 *   leaves 附件:武汉市 (no title), 1.武汉市负责制定方案 (no attachment), 附件所列武汉市项目清单
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';

const LONGEST_LEAD = 10;
const LONGEST_TITLE = 60;
/** 附件:1. | 附件1: | 附件 */
const MARKS = /^\d{0,2}[:.、]?\d{0,2}[.、]?$/u;
const NUMBER = /(?:^|\n|[;])\d{1,2}[.、]$/u;
const TITLE = /^[^\n。;,:]*/u;
/** .xls, (略) */
const TAIL = /(?:\.[a-z]{2,4}|\([^()]*\))+$/iu;

/** Does 附件:, with a number or without, stand right before `start`? */
const isAttached = (folded: string, start: number, { agencies }: Knowledge): boolean => {
  const before = folded.slice(Math.max(0, start - LONGEST_LEAD), start);
  return agencies.patterns.data.attached.some((word) => {
    const at = before.lastIndexOf(word);
    return (
      at !== -1 && before.length > at + word.length && MARKS.test(before.slice(at + word.length).replace(/\s/gu, ''))
    );
  });
};

const endOfTitle = (folded: string, start: number, from: number, { agencies }: Knowledge): number => {
  const title = TITLE.exec(folded.slice(start, start + LONGEST_TITLE))![0];
  const words = title.replace(TAIL, '');
  const isTitle =
    isHan(folded.charCodeAt(from)) && agencies.patterns.data.attachedEnds.some((word) => words.endsWith(word));
  return isTitle ? start + title.length : -1;
};

export const regionListedTitles: Refiner = {
  name: 'region-listed-titles',
  because: 'opens the title of an attachment',
  refine(mentions, { folded }, _segments, knowledge) {
    if (!knowledge.agencies.patterns.data.attached.some((word) => folded.includes(word))) return mentions;
    let opened = -1;
    let covered = -1;
    return mentions.filter(({ type, start, end }) => {
      const isOrgan = type === 'Agency';
      if (type !== 'Region' && !isOrgan) return true;
      if (opened <= start && start < covered) return false;
      // 附:甲市人民政府|关于…的意见: an organ opens a title only before what it is about.
      if (isOrgan && knowledge.policies.subjectAt(folded, end, end + LONGEST_LEAD) !== end) return true;
      // 附件:1.…名单⏎2.|…方案: the next number of the list.
      const goesOn = covered !== -1 && start - covered <= 4 && NUMBER.test(folded.slice(covered, start));
      if (!goesOn && !isAttached(folded, start, knowledge)) return true;
      const last = endOfTitle(folded, start, end, knowledge);
      if (last === -1) return true;
      opened = start;
      covered = last;
      return false;
    });
  },
};
