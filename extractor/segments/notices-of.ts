/** What splitting had doubts about, told with the document. */
import type { Notice } from '../document/notice.ts';
import { sliceOf, type Text } from '../text/text.ts';
import type { Segments } from './segment.ts';

export const noticesOf = ({ doubtful = [] }: Segments, text: Text): readonly Notice[] =>
  doubtful.map((span) => ({
    code: 'heading-not-announced',
    rule: 'carried',
    message: `“${sliceOf(text, span)}” may begin a document of its own, but nothing above it says so: read as a part`,
    span,
  }));
