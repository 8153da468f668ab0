/** What the server is asked for a view: the same filters for every view of it. */
import type { FilterQuestion } from '../../api-picture.ts';
import { writeExpansions } from './address-lists.ts';
import { type Filters, hiddenAtFirst, type ViewState } from './view-state.ts';

type Asked = Readonly<Record<string, string | number | undefined>>;

export const filtersAsked = ({ hidden, provinces, roles, texts, since, until }: Filters): FilterQuestion & Asked => ({
  hide: hidden.join(','),
  province: provinces?.join(','),
  role: roles?.join(','),
  text: texts,
  since,
  until,
});

/** What is looked at before any filter: its nodes have the places of the picture. */
export const wholeAsked = ({ focus, depth, more, added }: ViewState): Asked => ({
  focus,
  depth: focus === undefined ? undefined : depth,
  more: more && writeExpansions(more),
  added: added?.join('\n'),
});

export const networkAsked = (state: ViewState): Asked => ({
  ...wholeAsked(state),
  part: state.part === 'telling' ? state.part : undefined,
  ...filtersAsked(state),
});

/** One filter that the reader set, and what lifts it; the first view's own are none. */
export interface Chip {
  readonly facet: 'hidden' | 'provinces' | 'roles' | 'texts' | 'dates';
  readonly value: string;
}

export const chipsOf = ({ hidden, provinces, roles, texts, since, until }: Filters): readonly Chip[] => [
  ...hidden.filter((type) => !hiddenAtFirst.includes(type)).map((value) => ({ facet: 'hidden' as const, value })),
  ...(provinces ?? []).map((value) => ({ facet: 'provinces' as const, value })),
  ...(since !== undefined || until !== undefined
    ? [{ facet: 'dates' as const, value: `${since ?? ''}…${until ?? ''}` }]
    : []),
  ...(roles ?? []).map((value) => ({ facet: 'roles' as const, value })),
  ...(texts === undefined ? [] : [{ facet: 'texts' as const, value: texts }]),
];
