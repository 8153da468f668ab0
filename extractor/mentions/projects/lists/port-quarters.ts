/**
 * Parts of one port in a list that names the port once, and what they are at its end.
 *
 *   takes 徐州港|双楼、孟家沟、邳州、新沂|港区, 百色港|江凤、田东祥周、平果城关|三个|作业区, 广州港|南沙、新沙|港区
 *   refuses 徐州港、双楼港区 (two of their own), 徐州港|建设双楼、孟家沟港区 (a verb stands between), 徐州港双楼、丰县灌区一期 (another thing)
 */

import type { Phrase } from '../phrase/phrase.ts';
import type { Token } from '../phrase/token.ts';
import type { PartsReader } from './parts-reader.ts';

const PORT = '港';
const QUARTER = '区';
const COUNT = 'count';
const LONGEST = 5;
const SHORTEST = 2;

interface Member {
  readonly name: string;
  /** 田东|祥周: it says for itself in which county it is, and needs no port before it. */
  readonly isWhole: boolean;
}

/** 双楼, 田东|祥周: nothing but names, one behind the other. */
const memberOf = (text: string, tokens: readonly Token[]): Member | undefined => {
  const [first] = tokens;
  const isName = tokens.every(
    ({ kind, start }, i) => (kind === 'name' || kind === 'place') && (i === 0 || start === tokens[i - 1]!.end),
  );
  const name = first && isName ? text.slice(first.start, tokens.at(-1)!.end) : '';
  if (name.length < SHORTEST || name.length > LONGEST) return undefined;
  return { name, isWhole: first!.kind === 'place' && tokens.length > 1 };
};

/** 新沂|港区, 平果城关|三个|作业区: what the list closes with. */
const closing = (text: string, { body, head, start, end }: Phrase): { own: Member; head: string } | undefined => {
  const word = text.slice(head.start, head.end);
  if (head.kind !== 'site' || end !== head.end || !word.endsWith(QUARTER)) return undefined;
  const own = memberOf(
    text,
    body.filter(({ kind }) => kind !== COUNT),
  );
  return own && body[0]!.start === start ? { own, head: word } : undefined;
};

export const portQuarters: PartsReader = (text, items, at, phraseOf) => {
  const port = phraseOf(items[at]!);
  if (!port || text.slice(port.head.start, port.end) !== PORT || port.tail[0]?.start !== port.end) return undefined;
  const members = [memberOf(text, port.tail)];
  for (let k = at + 1; k < items.length && items[k]!.after === 'conjunction' && !members.includes(undefined); k++) {
    const last = phraseOf(items[k]!);
    if (!last) {
      members.push(memberOf(text, items[k]!.tokens));
      continue;
    }
    const end = closing(text, last);
    if (!end || members.includes(undefined) || last.start !== items[k]!.tokens[0]!.start) return undefined;
    const whole = text.slice(port.start, port.end);
    const names = [...members, end.own].map((member) => (member!.isWhole ? '' : whole) + member!.name + end.head);
    return { start: port.start, end: last.end, names, at, head: end.head, phrase: last };
  }
  return undefined;
};
