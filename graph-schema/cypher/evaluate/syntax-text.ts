/** Reading pieces of syntax: names, words that two texts share, strings and numbers as written. */
import { plainName, type SyntaxNode, walk } from '../../guard/syntax.ts';
import { CypherError } from './errors.ts';
import { type CypherValue, Float, integer } from './values.ts';

/** The tokens of an expression joined by blanks: `n . name`, whatever blanks and comments were typed. */
export const tokensOf = (node: SyntaxNode): string => {
  const tokens: string[] = [];
  walk(node, (each) => {
    if (each.children.length === 0 && each.text !== '')
      tokens.push(each.text.startsWith('`') ? plainName(each.text) : each.text);
    return undefined;
  });
  return tokens.join(' ');
};

export const nameOf = (node: SyntaxNode): string => plainName(node.text);

export const has = (node: SyntaxNode, kind: string): boolean => node.children.some((each) => each.kind === kind);

export const need = (node: SyntaxNode, kind: string): SyntaxNode => {
  const found = node.children.find((each) => each.kind === kind);
  if (!found) throw new CypherError(`${node.text}: expected ${kind}`);
  return found;
};

/** Children that are not punctuation or keywords. */
export const parts = (node: SyntaxNode): SyntaxNode[] => node.children.filter((each) => !/^[A-Z_]+$/u.test(each.kind));

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
};

export const readString = (quoted: string): string =>
  quoted.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gsu, (whole, hex: string | undefined, letter: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    const escaped = escapes[letter];
    // Neo4j leaves an unknown escape as it stands.
    return escaped ?? whole;
  });

export const readNumber = (text: string): CypherValue => {
  const plain = text.replaceAll('_', '');
  if (/^-?0o/iu.test(plain))
    return integer((plain.startsWith('-') ? -1 : 1) * Number.parseInt(plain.replace(/^-?0o/iu, ''), 8));
  if (/^-?0x/iu.test(plain))
    return integer((plain.startsWith('-') ? -1 : 1) * Number.parseInt(plain.replace(/^-?0x/iu, ''), 16));
  if (!/^-?[\d.]+(?:[eE][+-]?\d+)?[dDfF]?$/u.test(plain)) throw new CypherError(`invalid literal number: ${text}`);
  if (/[.eEdDfF]/u.test(plain)) return new Float(Number(plain.replace(/[dDfF]$/u, '')));
  if (/^-?0\d/u.test(plain)) throw new CypherError(`invalid literal number: ${text}`);
  return integer(Number(plain));
};
