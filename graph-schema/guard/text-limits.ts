/** What can be told from the bare text, before any parser sees it: length, nesting, unicode escapes. */

export interface TextProblem {
  readonly reason: string;
  readonly offset: number;
}

const maximumLength = 50_000;
const maximumDepth = 24;

/** Strings, quoted names and comments, else a bracket, else CASE or END as a word. */
const lexeme =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\r\n]*|\/\*.*?\*\/|[([{]|[)\]}]|[\p{L}_][\p{L}\p{N}_]*/gsu;

const tooDeep = (text: string): TextProblem | undefined => {
  let depth = 0;
  for (const match of text.matchAll(lexeme)) {
    const piece = match[0];
    if (/^[([{]$/u.test(piece) || /^case$/iu.test(piece)) depth += 1;
    else if (/^[)\]}]$/u.test(piece) || /^end$/iu.test(piece)) depth = Math.max(0, depth - 1);
    if (depth > maximumDepth) {
      return { reason: `nested too deeply: expected at most ${maximumDepth} levels`, offset: match.index };
    }
  }
  return undefined;
};

/**
 * Neo4j 5 replaces `\uXXXX` before it reads the text, so `\u0043REATE` is CREATE and `\u0027` closes a string.
 * Allowed are escapes of letters beyond ASCII inside a string, and an escaped backslash before a u (`[\\u4e00-\\u9fa5]`).
 */
const badEscape = (text: string): TextProblem | undefined => {
  if (!text.includes('\\u')) return undefined;
  const strings = [...text.matchAll(lexeme)].filter((match) => /^['"]/u.test(match[0]));
  for (const match of text.matchAll(/\\+u+/gu)) {
    const [written] = match;
    const end = match.index + written.length;
    const hex = text.slice(end, end + 4);
    const inString = strings.some((each) => each.index < match.index && end < each.index + each[0].length);
    if (inString && /^(?:\\\\)+u$/u.test(written)) continue;
    const plain = /^(?:\\\\)*\\u$/u.test(written) && /^[0-9a-fA-F]{4}$/u.test(hex);
    if (!inString || !plain || !/^[\p{L}\p{N}\p{P}\p{S}\p{M}]$/u.test(beyondAscii(hex))) {
      const reason = `the unicode escape ${written}${hex} may hide syntax: write the character itself`;
      return { reason, offset: match.index };
    }
  }
  return undefined;
};

/** A sign is a level of its own to the parser, and thousands in a row keep it busy for seconds. */
const tooManySigns = (text: string): TextProblem | undefined => {
  const match = /(?:[-+]\s*){40}|(?:;\s*){40}/u.exec(text);
  return match ? { reason: 'nested too deeply: expected fewer signs in a row', offset: match.index } : undefined;
};

const beyondAscii = (hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code < 0xa0 ? '' : String.fromCharCode(code);
};

export const textProblem = (text: string): TextProblem | undefined => {
  if (text.trim() === '') return { reason: 'the query is empty: expected MATCH … RETURN …', offset: 0 };
  if (text.length > maximumLength) {
    return {
      reason: `too long: expected at most ${maximumLength} characters, got ${text.length}`,
      offset: maximumLength,
    };
  }
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return { reason: 'the query holds a zero character', offset: nul };
  return badEscape(text) ?? tooManySigns(text) ?? tooDeep(text);
};
