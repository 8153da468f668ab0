/**
 * Java's regular expressions written as JavaScript's: what both have is taken over, what they read differently is spelt out.
 *
 *   \s → the six blanks of ASCII, as a Chinese blank is none in Java;  [\d-x] → [\d\-x];  a]} → a\]\};  \: → :
 *   Only a server answers \bword, (?>a), a*+, \1: refused with the part that is the trouble
 */

/** Why a pattern cannot be taken over: `java` is lawful there and has no equal here, `wrong` is lawful nowhere. */
export class PatternTrouble extends Error {
  override readonly name = 'PatternTrouble';
  readonly kind: 'java' | 'wrong';

  constructor(kind: 'java' | 'wrong', part: string) {
    super(part);
    this.kind = kind;
  }
}
const onlyJava = (part: string): PatternTrouble => new PatternTrouble('java', part);

/** Longest first. A class that begins with its own end holds that: `[]]`. */
const tokens =
  /\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[pP](?:\{[^}]*\}|\p{L})|\\.|\{\d+(?:,\d*)?\}|\(\?(?:[:=!]|<[=!]|<[a-zA-Z][a-zA-Z\d]*>)?|\[\^?\]?|&&|./gsu;

const blanks = '\\t-\\r\\x20';
const noBlanks = '\\x00-\\x08\\x0e-\\x1f\\x21-\\u{10ffff}';
/** The dot stops at one more end of line in Java: U+0085. */
const dot = '[^\\n\\r\\x85\\u2028\\u2029]';
const control: Readonly<Record<string, string>> = { a: '\\x07', e: '\\x1b' };

/** Categories have the same names in both; scripts, blocks and POSIX classes have not. */
const category = (written: string): string => {
  const name = written.slice(2).replace(/^\{(.*)\}$/s, '$1');
  const sign = written.slice(0, 2);
  if (name === 'IsHan') return `${sign}{Script=Han}`;
  if (/^[CLMNPSZ][a-z]?$/.test(name)) return `${sign}{${name}}`;
  throw onlyJava(written);
};

const escaped = (written: string, isInClass: boolean): string => {
  const [, character = ''] = written;
  if (/^\\[ux]./.test(written) || /^[dDwWtnrf]$/.test(character)) return written;
  if (/^[pP]$/.test(character)) return category(written);
  if (character === 's') return isInClass ? blanks : `[${blanks}]`;
  if (character === 'S') return isInClass ? noBlanks : `[${noBlanks}]`;
  if (control[character] !== undefined) return control[character];
  if (/^[AbBcEGhHkNQRvVxXzZ\d]$/.test(character)) throw onlyJava(written);
  // Of a letter without a meaning, or of nothing at the end.
  if (/^[a-zA-Z]?$/.test(character)) throw new PatternTrouble('wrong', written);
  // Needless escapes stand in Java.
  return /^[$()*+./?[\\\]^{|}]$/.test(character) || (isInClass && character === '-') ? written : character;
};

interface Flags {
  /** The dot takes ends of lines too. */
  readonly dotAll: boolean;
}

const isManyOf = (token: string): boolean => /^(?:[*+?]|\{\d.*\})$/s.test(token);
/** A range cannot begin with one of these. */
const isManyCharacters = (token: string): boolean => /^\\[dDwWsSpP]/.test(token);

export const fromJava = (pattern: string, { dotAll }: Flags): string => {
  const all = pattern.match(tokens) ?? [];
  const looksAround = all.some((token) => /^\(\?(?:<?[=!])$/.test(token));
  let isInClass = false;
  let before = '';
  const parts = all.map((token, i): string => {
    const last = before;
    before = token;
    if (token.startsWith('\\')) return escaped(token, isInClass);
    if (isInClass) {
      if (token.startsWith('[') || token === '&&') throw onlyJava(token);
      if (token === ']') isInClass = false;
      return token === '-' && isManyCharacters(last) ? '\\-' : token;
    }
    if (token.startsWith('[')) {
      isInClass = true;
      return token.replace(']', '\\]');
    }
    if (token === '.') return dotAll ? '[^]' : dot;
    if (token === ']' || token === '}') return `\\${token}`;
    if (token === '(?' || (token === '+' && isManyOf(last))) throw onlyJava(`${last}${token}`);
    // Java's $ also stands before a last end of line: at the end of the whole text that makes no difference.
    if (token === '$' && (looksAround || !/^\)*(?:\||$)/.test(all.slice(i + 1).join('')))) throw onlyJava(token);
    return token;
  });
  return parts.join('');
};
