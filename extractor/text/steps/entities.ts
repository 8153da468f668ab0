/**
 * Character references that a page's markup has left in the text: `&lt;` is `<`, `&nbsp;` a blank.
 *
 *   takes &lt; &#12298; &#x300A; &amp;nbsp; (escaped twice)
 *   refuses R&D; Q&A &nosuch; &#0; and characters beyond the first plane
 */

/** HTML's names of what stands in Chinese documents; the numbered ones need no list. */
const names: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
  ['deg', '°'],
  ['permil', '‰'],
  ['sect', '§'],
]);

/** `&amp;lt;` was escaped twice. */
const REFERENCE = /&(?:(?:amp|#38|#x26);)*(?:#(\d{2,5})|#[xX]([0-9a-fA-F]{2,4})|([a-z]{2,6}));/y;
const LAST_UNIT = 0xffff;

export interface Reference {
  /** The UTF-16 unit that it stands for. */
  readonly unit: number;
  /** In units, from `&` to `;`. */
  readonly length: number;
}

/** The reference that begins with the `&` at `at`. */
export const referenceAt = (source: string, at: number): Reference | null => {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return null;
  const [whole, decimal, hexadecimal, name] = match;
  const unit =
    name === undefined
      ? Number.parseInt(decimal ?? hexadecimal!, decimal === undefined ? 16 : 10)
      : names.get(name)?.charCodeAt(0);
  const isSurrogate = unit !== undefined && unit >= 0xd800 && unit <= 0xdfff;
  return unit === undefined || unit < SPACE || unit > LAST_UNIT || isSurrogate ? null : { unit, length: whole.length };
};

/** Control characters are none of a text. */
const SPACE = 0x20;
