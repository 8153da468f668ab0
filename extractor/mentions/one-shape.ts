/**
 * Mentions of all types as objects of one shape, what does not belong to a type being undefined: dozens of rules look at each
 * mention's type, start and end, and a look at objects of many shapes costs ten times as much.
 */
import type { Mention } from './mention.ts';

type NamesOf<T> = T extends unknown ? keyof T : never;
/** Every property that a mention of any type may have. */
type Properties = { readonly [name in NamesOf<Mention>]?: unknown };

export const ofOneShape = (mention: Mention): Mention => {
  const of: Properties = mention;
  const all: Properties = {
    type: of.type,
    start: of.start,
    end: of.end,
    rule: of.rule,
    form: of.form,
    names: of.names,
    within: of.within,
    organ: of.organ,
    place: of.place,
    head: of.head,
    seen: of.seen,
    title: of.title,
    docNumber: of.docNumber,
    defines: of.defines,
    article: of.article,
  };
  return all as Mention;
};
