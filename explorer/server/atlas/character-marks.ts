/** A few bits for the characters of each name: most names that lack what is looked for are refused without being read. */

export interface CharacterMarks {
  /** The next name. */
  add(name: string): void;
  /** May the name of this number hold all these characters? A yes may be wrong, a no never is. */
  ask(words: string): (name: number) => boolean;
}

/** Each character has one of 62 bits, in two numbers that fit the processor. */
const bits = 31;

const marksOf = (text: string): readonly [number, number] => {
  let [low, high] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const bit = text.charCodeAt(i) % (2 * bits);
    if (bit < bits) low |= 1 << bit;
    else high |= 1 << (bit - bits);
  }
  return [low, high];
};

export const makeCharacterMarks = (): CharacterMarks => {
  const added: number[] = [];
  let marks = new Int32Array();
  return {
    add: (name) => {
      added.push(...marksOf(name));
    },
    ask: (words) => {
      if (marks.length !== added.length) marks = Int32Array.from(added);
      const [low, high] = marksOf(words);
      return (name) => ((marks[2 * name] as number) & low) === low && ((marks[2 * name + 1] as number) & high) === high;
    },
  };
};
