/** Functions of texts. Lengths and places count characters (code points): 𠮶 counts one. */
import { characterCount, isRare, sliceCharacters } from '../characters.ts';
import { CypherError, needsServer } from '../errors.ts';
import { showValue, typeError } from '../show.ts';
import { type CypherValue, isList } from '../values.ts';
import { type Functions, integerArgument, open, shortInteger, strict, textArgument } from './function.ts';

const ofText = (name: string, change: (text: string) => string) =>
  strict(1, 1, ([value]) => change(textArgument(name, value)));

const length = (name: string, value: CypherValue | undefined): number => {
  const given = integerArgument(name, value);
  if (given < 0) throw new CypherError(`${name}(): expected a length of at least 0, got ${given}`);
  return given;
};

/** Blanks in Java's sense for trim(): Unicode white space. */
const space = /^\s+/u;
const spaceAtEnd = /\s+$/u;

const anyOf = (characters: string, text: string, fromStart: boolean, fromEnd: boolean): string => {
  const set = new Set(characters);
  const letters = [...text];
  let start = 0;
  let end = letters.length;
  while (fromStart && start < end && set.has(letters[start] as string)) start += 1;
  while (fromEnd && end > start && set.has(letters[end - 1] as string)) end -= 1;
  return letters.slice(start, end).join('');
};

const trimmed = (name: string, fromStart: boolean, fromEnd: boolean) =>
  strict(1, 2, ([value, characters]) => {
    let text = textArgument(name, value);
    if (characters !== undefined) return anyOf(textArgument(name, characters), text, fromStart, fromEnd);
    if (fromStart) text = text.replace(space, '');
    return fromEnd ? text.replace(spaceAtEnd, '') : text;
  });

const split = strict(2, 2, ([value, separators]) => {
  const text = textArgument('split', value);
  const given = isList(separators as CypherValue)
    ? (separators as readonly CypherValue[])
    : [separators as CypherValue];
  const marks = given.map((each) => textArgument('split', each));
  if (text === '') return [''];
  const [first = ''] = marks;
  if (marks.includes('') && isRare(text)) throw needsServer('splitting rare characters apart');
  if (marks.length === 1) return text.split(first);
  const found: string[] = [];
  let rest = text;
  for (;;) {
    const next = marks
      .map((mark) => ({ mark, at: mark === '' ? -1 : rest.indexOf(mark) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (!next) return [...found, rest];
    found.push(rest.slice(0, next.at));
    rest = rest.slice(next.at + next.mark.length);
  }
});

const toStringStrict = (value: CypherValue): string => {
  const text = showValue(value);
  if (text === undefined) throw typeError('toString()', 'a value with a text', value);
  return text;
};

export const texts: Functions = {
  tolower: ofText('toLower', (text) => text.toLowerCase()),
  lower: ofText('lower', (text) => text.toLowerCase()),
  toupper: ofText('toUpper', (text) => text.toUpperCase()),
  upper: ofText('upper', (text) => text.toUpperCase()),
  trim: trimmed('trim', true, true),
  btrim: trimmed('btrim', true, true),
  ltrim: trimmed('ltrim', true, false),
  rtrim: trimmed('rtrim', false, true),
  replace: strict(3, 3, ([value, search, replacement]) => {
    const [text, from, to] = [value, search, replacement].map((each) => textArgument('replace', each)) as [
      string,
      string,
      string,
    ];
    return text.replaceAll(from, () => to);
  }),
  split,
  left: strict(2, 2, ([value, count]) => sliceCharacters(textArgument('left', value), 0, length('left', count))),
  right: strict(2, 2, ([value, count]) => {
    const text = textArgument('right', value);
    return sliceCharacters(text, Math.max(0, characterCount(text) - length('right', count)));
  }),
  substring: strict(2, 3, ([value, start, count]) => {
    const text = textArgument('substring', value);
    const from = shortInteger('substring()', length('substring', start));
    if (count === undefined) return sliceCharacters(text, from);
    return sliceCharacters(text, from, from + shortInteger('substring()', length('substring', count)));
  }),
  tostring: strict(1, 1, ([value]) => toStringStrict(value as CypherValue)),
  tostringornull: open(1, 1, ([value]) => showValue(value as CypherValue) ?? null),
  normalize: strict(1, 2, ([value, form]) =>
    textArgument('normalize', value).normalize((form as string | undefined) ?? 'NFC'),
  ),
  char_length: strict(1, 1, ([value]) => characterCount(textArgument('char_length', value))),
  character_length: strict(1, 1, ([value]) => characterCount(textArgument('character_length', value))),
};
