/** The most telling ways between two things, each step in words with its quote; hubs are gone around unless asked for. */
import {
  type Way as FoundWay,
  type Neighbours,
  neighboursIn,
  type Step,
  stepInWords,
  type View,
  type Words,
  waysBetween,
} from '../../../graph-schema/index.ts';
import type { Way, WayStep } from '../../api-picture.ts';
import type { Teller } from '../analysis/tell.ts';
import { type Atlas, lineOf, linkId } from './atlas.ts';

const kept = new WeakMap<View, Neighbours>();

/** Made once for each state of the collection. */
const neighboursOf = (view: View): Neighbours => {
  const neighbours = kept.get(view) ?? neighboursIn(view);
  kept.set(view, neighbours);
  return neighbours;
};

/** The edge types whose name is not that of the step in capitals. */
const otherNames: Readonly<Record<string, string>> = { basis: 'BASED_ON' };

const linkOf = (atlas: Atlas, { kind, subject, object }: Step) =>
  atlas.links.get(linkId(otherNames[kind] ?? kind.toUpperCase().replaceAll('-', '_'), subject, object));

const toStep = (atlas: Atlas, teller: Teller, step: Step): WayStep => {
  const link = linkOf(atlas, step);
  return {
    words: teller.both((telling) => stepInWords(telling, step)),
    ...(link ? { link: link.id } : {}),
    ...teller.quote(step.quote),
  };
};

export const findWays = (
  view: View,
  { from, to, hubs }: { readonly from: string; readonly to: string; readonly hubs: boolean },
): readonly FoundWay[] => waysBetween(view, from, to, { hubs }, neighboursOf(view));

/** Words that the steps stand on: what a place of two characters means is said by its sentence. */
export const quotesOfWays = (ways: readonly FoundWay[]): readonly Words[] =>
  ways.flatMap(({ steps }) => steps.flatMap(({ quote }) => quote ?? []));

export const tellWays = (atlas: Atlas, teller: Teller, ways: readonly FoundWay[]): readonly Way[] =>
  ways.map(({ things, steps }) => ({
    nodes: things.flatMap((id) => atlas.nodes.get(id) ?? []).map(lineOf),
    links: steps.flatMap((step) => linkOf(atlas, step) ?? []),
    steps: steps.map((step) => toStep(atlas, teller, step)),
  }));
