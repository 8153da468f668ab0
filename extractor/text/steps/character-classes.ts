/** What the folding does with each UTF-16 unit, as two flat tables made from the steps' lists. */
import { blanks } from './blanks.ts';
import { invisible } from './invisible.ts';
import { lineEnds } from './line-ends.ts';
import { marks } from './marks.ts';
import { oldForms } from './old-forms.ts';
import { variants } from './variants.ts';
import { width } from './width.ts';

export const KEEP = 0;
export const REMOVE = 1;
export const BLANK = 2;
export const LINE_END = 3;

/** `action[unit]` is one of the four constants; `folded[unit]` is what a kept unit becomes. */
export interface CharacterClasses {
  readonly action: Uint8Array;
  readonly folded: Uint16Array;
}

const makeClasses = (): CharacterClasses => {
  const action = new Uint8Array(0x10000);
  const folded = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const unit of invisible) action[unit] = REMOVE;
  for (const unit of blanks) action[unit] = BLANK;
  for (const unit of lineEnds) action[unit] = LINE_END;
  // Later lists win: a bracket's own form is stronger than the general rule for full-width forms.
  for (const pairs of [oldForms(), variants(), width(), marks]) for (const [from, to] of pairs) folded[from] = to;
  return { action, folded };
};

let made: CharacterClasses | undefined;
export const characterClasses = (): CharacterClasses => {
  made ??= makeClasses();
  return made;
};
