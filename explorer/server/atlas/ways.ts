/** The most telling ways between two things, each step in words with its quote; hubs are gone around unless asked for. */
import {
  type Language,
  type Neighbours,
  neighboursIn,
  readSourceSpan,
  type Step,
  stepInWords,
  tellIn,
  type View,
  waysBetween,
} from '../../../graph-schema/index.ts';
import type { Way, WayStep } from '../../api-picture.ts';
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

const toStep = (atlas: Atlas, view: View, step: Step, labelOf: (document: string) => string): WayStep => {
  const say = (language: Language): string => stepInWords(tellIn(view, language), step);
  const link = linkOf(atlas, step);
  const place = step.quote && readSourceSpan(step.quote.place);
  return {
    words: { zh: say('zh'), en: say('en') },
    ...(link ? { link: link.id } : {}),
    ...(place && step.quote
      ? { quote: { ...place, documentLabel: labelOf(place.document), text: step.quote.words } }
      : {}),
  };
};

export const findWays = (
  view: View,
  atlas: Atlas,
  { from, to, hubs }: { readonly from: string; readonly to: string; readonly hubs: boolean },
  labelOf: (document: string) => string,
): readonly Way[] =>
  waysBetween(view, from, to, { hubs }, neighboursOf(view)).map(({ things, steps }) => ({
    nodes: things.flatMap((id) => atlas.nodes.get(id) ?? []).map(lineOf),
    links: steps.flatMap((step) => linkOf(atlas, step) ?? []),
    steps: steps.map((step) => toStep(atlas, view, step, labelOf)),
  }));
