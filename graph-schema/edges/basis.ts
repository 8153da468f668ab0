/** How sure a link is: the text says it, the context decided, several remain, none was found. */
import { required } from '../declare.ts';
import { choice } from '../properties/choice.ts';

export const basis = required(
  choice('link-basis', ['stated', 'inferred', 'ambiguous', 'unresolved']),
  '把握',
  'basis',
  'first-choice',
);
