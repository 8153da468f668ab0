/**
 * Finds the documents that a document carries: measures behind the notice that prints them, a notice behind its forwarding.
 *
 *   takes a title below the signature, or below 附件, that the text above announces, with running text under it
 *   refuses lists of attachments, forms and tables; a title that nobody announced is doubtful, and told
 */

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { TENS } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { announcementOf, type Squeezed, squeeze, withoutNumber } from './announced.ts';
import { isProse, type Line } from './line.ts';
import { opensPrinted, printedTitles } from './printed-titles.ts';

/** A document that begins at line `from`; its title stands on the lines [title, body). */
export interface CarriedLines {
  readonly from: number;
  readonly title: number;
  readonly body: number;
  /** Where the carrier names it. */
  readonly announced: Span;
  /** True if an attachment's heading stands above it. */
  readonly isAttached: boolean;
}

export interface CarriedFound {
  readonly carried: readonly CarriedLines[];
  /** Titles that nobody announced. */
  readonly doubtful: readonly Span[];
  /** Lines at which an attachment begins that is no document of its own. */
  readonly attachments: readonly number[];
}

const LONGEST_LINE = 120;
const LONGEST_PRINTING = 300;
const LONGEST_HEADING = 400;
const LONGEST_SIGNING = 30;
const MOST_TITLE_LINES = 6;
/** Running text or a first article must follow this soon. */
const NEAR = 5;
/** Who prints another document does so in few words; a guard for texts of millions. */
const LONGEST_CARRIER = 20_000;
const MOST_CANDIDATES = 100;
/** 附件2: the heading of an attachment has no words of its own. */
const LONGEST_REST = 2;

/** 附:|甲方案, 附件2:|甲方案: the heading of an attachment goes on with its title. */
const OPENER = new RegExp(`^附(?:[件录]|件[\\d${TENS}]{1,3})?:`);
const withoutOpener = (words: string): string => words.replace(OPENER, '');

const isAside = ({ kind }: Line): boolean => kind === 'chrome' || kind === 'copies' || kind === 'footnote';

const isTitleLine = (line: Line | undefined, { kinds: { marks } }: Knowledge): boolean =>
  line !== undefined &&
  line.words.length <= LONGEST_LINE &&
  line.words.length > 1 &&
  !isProse(line) &&
  !/[:,]$/.test(line.words) &&
  !['signature', 'table-row', 'number', 'addressees', 'copies'].includes(line.kind ?? '') &&
  marks.heading(line.words) === undefined &&
  marks.cue('adopted', line.words) === 0 &&
  marks.dates.whole(line.words) === undefined;

const isAttachmentHeading = ({ rule, words }: Line, { kinds: { marks } }: Knowledge): boolean =>
  rule === 'attachment' && words.length - marks.cue('attachment', words) <= LONGEST_REST;

/** Text of its own, not a form: a first article or running text, and no rows before it. */
const hasBody = (lines: readonly Line[], from: number, { kinds: { marks } }: Knowledge): boolean => {
  for (const line of lines.slice(from, from + NEAR)) {
    if (line.kind === 'table-row') return false;
    if (isProse(line) || marks.cue('article', line.words) > 0 || marks.heading(line.words)?.level === 1) return true;
  }
  return false;
};

interface Titled {
  readonly body: number;
  readonly announced: Span;
}

/** 附件:甲方案 / 附件 / 甲方案: the list of attachments, behind which the attachment has a heading of its own. */
const isListed = (lines: readonly Line[], at: number, knowledge: Knowledge): boolean => {
  const { words } = lines[at]!;
  const title = withoutOpener(words);
  return (
    title !== words &&
    lines.slice(at + 1, at + 1 + NEAR).some((line) => isAttachmentHeading(line, knowledge) || line.words === title)
  );
};

/** The most lines from `from` on that together are announced. */
const announcedTitle = (
  lines: readonly Line[],
  from: number,
  above: Squeezed,
  knowledge: Knowledge,
): Titled | undefined => {
  let words = '';
  let found: Titled | undefined;
  for (let at = from; at < from + MOST_TITLE_LINES && isTitleLine(lines[at], knowledge); at++) {
    words += at === from ? withoutOpener(lines[at]!.words) : lines[at]!.words;
    const announced = announcementOf(words, above, knowledge);
    if (announced) found = { body: at + 1, announced };
  }
  return found;
};

/**
 * 《甲措施》…现印发给你们 / 甲措施: the signature between them is lost, but the title stands alone below its name; 现将《措施》印发给你们, 制定了本方案,现印发你们
 * leave the name to the heading.
 */
