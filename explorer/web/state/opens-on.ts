/** What the picture of a large collection opens on while the reader asked for nothing else: policies that hang together, as a state that views can draw. */
import { chipsOf } from './questions.ts';
import { hiddenAtFirst, type ViewState } from './view-state.ts';

const kindsLeftOut = ['Agency', 'Project', 'Region'] as const;
export const policiesAlone: readonly string[] = [...hiddenAtFirst, ...kindsLeftOut].sort();

/** No filter is set, and the kinds and relations are those of the first view. */
export const isUnfiltered = (state: ViewState): boolean =>
  chipsOf(state).length === 0 && state.hidden.join() === hiddenAtFirst.join();

/** `part` is how many policies the collection opens on, if it is so large. */
export const seenAt = (state: ViewState, part: number | undefined): ViewState => {
  const { view, focus } = state;
  // What is chosen, brought in or taken out by hand comes on top of it, and so does a way, wherever it leads.
  const isElsewhere = view !== 'network' || focus !== undefined || state.part === 'all';
  if (part === undefined || isElsewhere || !isUnfiltered(state)) return state;
  return { ...state, part: 'telling', hidden: policiesAlone };
};
