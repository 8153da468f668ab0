/** The view in the address bar: written so that a link reopens it, read so that a damaged link gives the nearest view. */
import { deepest, firstView, hiddenAtFirst, type Place, type View, type ViewState, views } from './view-state.ts';

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

const told = 'told.';

/** The query part of the address, '' for the first view. */
export const writeAddress = (state: ViewState): string => {
  const query = new URLSearchParams();
  if (state.view !== firstView.view) query.set('view', state.view);
  if (state.selected !== undefined) query.set('at', state.selected);
  if (state.focus !== undefined) query.set('around', state.focus);
  if (state.depth !== 1) query.set('steps', String(state.depth));
  if (!sameList(state.hidden, hiddenAtFirst)) query.set('hide', state.hidden.join(','));
  if (state.coverage !== undefined) query.set('covers', state.coverage);
  if (state.document !== undefined) query.set('doc', state.document);
  if (state.place) query.set('span', `${state.place.start}-${state.place.end}`);
  if (state.path) {
    query.set('from', state.path.from);
    query.set('to', state.path.to);
  }
  if (state.cypher !== undefined) query.set('ask', state.cypher);
  if (state.parameters !== undefined) query.set('with', state.parameters);
  if (state.ready) {
    query.set('ready', state.ready.name);
    for (const [name, value] of Object.entries(state.ready.values)) query.set(`${told}${name}`, value);
  }
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

const readHidden = (written: string): readonly string[] | undefined => {
  const types = written === '' ? [] : written.split(',');
  return types.every((type) => /^[A-Za-z_]+$/.test(type)) ? [...new Set(types)].sort() : undefined;
};

const readDepth = (written: string): number | undefined =>
  /^\d$/.test(written) && Number(written) >= 1 && Number(written) <= deepest ? Number(written) : undefined;

const isId = (written: string): boolean => written.includes(':');

/** Each part gives a piece of the state, or undefined if it makes no sense. */
const parts: Readonly<Record<string, (written: string) => Partial<ViewState> | undefined>> = {
  view: (written) => ((views as readonly string[]).includes(written) ? { view: written as View } : undefined),
  at: (written) => (isId(written) ? { selected: written } : undefined),
  around: (written) => (isId(written) ? { focus: written } : undefined),
  steps: (written) => {
    const depth = readDepth(written);
    return depth === undefined ? undefined : { depth };
  },
  hide: (written) => {
    const hidden = readHidden(written);
    return hidden && { hidden };
  },
  covers: (written) => (isId(written) ? { coverage: written } : undefined),
  doc: (written) => (isId(written) ? { document: written } : undefined),
  span: (written) => {
    const place = readPlace(written);
    return place && { place };
  },
  ask: (written) => ({ cypher: written }),
  with: (written) => ({ parameters: written }),
};

/** What a ready question is told stands under names of its own. */
const readTold = (query: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...query].filter(([name]) => name.startsWith(told)).map(([name, value]) => [name.slice(told.length), value]),
  );

export const readAddress = (search: string): ReadAddress => {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  let state: ViewState = firstView;
  for (const [name, read] of Object.entries(parts)) {
    const written = query.get(name);
    if (written === null) continue;
    const piece = read(written);
    if (piece) state = { ...state, ...piece };
    else problems.push(name);
  }
  const name = query.get('ready');
  if (name !== null && /^[a-z-]+$/.test(name)) state = { ...state, ready: { name, values: readTold(query) } };
  else if (name !== null) problems.push('ready');
  const [from, to] = [query.get('from'), query.get('to')];
  if (from !== null && to !== null && isId(from) && isId(to)) state = { ...state, path: { from, to } };
  else if (from !== null || to !== null) problems.push('from');
  if (state.view === 'document' && state.document === undefined) {
    state = { ...state, view: 'start' };
    problems.push('doc');
  }
  return { state, problems };
};
