/** How a document is referred to: the policies whose text it is, who issued the first, and its number and date. */
import type { NodeLine, Reference } from '../../api.ts';
import { type Atlas, lineOf } from './atlas.ts';

/** In their order within the document; its own comes first. */
export const policiesOf = (atlas: Atlas, document: string): readonly NodeLine[] =>
  (atlas.from.get(document) ?? [])
    .filter(({ kind }) => kind === 'TEXT_OF')
    .flatMap(({ to }) => atlas.nodes.get(to) ?? [])
    .map(lineOf);

/** In the order in which they issued it together. */
const issuersOf = (atlas: Atlas, policy: string): readonly string[] =>
  (atlas.from.get(policy) ?? [])
    .filter(({ kind }) => kind === 'ISSUED_BY')
    .flatMap(({ to }) => atlas.nodes.get(to)?.label ?? []);

export const referenceOf = (atlas: Atlas, document: string): Reference => {
  const [policy] = policiesOf(atlas, document);
  const title = policy?.label ?? atlas.nodes.get(document)?.label ?? document;
  return {
    issuers: policy ? issuersOf(atlas, policy.id) : [],
    title,
    ...(policy?.note !== undefined && policy.note !== title ? { number: policy.note } : {}),
    ...(policy?.date !== undefined ? { date: policy.date } : {}),
  };
};