const isNamedAbove = (line: Line, before: Line, heading: Squeezed, knowledge: Knowledge): boolean => {
  const { kinds } = knowledge;
  if (
    !isProse(before) ||
    before.words.length > LONGEST_PRINTING ||
    !isTitleLine(line, knowledge) ||
    OPENER.test(line.words) ||
    kinds.kindOf(line.words) === undefined ||
    !kinds.words.printed.some((word) => before.words.includes(word))
  )
    return false;
  const named = (above: Squeezed): boolean => announcementOf(line.words, above, knowledge) !== undefined;
  const isInSentence =
    before.words.includes('《') && named(squeeze(before.words, 0, before.words.length, kinds.words.subject));
  return isInSentence || named(heading);
};

/** The words of the document's own heading. */
const headingOf = (folded: string, lines: readonly Line[], { kinds }: Knowledge): Squeezed => {
  const titles = lines.filter(({ kind }) => kind === 'title');
  const first = titles[0];
  return first
    ? squeeze(folded, first.start, Math.min(titles.at(-1)!.end, first.start + LONGEST_HEADING), kinds.words.subject)
    : { words: '', places: [] };
};

/** 国 务 院 / 关于整顿购销秩序的报告: who signs a letter of old without the day, and what it passes on. */
const isUndated = (lines: readonly Line[], at: number, before: Line, knowledge: Knowledge): boolean => {
  const line = lines[at]!;
  const { kinds } = knowledge;
  return (
    !isProse(before) &&
    !/[:,]/.test(before.words) &&
    before.words.length <= LONGEST_SIGNING &&
    knowledge.agencies.endsLikeOrgan(before.words) &&
    isTitleLine(line, knowledge) &&
    kinds.isSubject(line.words) &&
    kinds.kindOf(line.words) !== undefined &&
    lines.slice(0, at).some(({ words }) => kinds.words.printed.some((word) => words.includes(word)))
  );
};

/**
 * Lines at which another document may begin: below the signature of the one above, below the heading of an attachment, below
 * the sentence that prints it, below the end of another text that the same notice prints.
 */
const candidates = (folded: string, lines: readonly Line[], knowledge: Knowledge): readonly number[] => {
  const heading = headingOf(folded, lines, knowledge);
  const firstProse = lines.findIndex((line) => isProse(line) && line.kind !== 'chrome');
  const printed = printedTitles(lines, knowledge);
  const found: number[] = [];
  let before: Line | undefined;
  lines.forEach((line, at) => {
    if (isAside(line)) return;
    const opens =
      before !== undefined &&
      !isListed(lines, at, knowledge) &&
      !isAttachmentHeading(line, knowledge) &&
      ((before.kind === 'signature' && line.kind !== 'signature') ||
        isAttachmentHeading(before, knowledge) ||
        isNamedAbove(line, before, heading, knowledge) ||
        (found.length > 0 && opensPrinted(lines, at, printed)) ||
        isUndated(lines, at, before, knowledge));
    if (opens && firstProse !== -1 && at > firstProse) found.push(at);
    before = line;
  });
  return found.slice(0, MOST_CANDIDATES);
};

export const findCarriedDocuments = (folded: string, lines: readonly Line[], knowledge: Knowledge): CarriedFound => {
  const carried: CarriedLines[] = [];
  const doubtful: Span[] = [];
  const attachments: number[] = [];
  const { subject } = knowledge.kinds.words;
  for (const at of candidates(folded, lines, knowledge)) {
    const last = carried.at(-1);
    if (last && at < last.body) continue;
    const heading = isAttachmentHeading(lines[at - 1]!, knowledge) ? at - 1 : at;
    // The first document announces it, whose list of attachments goes on, or the nearest one above.
    const first = squeeze(folded, 0, Math.min(lines[carried[0]?.from ?? heading]!.start, LONGEST_CARRIER), subject);
    const start = last ? lines[last.from]!.start : 0;
    const titled =
      announcedTitle(lines, at, first, knowledge) ??
      (last &&
        announcedTitle(
          lines,
          at,
          squeeze(folded, start, Math.min(lines[heading]!.start, start + LONGEST_CARRIER), subject),
          knowledge,
        ));
    const written = withoutNumber(
      withoutOpener(
        lines
          .slice(at, titled?.body ?? at + 1)
          .map(({ words }) => words)
          .join(''),
      ),
    );
    const { isAnnex, isForm, kindOf } = knowledge.policies;
    // A list is a policy only if the heading says that it is what the notice is for.
    const isPrinted =
      titled !== undefined &&
      lines.some(
        ({ kind, start, end }) => kind === 'title' && start <= titled.announced.start && titled.announced.end <= end,
      );
    const isDocument = kindOf(written) !== undefined && !isForm(written) && (isPrinted || !isAnnex(written));
    if (titled && isDocument && hasBody(lines, titled.body, knowledge))
      carried.push({ from: heading, title: at, isAttached: heading < at, ...titled });
    else {
      if (heading < at) attachments.push(heading);
      if (!titled && isDocument && isTitleLine(lines[at], knowledge) && hasBody(lines, at + 1, knowledge))
        doubtful.push({ start: lines[at]!.start, end: lines[at]!.end });
    }
  }
  return { carried, doubtful, attachments };
};
