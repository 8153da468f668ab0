/** `=~` as Neo4j has it: the whole text fits a regular expression of Java's, or one that only a server knows is refused. */
import { CypherError, needsServer } from '../errors.ts';
import { fromJava, PatternTrouble } from './java-pattern.ts';

type Test = (text: string) => boolean;

const cache = new Map<string, Test>();

/** Without u, Java's (?i) knows the letters of ASCII alone; here others would fit in either case, and these two fit s and k. */
const otherCases = /[\u017f\u212a]/u;
const hasOtherCases = (pattern: string): boolean =>
  [...pattern].some((letter) => letter > '\u007f' && letter.toLowerCase() !== letter.toUpperCase());

const compile = (pattern: string): Test => {
  const refuse = () => needsServer(`the regular expression ${pattern}`);
  // Flags stand in front. With m, `^` and `$` stand at lines, so that the ends of the whole text would need another mark.
  const [, letters = ''] = /^\(\?([a-zA-Z]+)\)/u.exec(pattern) ?? [];
  const body = letters === '' ? pattern : pattern.slice(letters.length + 3);
  const isAscii = letters.includes('i') && !letters.includes('u');
  if (/[^isu]/u.test(letters)) throw refuse();
  if (
    isAscii &&
    hasOtherCases(body.replace(/\\u([\da-fA-F]{4})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
  )
    throw refuse();
  try {
    const source = fromJava(body, { dotAll: letters.includes('s') });
    const expression = new RegExp(`^(?:${source})$`, letters.includes('i') ? 'iu' : 'u');
    if (!isAscii) return (text) => expression.test(text);
    return (text) => {
      if (otherCases.test(text)) throw refuse();
      return expression.test(text);
    };
  } catch (error) {
    if (error instanceof PatternTrouble && error.kind === 'java') throw refuse();
    throw new CypherError(`Invalid Regex: ${pattern}: ${error instanceof Error ? error.message : ''}`);
  }
};

export const regularExpression = (pattern: string): Test => {
  const known = cache.get(pattern);
  if (known) return known;
  const test = compile(pattern);
  if (cache.size > 200) cache.clear();
  cache.set(pattern, test);
  return test;
};
