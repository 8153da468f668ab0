/** What a reader can do to the filters, each a pure step; all views share them. */
import { hiddenAtFirst, type ViewState, without } from './view-state.ts';

type Filtering =
  | { readonly do: 'toggle'; readonly types: readonly string[] }
  | { readonly do: 'show-only'; readonly type: string; readonly all: readonly string[] }
  /** Adds a value to those that are let through, or takes it away again. */
  | { readonly do: 'choose'; readonly facet: 'provinces' | 'roles'; readonly value: string }
  | { readonly do: 'choose-texts'; readonly texts: 'held' | 'cited' | undefined }
  | { readonly do: 'between'; readonly since: string | undefined; readonly until: string | undefined }
  | { readonly do: 'lift-filters' };

/** `from` is what was left out where the reader did it, if that is another view than the state tells. */
export type FilterAction = Filtering & { readonly from?: readonly string[] };

const filtering: ReadonlySet<string> = new Set<Filtering['do']>([
  'toggle',
  'show-only',
  'choose',
  'choose-texts',
  'between',
  'lift-filters',
]);
export const isFilterAction = (action: { readonly do: string }): action is FilterAction => filtering.has(action.do);

const toggled = (hidden: readonly string[], types: readonly string[]): readonly string[] => {
  const allHidden = types.every((type) => hidden.includes(type));
  const next = allHidden ? hidden.filter((type) => !types.includes(type)) : [...new Set([...hidden, ...types])];
  return [...next].sort();
};

const reduceOwn = (state: ViewState, action: FilterAction): ViewState => {
  switch (action.do) {
    case 'toggle':
      return { ...state, hidden: toggled(state.hidden, action.types) };
    case 'show-only': {
      const others = action.all.filter((type) => type !== action.type);
      const kept = state.hidden.filter((type) => !action.all.includes(type));
      return { ...state, hidden: [...kept, ...others].sort() };
    }
    case 'choose': {
      const chosen = toggled(state[action.facet] ?? [], [action.value]);
      return chosen.length === 0 ? without(state, action.facet) : { ...state, [action.facet]: chosen };
    }
    case 'choose-texts':
      return action.texts === undefined ? without(state, 'texts') : { ...state, texts: action.texts };
    case 'between': {
      const { since, until } = action;
      const turned = since !== undefined && until !== undefined && since > until;
      const [first, last] = turned ? [until, since] : [since, until];
      return {
        ...without(state, 'since', 'until'),
        ...(first === undefined ? {} : { since: first }),
        ...(last === undefined ? {} : { until: last }),
      };
    }
    case 'lift-filters':
      return { ...without(state, 'provinces', 'roles', 'texts', 'since', 'until'), hidden: hiddenAtFirst };
  }
};

/** Who filters the part that a picture opened on asks for what is seen there with another filter, not for that part. */
export const reduceFilters = (state: ViewState, action: FilterAction): ViewState =>
  action.from === undefined
    ? reduceOwn(state, action)
    : reduceOwn({ ...without(state, 'pins', 'eye'), hidden: action.from, part: 'all' }, action);
