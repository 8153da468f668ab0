/**
 * What is left in the body: the lead (the first running text), titles of carried documents, headings without a mark, paragraphs.
 *
 *   takes `国家发展改革委等部门关于…的指导意见` below a news item's first paragraph (title), `巩固拓展脱贫攻坚成果` alone between paragraphs (heading), `…若干措施` after a signature (title)
 *   refuses `【政策依据】《…公告》` (it names a document), short lines that end in a full stop or colon as headings
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { give, isProse, type Line } from './line.ts';
import { CLOSES, canBeTitle, giveTitleAt } from './title.ts';

const LONGEST_HEADING = 40;
const PLAIN_LEVEL = 1;

/** A document that a news item gives in full: a line with a subject that ends like a title, running text on both sides. */
const isRepublished = (lines: readonly Line[], at: number, knowledge: Knowledge): boolean => {
  const { words } = lines[at]!;
  const below = lines[at + 1];
  return (
    canBeTitle(lines[at]!, knowledge) &&
    knowledge.kinds.isSubject(words) &&
    !/》(?:\([^()]*\))?$/.test(words) &&
    knowledge.kinds.kindOf(words) !== undefined &&
    below !== undefined &&
    !CLOSES.test(below.words) &&
    !/[《“(]$/.test(lines[at - 1]?.words ?? '') &&
    (isProse(below) || below.words.endsWith(':') || below.kind === 'number')
  );
};

/** Kind of the nearest of the three lines before, page chrome left out. */
const kindBefore = (lines: readonly Line[], at: number): Line['kind'] => {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (lines[i]!.kind !== 'chrome') return lines[i]!.kind;
  return undefined;
};

/** Who wrote what the title above names; 黄石市:阳新县甲管理局,大冶市乙镇人民政府 is an item of a list. */
const isOrgans = (line: Line, { agencies }: Knowledge): boolean =>
  !isProse(line) && !/[:,]/.test(line.words) && agencies.endsLikeOrgan(line.words);

export const giveBody = (lines: readonly Line[], knowledge: Knowledge): void => {
  let lead = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind === 'paragraph' || line.kind === 'heading' || line.kind === 'list-item') lead = true;
    if (line.kind !== undefined) continue;
    const before = kindBefore(lines, i);
    const carried = before === 'signature' || lines[i - 1]?.rule === 'attachment';
    if (carried && giveTitleAt(lines, i, 'carried-title', knowledge) > 0) continue;
    if (isRepublished(lines, i, knowledge)) {
      give(line, 'title', 'republished-title');
      lead = false;
      continue;
    }
    if ((before === 'title' || lines[i - 1]?.rule === 'organ-below-title') && isOrgans(line, knowledge)) {
      give(line, 'byline', 'organ-below-title');
      continue;
    }
    if (isProse(line) || line.words.endsWith(':')) {
      give(line, lead ? 'paragraph' : 'lead', lead ? 'prose' : 'first-prose');
      lead = true;
    } else if (line.words.length <= LONGEST_HEADING && !/[!?]$/.test(line.words) && canBeTitle(line, knowledge) && lead)
      give(line, 'heading', 'plain-heading', PLAIN_LEVEL);
    else give(line, 'paragraph', 'rest');
  }
};
