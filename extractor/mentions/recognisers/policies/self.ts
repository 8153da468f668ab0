/**
 * The document speaking of itself or of what it just named: 本办法, 该意见, 上述通知.
 *
 * Takes `本实施意见`, `该办法`, `上述通知`. Refuses `基本办法`, `该法院`, `上述措施`.
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { CueTable } from '../../../knowledge/cue-table.ts';
import type { PolicyTable } from '../../../knowledge/policy-table.ts';
import type { PolicyMention } from '../../mention.ts';

const rule = 'policy-self';
const inWord = /[\u4e00-\u9fff]/;

/** 基本, 资本 … end in 本, 应该 in 该: there the word before the kind is no pronoun. */
const isPronoun = (text: string, at: number, word: string, cues: CueTable): boolean =>
  word.length > 1 || !inWord.test(text[at - 1] ?? '') || !cues.glued.has(text.slice(at - 1, at + 1));

const findWord = (
  text: string,
  word: string,
  isKind: (kind: string) => boolean,
  policies: PolicyTable,
  cues: CueTable,
): PolicyMention[] => {
  const found: PolicyMention[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const from = at + word.length;
    const end = policies.kindAt(text, from);
    if (end === -1 || !isPronoun(text, at, word, cues) || policies.isPartOfWord(text, from, end)) continue;
    const title = text.slice(from, end);
    if (isKind(title)) found.push({ type: 'Policy', form: 'self', rule, start: at, end, title });
  }
  return found;
};

export const policySelf: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, { cues, policies }) => [
    ...gather(cues.own, (word) => findWord(folded, word, () => true, policies, cues)),
    ...gather(cues.back, (word) => findWord(folded, word, (kind) => cues.backKinds.has(kind), policies, cues)),
  ],
};
