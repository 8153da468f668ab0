/** The view in the address bar: written so that a link reopens it, read so that a damaged link gives the nearest view. */
import { parts } from './address-parts.ts';
import { firstView, type ViewState } from './view-state.ts';

const told = 'told.';

/** The query part of the address, '' for the first view. */
export const writeAddress = (state: ViewState): string => {
  const query = new URLSearchParams();
  for (const [name, { write }] of Object.entries(parts)) {
    const written = write(state);
    if (written !== undefined) query.set(name, written);
  }
  if (state.path) {
    query.set('from', state.path.from);
    query.set('to', state.path.to);
    if (state.path.overHubs) query.set('over', 'hubs');
    if (state.path.way !== undefined) query.set('way', String(state.path.way));
  }
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

/** What a ready question is told stands under names of its own. */
const readTold = (query: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...query].filter(([name]) => name.startsWith(told)).map(([name, value]) => [name.slice(told.length), value]),
  );

const isId = (written: string | null): written is string => written?.includes(':') === true;

export const readAddress = (search: string): ReadAddress => {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  let state: ViewState = firstView;
  for (const [name, { read }] of Object.entries(parts)) {
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
  const way = /^[2-9]$/.exec(query.get('way') ?? '')?.[0];
  const rest = {
    ...(query.get('over') === 'hubs' ? { overHubs: true as const } : {}),
    ...(way ? { way: Number(way) } : {}),
  };
  if (isId(from) && isId(to)) state = { ...state, path: { from, to, ...rest } };
  else if (from !== null || to !== null) problems.push('from');
  if (state.view === 'document' && state.document === undefined) {
    state = { ...state, view: 'start' };
    problems.push('doc');
  }
  return { state, problems };
};
