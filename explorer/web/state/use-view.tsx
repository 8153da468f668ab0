/** The one view state of the page, tied to the address bar: undo walks the browser's own history, so that both are one line. */
import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useMemo, useReducer } from 'react';
import { keep, readKept } from '../kept.ts';
import { type Action, reduce } from './actions.ts';
import { type ReadAddress, readAddress, writeAddress } from './address.ts';
import { isFilterAction } from './filter-actions.ts';
import { arriveAt, readSteps, redone, type Step, type Steps, takeStep, undone, writeSteps } from './steps.ts';
import type { ViewState } from './view-state.ts';

/** The browser shows another of its entries, which an address and its place in our line name. */
interface Arrival {
  readonly do: 'arrive';
  readonly read: ReadAddress;
  readonly at: number | undefined;
}

interface Line {
  readonly state: ViewState;
  readonly steps: Steps;
  readonly problems: readonly string[];
}

interface Held {
  readonly state: ViewState;
  readonly act: Dispatch<Action>;
  /** Parts of the opened link that could not be read. */
  readonly problems: readonly string[];
  /** What the last step did and the next one would do again; undefined where there is none. */
  readonly undone: Step['did'];
  readonly redone: Step['did'];
  undo(): void;
  redo(): void;
}

const Context = createContext<Held | undefined>(undefined);

const kept = 'zhengmai.steps';

const placeIn = (entry: unknown): number | undefined => {
  const step = (entry as { readonly step?: unknown } | null)?.step;
  return typeof step === 'number' ? step : undefined;
};

const first = (): Line => {
  const { state, problems } = readAddress(location.search);
  const steps = readSteps(readKept('sessionStorage', kept), placeIn(history.state), writeAddress(state));
  return { state, steps, problems };
};

const next = (line: Line, action: Action | Arrival): Line => {
  if (action.do === 'arrive') {
    const { state, problems } = action.read;
    return { state, problems, steps: arriveAt(line.steps, action.at, writeAddress(state)) };
  }
  const state = reduce(line.state, action);
  const problems = action.do === 'mend' ? [...line.problems, action.lost] : line.problems;
  return { state, problems, steps: takeStep(line.steps, writeAddress(state), action.do) };
};

export const ViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [{ state, steps, problems }, act] = useReducer(next, undefined, first);
  useEffect(() => {
    const address = steps.list[steps.at]?.address ?? '';
    const here = `${location.pathname}${address}`;
    const entry = { step: steps.at };
    const known = placeIn(history.state) === steps.at;
    if (address === writeAddress(readAddress(location.search).state)) {
      if (!known) history.replaceState(entry, '');
    } else if (known) history.replaceState(entry, '', here);
    else history.pushState(entry, '', here);
    keep('sessionStorage', kept, writeSteps(steps));
  }, [steps]);
  useEffect(() => {
    const arrive = (event: PopStateEvent) =>
      act({ do: 'arrive', read: readAddress(location.search), at: placeIn(event.state) });
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);
  const held = useMemo<Held>(
    () => ({
      state,
      act,
      problems,
      undone: undone(steps),
      redone: redone(steps),
      undo: () => undone(steps) !== undefined && history.back(),
      redo: () => redone(steps) !== undefined && history.forward(),
    }),
    [state, problems, steps],
  );
  return <Context value={held}>{children}</Context>;
};

/** Within it the view is seen at another state, such as the part that a large picture opens on: filters set there start from what is seen. */
export const SeenAt = ({ state, children }: { readonly state: ViewState; readonly children: ReactNode }) => {
  const held = useView();
  const seen = useMemo<Held>(() => {
    const act = (action: Action) => held.act(isFilterAction(action) ? { ...action, from: state.hidden } : action);
    return state === held.state ? held : { ...held, state, act };
  }, [held, state]);
  return <Context value={seen}>{children}</Context>;
};

export const useView = (): Held => {
  const held = useContext(Context);
  if (!held) throw new Error('useView: expected a ViewProvider around, got none');
  return held;
};
