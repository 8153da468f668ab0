/** What the parser met, in words: what was expected there, and what came, also where a Chinese mark stands for one of Cypher. */

/** Marks of Chinese print, which an input method writes in place of these. */
const halfWidth: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '，': ',',
  '：': ':',
  '；': ';',
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '＝': '=',
  '＜': '<',
  '＞': '>',
};

/** By the grammar's rule that breaks off. */
const expected: Readonly<Record<string, string>> = {
  nodePattern: ') at the end of a node such as (p:Policy)',
  relationshipPattern: 'the rest of a relationship such as -[r:TOUCHES]->',
  arrowLine: 'a relationship such as -[r:TOUCHES]->',
  returnBody: 'what is to be returned',
  returnItem: 'what is to be returned',
  map: '} at the end of a map such as {code: $code}',
  listLiteral: '] at the end of a list',
  parenthesizedExpression: ') at the end of an expression in brackets',
  functionInvocation: ') at the end of a function',
};
const isValue = (rule: string): boolean => /^expression\d*$/u.test(rule);

export const brokenOff = (rule: string, got: string): string => {
  const wanted = isValue(rule) ? 'a value' : (expected[rule] ?? `more of ${rule}`);
  return `expected ${wanted}, got ${got === '' ? 'the end of the query' : got}`;
};

export const strangeCharacter = (character: string): string => {
  const half = halfWidth[character];
  if (half !== undefined) return `expected ${half}, got its Chinese form ${character}`;
  if (character === "'" || character === '"' || character === '`')
    return `expected ${character} at the end of what begins here, got the end of the query`;
  return `unexpected character ${character}`;
};

/** `<missing ']'>`, as the parser writes it. */
export const leftOut = (written: string | undefined): string => {
  const [, mark] = /^<missing (.+)>$/u.exec(written ?? '') ?? [];
  return mark === undefined ? 'something is missing' : `expected ${mark.replace(/^'(.+)'$/u, '$1')}`;
};
