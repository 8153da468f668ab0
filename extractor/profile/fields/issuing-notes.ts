/** Organs in the notes below the title: who adopted, issued or approved the text, and under which orders. */

import { organsIn as organsInSpan } from '../../mentions/agencies/organs-in.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import { SERIALS } from '../../text/numerals.ts';
import { readOwnNumber } from './doc-number.ts';
import { linesAbove, organsIn, type ProfileContext } from './head-lines.ts';

const ORDER = new RegExp(`令[第][\\d${SERIALS}]{1,6}号`, 'gu');

/**
 * Notes below the title: adopted, issued; not the congress before which a report was given. `approving` are those that only
 * say who approved what another issues: 1988年9月1日 国务院批准.
 */
export const noted = (context: ProfileContext, approving: boolean) => {
  const { marks } = context.knowledge.kinds;
  return linesAbove(context, 'byline').filter(
    ({ rule, words }) =>
      rule === 'head-note' &&
      marks.cue('delivered', words) === 0 &&
      approving === marks.words.approval.some((word) => words.replace(/\)$/u, '').endsWith(word)),
  );
};

/** 、 or nothing but a blank: 本溪市发展和改革委员会 溪湖区人民政府. */
const JOINER = /^(?:、|\s?)$/u;

/** 国家计划委员会、水利部: the first organ and those that a list joins to it; organs that merely follow are others. */
export const openingList = (organs: readonly AgencyMention[], { text }: ProfileContext): readonly AgencyMention[] => {
  const end = organs.findIndex((organ, i) => i > 0 && !JOINER.test(text.folded.slice(organs[i - 1]!.end, organ.start)));
  return end === -1 ? organs : organs.slice(0, end);
};

/**
 * 1996年7月13日中华人民共和国国务院令第202号发布: the organs are a part of the number there; so are those of 国家教育委员会令第8号、
 * 国家体育运动委员会令第11号.
 */
export const ordering = (context: ProfileContext): readonly AgencyMention[] => {
  const { text, segments, knowledge } = context;
  const { folded } = text;
  const lines = [...linesAbove(context, 'byline'), ...linesAbove(context, 'number')];
  // 全国人民代表大会常务委员会…通过, and then 中华人民共和国主席令第八号公布: the congress made the law.
  const isAdopted = lines.some(({ words }) =>
    knowledge.kinds.marks.words.adoption.some((word) => words.includes(word)),
  );
  for (const line of lines) {
    const ordered: AgencyMention[] = [];
    let from = line.start;
    for (const order of line.words.matchAll(ORDER)) {
      const end = line.start + order.index;
      const organs = organsInSpan(text, { start: from, end }, segments, knowledge);
      const last = organs.at(-1);
      if (last?.end !== end || (isAdopted && knowledge.kinds.words.promulgates.includes(last.organ))) break;
      const first = organs.findLastIndex((organ, i) => i > 0 && folded.slice(organs[i - 1]!.end, organ.start) !== '、');
      ordered.push(...organs.slice(Math.max(0, first)));
      from = end + order[0].length;
      if (folded[from] !== '、') break;
    }
    if (ordered.length > 0) return ordered;
  }
  return [];
};

/** `中华人民共和国交通部` / `中华人民共和国公安部` / `令` / `2007年第6号`: the organs on the lines above an order's number. */
export const aboveNumber = (context: ProfileContext): readonly AgencyMention[] => {
  const number = readOwnNumber(context);
  const [span] = number?.rule === 'number-under-organs' ? number.spans : [];
  return span ? organsIn(context, span.start, span.end) : [];
};
