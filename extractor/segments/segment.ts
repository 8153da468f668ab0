/** A stand-off span of the folded text with a kind; leaf segments cover the text line by line without overlap. */
import type { Span } from '../text/span.ts';

export type SegmentKind =
  | 'chrome' // site navigation, print buttons, breadcrumbs, related links
  | 'title'
  | 'number' // a line that holds the document's own number
  | 'byline' // source, date of publication, reporter
  | 'addressees' // 主送
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'signature' // signing organs and date
  | 'copies' // 抄送, 印发机关
  | 'footnote';

/** The rule of a line that is a label and, behind a blank, what it says: 文件名称 关于…的通知. */
export const LABEL_ROW = 'label-row';

export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** Rule that decided the kind. */
  readonly rule: string;
  /** For headings: 1 for 一、, 2 for （一）, 3 for 1. … */
  readonly level?: number;
  /** Place among `carried` of the document that the line belongs to; absent for the document itself. */
  readonly part?: number;
}

/** A document that stands within another: measures behind the notice that prints them. */
export interface CarriedPart {
  /** Place of its carrier among `carried`; absent if the document itself carries it. */
  readonly carrier?: number;
  /** Where the carrier names it. */
  readonly announced: Span;
}

export interface Segments {
  /** Non-blank lines in order. */
  readonly lines: readonly Segment[];
  /** Sentences within lines, ascending, ends after 。！？；or at the line's end. */
  readonly sentences: readonly Span[];
  readonly carried?: readonly CarriedPart[];
  /** Headings below the signature that nothing announced: perhaps documents of their own. */
  readonly doubtful?: readonly Span[];
}
