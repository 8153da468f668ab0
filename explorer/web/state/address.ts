/** The view in the address bar: written so that a link reopens it, read so that a damaged link gives the nearest view. */
import { deepest, firstView, hiddenAtFirst, type Place, type View, type ViewState, views } from './view-state.ts';

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

/** The query part of the address, '' for the first view. */
export const writeAddress = (state: ViewState): string => {
  const query = new URLSearchParams();
  if (state.view !== firstView.view) query.set('view', state.view);
  if (state.selected !== undefined) query.set('at', state.selected);
  if (state.focus !== undefined) query.set('around', state.focus);
  if (state.depth !== 1) query.set('steps', String(state.depth));
  if (!sameList(state.hidden, hiddenAtFirst)) query.set('hide', state.hidden.join(','));
  if (state.document !== undefined) query.set('doc', state.document);
  if (state.place) query.set('span', `${state.place.start}-${state.place.end}`);
  if (state.path) {
    query.set('from', state.path.from);
    query.set('to', state.path.to);
  }
  if (state.cypher !== undefined) query.set('ask', state.cypher);
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
};

export interface ReadAddress {
  readonly state: ViewState;
  /** Names of the parts that could not be read and were left out. */
  readonly problems: readonly string[];
}

const readPlace = (written: string): Place | undefined => {
  const [, from, to] = /^(\d{1,10})-(\d{1,10})$/.exec(written) ?? [];
  const [start, end] = [Number(from), Number(to)];
  return start < end ? { start, end } : undefined;
};

const isView = (written: string): written is View => (views as readonly string[]).includes(written);

export const readAddress = (search: string): ReadAddress => {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  const state: { -readonly [K in keyof ViewState]: ViewState[K] } = { ...firstView };
  const part = (name: string, take: (written: string) => boolean): void => {
    const written = query.get(name);
    if (written !== null && !take(written)) problems.push(name);
  };
  const id = (key: 'selected' | 'focus' | 'document') => (written: string) => {
    if (!written.includes(':')) return false;
    state[key] = written;
    return true;
  };
  part('view', (written) => isView(written) && ((state.view = written), true));
  part('at', id('selected'));
  part('around', id('focus'));
  part(
    'steps',
    (written) =>
      /^\d$/.test(written) &&
      Number(written) >= 1 &&
      Number(written) <= deepest &&
      ((state.depth = Number(written)), true),
  );
  part('hide', (written) => {
    const types = written === '' ? [] : written.split(',');
    if (!types.every((type) => /^[A-Za-z_]+$/.test(type))) return false;
    state.hidden = [...new Set(types)].sort();
    return true;
  });
  part('doc', id('document'));
  part('span', (written) => {
    const place = readPlace(written);
    if (place) state.place = place;
    return place !== undefined;
  });
  const [from, to] = [query.get('from'), query.get('to')];
  if (from?.includes(':') && to?.includes(':')) state.path = { from, to };
  else if (from !== null || to !== null) problems.push('from');
  part('ask', (written) => ((state.cypher = written), true));
  if (state.view === 'document' && state.document === undefined) {
    state.view = 'start';
    problems.push('doc');
  }
  return { state, problems };
};
