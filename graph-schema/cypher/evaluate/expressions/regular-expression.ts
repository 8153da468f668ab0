/** Java's regular expressions by JavaScript's: the common part is taken over, the rest refused. */
import { CypherError, needsServer } from '../errors.ts';

/** Syntax that Java and JavaScript read differently, or that only Java has. */
const onlyJava =
  /\\[AZzGQEhHRXN]|\\p\{(?:Alpha|Alnum|Digit|Punct|Lower|Upper|Graph|Print|Blank|Space|XDigit|Cntrl|ASCII|In|Is|java)|[*+?]\+|(?<!\\[pP]\{[^}]*)\}\+|\(\?>|&&|\[[^\]]*\[/u;

const cache = new Map<string, (text: string) => boolean>();

/** `=~` asks for the whole text; flags stand in front as `(?i)`. */
export const regularExpression = (pattern: string): ((text: string) => boolean) => {
  const known = cache.get(pattern);
  if (known) return known;
  const [, letters = ''] = /^\(\?([a-zA-Z]+)\)/u.exec(pattern) ?? [];
  const body = (letters === '' ? pattern : pattern.slice(letters.length + 3)).replaceAll(
    '\\p{IsHan}',
    '\\p{Script=Han}',
  );
  if (onlyJava.test(body) || /\(\?[a-zA-Z]+[):]/u.test(body) || /[^imsu]/u.test(letters)) {
    throw needsServer(`the regular expression ${pattern}`);
  }
  // With m, `^` and `$` stand at lines, so the ends of the whole text need another mark.
  if (letters.includes('m')) throw needsServer(`the regular expression ${pattern}`);
  const flags = ['i', 's'].filter((flag) => letters.includes(flag)).join('');
  let expression: RegExp;
  try {
    expression = new RegExp(`^(?:${body})$`, `${flags}u`);
  } catch {
    try {
      // Java lets needless escapes such as \- or \: stand.
      expression = new RegExp(
        `^(?:${body.replace(/\\([^\w\s^$\\.*+?()[\]{}|/-])/gu, '$1').replace(/\\-(?![^[]*\])/gu, '-')})$`,
        `${flags}u`,
      );
    } catch (error) {
      throw new CypherError(`Invalid Regex: ${pattern}: ${error instanceof Error ? error.message : ''}`);
    }
  }
  const test = (text: string): boolean => expression.test(text);
  if (cache.size > 200) cache.clear();
  cache.set(pattern, test);
  return test;
};
