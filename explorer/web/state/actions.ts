/** Everything a reader can do to the view, each a pure step from one state to the next. */
import { type FilterAction, isFilterAction, reduceFilters } from './filter-actions.ts';
import { type PictureAction, reducePicture } from './picture-actions.ts';
import { deepest, firstView, isLink, mostAdded, type Place, type View, type ViewState, without } from './view-state.ts';

export type Action =
  | FilterAction
  | PictureAction
  | { readonly do: 'go'; readonly view: View }
  | { readonly do: 'select'; readonly id: string | undefined }
  /** A second one, beside the one that is chosen. */
  | { readonly do: 'select-also'; readonly id: string }
  /** Two policies side by side; one alone waits for the other. */
  | { readonly do: 'compare'; readonly left?: string; readonly right?: string }
  | { readonly do: 'focus'; readonly id: string | undefined; readonly depth?: number }
  | { readonly do: 'read'; readonly document: string; readonly place?: Place }
  | {
      readonly do: 'trace';
      readonly from: string;
      readonly to: string;
      readonly overHubs?: boolean;
      readonly way?: number;
    }
  | { readonly do: 'end-trace' }
  /** The opened link leads to what this collection does not have: the nearest view, in the place of that link. */
  | { readonly do: 'mend'; readonly lost: 'around' | 'from' | 'left' }
  | { readonly do: 'ask'; readonly cypher: string; readonly parameters?: string }
  | { readonly do: 'ask-ready'; readonly name: string; readonly values?: Readonly<Record<string, string>> }
  | { readonly do: 'ask-freely' }
  | { readonly do: 'add'; readonly ids: readonly string[] }
  /** From nothing: to choose another. */
  | { readonly do: 'reach'; readonly from?: string }
  | { readonly do: 'on'; readonly on?: string }
  | { readonly do: 'reach-roles'; readonly roles: readonly string[] | undefined }
  | { readonly do: 'cover'; readonly policy: string | undefined }
  | { readonly do: 'reopen'; readonly state: ViewState }
  | { readonly do: 'reset' };

/** From the start a selection leads to the network; every other view shows a selected node. */
const showsSelection = (view: View): boolean => view !== 'start';

/** Who looks at a policy or a place and turns to what is reached asks about that one. */
const hasReach = (selected: string | undefined): selected is string =>
  selected !== undefined && /^(policy|region):/.test(selected) && !isLink(selected);

/** And who turns to comparing begins with it, or with the two that are chosen. */
const isPolicy = (id: string | undefined): id is string => id?.startsWith('policy:') === true && !isLink(id);

export const reduce = (state: ViewState, action: Action): ViewState => {
  switch (action.do) {
    case 'go':
      if (action.view === 'reach' && state.view !== 'reach' && hasReach(state.selected))
        return reduce(state, { do: 'reach', from: state.selected });
      if (action.view === 'compare' && state.left === undefined && isPolicy(state.selected))
        return reduce(state, {
          do: 'compare',
          left: state.selected,
          ...(isPolicy(state.also) ? { right: state.also } : {}),
        });
      return { ...state, view: action.view };
    case 'select':
      if (action.id === undefined) return without(state, 'selected', 'also');
      return {
        ...without(state, 'also'),
        selected: action.id,
        view: showsSelection(state.view) ? state.view : 'network',
      };
    case 'select-also': {
      const { id } = action;
      if (state.selected === undefined || isLink(state.selected) || isLink(id))
        return { ...without(state, 'also'), selected: id };
      // The same again is given up.
      return id === state.selected || id === state.also ? without(state, 'also') : { ...state, also: id };
    }
    case 'compare': {
      const { left, right } = action;
      return {
        ...without(state, 'left', 'right', 'selected', 'also'),
        view: 'compare',
        ...(left === undefined ? {} : { left }),
        ...(right === undefined ? {} : { right }),
      };
    }
    case 'focus': {
      if (action.id === undefined)
        return { ...without(state, 'focus', 'path', 'more', 'added', 'pins', 'eye'), depth: 1 };
      const depth = Math.min(deepest, Math.max(1, action.depth ?? 1));
      const base = without(state, 'path', 'more', 'pins', 'eye', 'also');
      return { ...base, focus: action.id, selected: action.id, depth, view: 'network' };
    }
    case 'read': {
      const base = { ...without(state, 'place'), view: 'document' as const, document: action.document };
      return action.place ? { ...base, place: action.place } : base;
    }
    case 'trace': {
      const { from, to, overHubs, way = 1 } = action;
      const path = { from, to, ...(overHubs ? { overHubs } : {}), ...(way > 1 ? { way } : {}) };
      return { ...without(state, 'also'), path, view: 'network' };
    }
    case 'mend':
      if (action.lost === 'left') return without(state, 'left', 'right');
      return action.lost === 'from'
        ? without(state, 'path')
        : { ...without(state, 'focus', 'path', 'more', 'pins', 'eye'), depth: 1 };
    case 'end-trace':
      return without(state, 'path');
    case 'reach':
      return {
        ...without(state, 'on', 'selected', 'reach'),
        ...(action.from === undefined ? {} : { reach: action.from }),
        view: 'reach',
      };
    case 'on':
      return action.on === undefined ? without(state, 'on') : { ...state, on: action.on };
    case 'reach-roles':
      return action.roles === undefined ? without(state, 'roles') : { ...state, roles: [...action.roles].sort() };
    case 'ask': {
      const base = { ...without(state, 'ready', 'parameters'), cypher: action.cypher, view: 'console' as const };
      return action.parameters === undefined ? base : { ...base, parameters: action.parameters };
    }
    case 'ask-ready':
      return {
        ...without(state, 'cypher', 'parameters'),
        ready: { name: action.name, values: action.values ?? {} },
        view: 'console',
      };
    case 'ask-freely':
      return { ...without(state, 'ready'), view: 'console' };
    case 'add': {
      const added = [...new Set([...(state.added ?? []), ...action.ids])].slice(0, mostAdded);
      return { ...without(state, 'path', 'eye'), added, view: 'network' };
    }
    case 'cover': {
      const base = { ...without(state, 'coverage'), view: 'map' as const };
      return action.policy === undefined ? base : { ...base, coverage: action.policy };
    }
    case 'reopen':
      return action.state;
    case 'reset':
      return firstView;
    default:
      return isFilterAction(action) ? reduceFilters(state, action) : reducePicture(state, action);
  }
};
