/** What a reader can do to the picture: lay it out, group, bring in neighbours, take nodes out, put them somewhere. */
import type { EdgeType, NodeType } from '../../api.ts';
import { type Eye, keptEye } from '../graph/eye.ts';
import {
  type Grouping,
  type Layout,
  type Listing,
  type Measure,
  mostPages,
  onMapAtFirst,
  type Pin,
  type ViewState,
  without,
} from './view-state.ts';

export type PictureAction =
  | { readonly do: 'lay-out'; readonly layout: Layout | undefined }
  | { readonly do: 'group'; readonly by: Grouping | undefined }
  | { readonly do: 'measure'; readonly by: Measure | undefined }
  | { readonly do: 'hubs'; readonly apart: boolean }
  /** All of a large collection, or the part that it opens on. */
  | { readonly do: 'part'; readonly all: boolean }
  /** The next page of neighbours over one type of edge. */
  | { readonly do: 'expand'; readonly id: string; readonly kind: EdgeType; readonly direction: 'out' | 'in' }
  | { readonly do: 'collapse' }
  | { readonly do: 'take-out'; readonly id: string }
  | { readonly do: 'bring-back'; readonly id?: string }
  | { readonly do: 'pin'; readonly pin: Pin }
  | { readonly do: 'unpin'; readonly id?: string }
  /** The camera came to rest: no step of its own. */
  | { readonly do: 'look'; readonly at: 'eye' | 'mapEye'; readonly eye: Eye }
  /** `first` is what stands on it where nothing was chosen. */
  | { readonly do: 'put-on-map'; readonly kind: NodeType; readonly first?: readonly NodeType[] }
  | { readonly do: 'list'; readonly listing: Listing };

/** Places of one layout mean nothing in another. */
const laidOutAnew = (state: ViewState): ViewState => without(state, 'pins', 'eye');

const orNone = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** Sets a key, or drops it where there is nothing to set. */
const set = <K extends keyof ViewState>(state: ViewState, key: K, value: ViewState[K] | undefined): ViewState =>
  value === undefined ? (without(state, key) as ViewState) : { ...state, [key]: value };

const expanded = (state: ViewState, { id, kind, direction }: PictureAction & { readonly do: 'expand' }): ViewState => {
  const before = state.more ?? [];
  const known = before.find((one) => one.id === id && one.kind === kind && one.direction === direction);
  if (!known) return { ...state, more: [...before, { id, kind, direction, pages: 1 }] };
  return {
    ...state,
    more: before.map((one) => (one === known ? { ...one, pages: Math.min(mostPages, one.pages + 1) } : one)),
  };
};

export const reducePicture = (state: ViewState, action: PictureAction): ViewState => {
  switch (action.do) {
    case 'lay-out':
      return set(laidOutAnew(state), 'layout', action.layout);
    case 'group':
      return set(laidOutAnew(state), 'group', action.by);
    case 'measure':
      return set(state, 'measure', action.by);
    case 'hubs':
      return set(laidOutAnew(state), 'hubsIn', action.apart ? undefined : true);
    case 'part':
      return set(laidOutAnew(state), 'part', action.all ? 'all' : undefined);
    case 'expand':
      return expanded(state, action);
    case 'collapse':
      return without(state, 'more');
    case 'take-out': {
      const gone = [...(state.gone ?? []).filter((id) => id !== action.id), action.id];
      return state.selected === action.id ? { ...without(state, 'selected'), gone } : { ...state, gone };
    }
    case 'bring-back':
      return set(state, 'gone', orNone((state.gone ?? []).filter((id) => action.id !== undefined && id !== action.id)));
    case 'pin': {
      const { id, x, y } = action.pin;
      const others = (state.pins ?? []).filter((pin) => pin.id !== id);
      return { ...state, pins: [...others, { id, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }] };
    }
    case 'unpin':
      return set(
        state,
        'pins',
        orNone((state.pins ?? []).filter(({ id }) => action.id !== undefined && id !== action.id)),
      );
    case 'look':
      return set(state, action.at, keptEye(action.eye));
    case 'put-on-map': {
      const { first = onMapAtFirst } = action;
      const before = state.onMap ?? first;
      const isOn = before.includes(action.kind);
      const kinds = [...before.filter((kind) => kind !== action.kind), ...(isOn ? [] : [action.kind])].sort();
      return set(state, 'onMap', kinds.join() === first.join() ? undefined : kinds);
    }
    case 'list':
      return { ...state, listing: action.listing };
  }
};
