/**
 * 中央 alone, where it can only be the Central Committee: beside the State Council, as a signature, and where it acts on a paper.
 *
 *   takes [中央]、国务院认为, 过去[中央]和国务院的规定, a line `[中央]`, `[中央]:`, [中央]同意水产部党组《甲报告》
 *   refuses 党中央、国务院 (read as such), 民盟中央, 中央和地方财政, 中央、国务院各部门 (a class), 经中央领导同意
 */
import type { Recogniser } from '../../../contracts.ts';
import type { OrganPatternData } from '../../../knowledge/organ-pattern-data.ts';
import { isClosedLeft } from '../../agencies/edges.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-centre';
const ENDS_LINE = ['\n', ':', undefined];
const LINE = '\n';
/** 中央批准|的项目: it only tells which. */
const OF = '的';

const isBesideCouncil = (folded: string, end: number, { joiners, beside, notBeside }: OrganPatternData['centre']) =>
  joiners.some((joiner) => {
    const after = end + joiner.length + beside.length;
    return (
      folded.startsWith(joiner + beside, end) &&
      !notBeside.some((word) => folded.startsWith(word, after) || folded.startsWith(`的${word}`, after))
    );
  });

export const agencyCentre: Recogniser = {
  name: RULE,
  find: (text, _segments, { agencies: { patterns } }) => {
    const { folded } = text;
    const { centre } = patterns.data;
    const { written, notBehind, acting } = centre;
    const found: AgencyMention[] = [];
    for (let start = folded.indexOf(written); start !== -1; start = folded.indexOf(written, start + 1)) {
      const end = start + written.length;
      if (notBehind.some((word) => folded.endsWith(word, start))) continue;
      const opensLine = start === 0 || folded[start - 1] === LINE;
      const stands =
        isBesideCouncil(folded, end, centre) ||
        (opensLine && ENDS_LINE.includes(folded[end])) ||
        (isClosedLeft(text, start) &&
          acting.some((word) => folded.startsWith(word, end) && folded[end + word.length] !== OF));
      if (stands) found.push({ type: 'Agency', rule: RULE, form: 'central', start, end, organ: centre.name });
    }
    return found;
  },
};
