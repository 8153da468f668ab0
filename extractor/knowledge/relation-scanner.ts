/**
 * Finds cue words of relations in a stretch of text, the longest at each place.
 *
 * 根据 in 根据《甲》; not in 根据地, a longer word that stands for none.
 */
import { gather } from '../gather.ts';
import type { Cue, CueRelation } from './cue.ts';
import { makeTrie } from './trie.ts';

export type Words = Readonly<Record<string, readonly string[]>>;

/** A trie whose words stand for relations; `none` words are longer and hide cues inside them: 根据 in 根据地. */
export const relationScanner = (words: Words, none: readonly string[]) => {
  const relationOf = new Map<string, CueRelation | undefined>(none.map((word) => [word, undefined]));
  for (const [relation, list] of Object.entries(words))
    for (const word of list) relationOf.set(word, relation as CueRelation);
  const list = [...relationOf.keys()];
  const trie = makeTrie(list);
  return (text: string, from: number, to: number): Cue[] =>
    gather(trie.scan(text, from, to), ({ start, end, word }) => {
      const relation = relationOf.get(list[word]!);
      return relation === undefined ? [] : [{ start, end, relation }];
    });
};
