/**
 * The number of an announcement that a congress counts by its terms, on the heading's line or on the one below.
 *
 *   takes `内蒙古自治区人民代表大会常务委员会公告` + `(十三届第三十三号)`, `福建省人民代表大会常务委员会公告〔十三届〕第三十二号`
 *   refuses `第十三届` + `第三号`, a heading that says what it is about (关于…的公告)
 */
import { SERIALS } from '../../text/numerals.ts';
import type { FoundNumber } from '../profile.ts';
import { linesAbove, type ProfileContext } from './head-lines.ts';

export const SESSION_NUMBER = 'number-of-term';

const NUMERAL = `[\\d${SERIALS}]`;
const TERM = `${NUMERAL}{1,3}届`;
const SERIAL = `第${NUMERAL}{1,6}号`;
const serial = new RegExp(`(?:\\(${TERM}${SERIAL}\\)|[〔(]${TERM}[〕)]${SERIAL})$`, 'u');

export const sessionNumber = (context: ProfileContext): FoundNumber | undefined => {
  const { segments, text, knowledge } = context;
  const [first] = linesAbove(context, 'title');
  if (!first) return undefined;
  const below = segments.lines[first.index + 1];
  const lines = [
    { words: first.words, end: first.end },
    ...(below ? [{ words: first.words + text.folded.slice(below.start, below.end), end: below.end }] : []),
  ];
  for (const { words, end } of lines) {
    const found = serial.exec(words)?.[0];
    if (found === undefined) continue;
    const heading = words.slice(0, -found.length);
    const { kindOf, isSubject } = knowledge.kinds;
    if (kindOf(heading) === undefined || isSubject(heading)) return undefined;
    // Each term begins to count anew, so the number alone joins it to no other.
    return { value: '', written: words, rule: SESSION_NUMBER, spans: [{ start: first.start, end }] };
  }
  return undefined;
};
