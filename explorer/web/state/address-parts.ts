/** The parts of an address: each writes a piece of the view, or nothing, and reads it back, or refuses what makes no sense. */
import { readEye, writeEye } from '../graph/eye.ts';
import { isDate } from '../text/is-date.ts';
import { readExpansions, readPins, writeExpansions, writePins } from './address-lists.ts';
import {
  deepest,
  firstListing,
  firstView,
  groupings,
  hiddenAtFirst,
  layouts,
  mappable,
  measures,
  mostAdded,
  type View,
  type ViewState,
  views,
} from './view-state.ts';

export interface Part {
  write(state: ViewState): string | undefined;
  read(written: string): Partial<ViewState> | undefined;
}

const isId = (written: string): boolean => written.includes(':');

/** A key that holds an id. */
type Named = 'selected' | 'also' | 'focus' | 'document' | 'coverage' | 'reach' | 'left' | 'right';
const id = (key: Named): Part => ({
  write: (state) => state[key],
  read: (written) => (isId(written) ? { [key]: written } : undefined),
});

/** A key that holds any text. */
const words = (key: 'cypher' | 'parameters'): Part => ({
  write: (state) => state[key],
  read: (written) => ({ [key]: written }),
});

/** A key that holds one of a few words. */
const oneOf = <K extends keyof ViewState>(key: K, values: readonly string[]): Part => ({
  write: (state) => state[key] as string | undefined,
  read: (written) => (values.includes(written) ? { [key]: written } : undefined),
});

/** A key that holds some of many, sorted, each once. */
const someOf = (key: 'provinces' | 'roles', form: RegExp): Part => ({
  write: (state) => state[key]?.join(','),
  read: (written) => {
    const values = written.split(',');
    return values.every((value) => form.test(value)) ? { [key]: [...new Set(values)].sort() } : undefined;
  },
});

/** A year, a month or a day. */
const date = (key: 'since' | 'until' | 'on'): Part => ({
  write: (state) => state[key],
  read: (written) => (isDate(written) ? { [key]: written } : undefined),
});

/** Where a camera looks from. */
const eye = (key: 'eye' | 'mapEye'): Part => ({
  write: (state) => state[key] && writeEye(state[key]),
  read: (written) => {
    const read = readEye(written);
    return read && { [key]: read };
  },
});

/** Kinds on the map; none is written as nothing. */
const onMap: Part = {
  write: ({ onMap: kinds }) => kinds?.join(','),
  read: (written) => {
    const kinds = written === '' ? [] : written.split(',');
    const known = mappable.filter((kind) => kinds.includes(kind));
    return known.length === kinds.length ? { onMap: known.sort() } : undefined;
  },
};

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

const hide: Part = {
  write: ({ hidden }) => (sameList(hidden, hiddenAtFirst) ? undefined : hidden.join(',')),
  read: (written) => {
    const types = written === '' ? [] : written.split(',');
    return types.every((type) => /^[A-Za-z_]+$/.test(type)) ? { hidden: [...new Set(types)].sort() } : undefined;
  },
};

const steps: Part = {
  write: ({ depth }) => (depth === 1 ? undefined : String(depth)),
  read: (written) =>
    /^\d$/.test(written) && Number(written) >= 1 && Number(written) <= deepest ? { depth: Number(written) } : undefined,
};

const span: Part = {
  write: ({ place }) => place && `${place.start}-${place.end}`,
  read: (written) => {
    const [, from, to] = /^(\d{1,10})-(\d{1,10})$/.exec(written) ?? [];
    const [start, end] = [Number(from), Number(to)];
    return start < end ? { place: { start, end } } : undefined;
  },
};

/** `links.count-.words`: which rows, by which column, downwards or up, with which words. */
const rows: Part = {
  write: ({ listing }) => {
    if (!listing || JSON.stringify(listing) === JSON.stringify(firstListing)) return undefined;
    return `${listing.of}.${listing.column}${listing.descending ? '-' : '+'}.${listing.words}`;
  },
  read: (written) => {
    const [, of, column, turn, rest] = /^(nodes|links)\.([a-z]+)([-+])\.(.*)$/s.exec(written) ?? [];
    if (column === undefined || rest === undefined) return undefined;
    return { listing: { of: of === 'links' ? 'links' : 'nodes', column, descending: turn === '-', words: rest } };
  },
};

/** In the order in which they are written; ids stand on lines of their own, as they may hold any mark but a line's end. */
export const parts: Readonly<Record<string, Part>> = {
  view: {
    write: ({ view }) => (view === firstView.view ? undefined : view),
    read: (written) => ((views as readonly string[]).includes(written) ? { view: written as View } : undefined),
  },
  at: id('selected'),
  also: id('also'),
  around: id('focus'),
  steps,
  part: {
    write: ({ part }) => (part === 'all' ? part : undefined),
    read: (written) => (written === 'all' ? { part: written } : undefined),
  },
  hide,
  province: someOf('provinces', /^\d{6}$/),
  role: someOf('roles', /^[a-z-]+$/),
  text: oneOf('texts', ['held', 'cited']),
  since: date('since'),
  until: date('until'),
  layout: oneOf('layout', layouts),
  group: oneOf('group', groupings),
  size: oneOf('measure', measures),
  hubs: {
    write: ({ hubsIn }) => (hubsIn ? 'in' : undefined),
    read: (written) => (written === 'in' ? { hubsIn: true } : undefined),
  },
  more: { write: ({ more }) => more && writeExpansions(more), read: readExpansions },
  added: {
    write: ({ added }) => added?.join('\n'),
    read: (written) => {
      const added = [...new Set(written.split('\n'))].slice(0, mostAdded);
      return added.every(isId) ? { added } : undefined;
    },
  },
  gone: {
    write: ({ gone }) => gone?.join('\n'),
    read: (written) => {
      const gone = [...new Set(written.split('\n'))];
      return gone.every(isId) ? { gone } : undefined;
    },
  },
  eye: eye('eye'),
  mapeye: eye('mapEye'),
  onmap: onMap,
  pin: { write: ({ pins }) => pins && writePins(pins), read: readPins },
  rows,
  reach: id('reach'),
  on: date('on'),
  covers: id('coverage'),
  left: id('left'),
  right: id('right'),
  doc: id('document'),
  span,
  ask: words('cypher'),
  with: words('parameters'),
};
