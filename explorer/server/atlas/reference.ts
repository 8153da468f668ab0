/** How a document is referred to: the policies whose text it is, who issued the first, and its number and date. */
import { type NodeLine, type Reference, wholeName } from '../../api.ts';
import { type Atlas, lineOf } from './atlas.ts';

/** In their order within the document; its own comes first. */
export const policiesOf = (atlas: Atlas, document: string): readonly NodeLine[] =>
  (atlas.from.get(document) ?? [])
    .filter(({ kind }) => kind === 'TEXT_OF')
    .flatMap(({ to }) => atlas.nodes.get(to) ?? [])
    .map(lineOf);

/** In the order in which they issued it together. */
export const issuersOf = (atlas: Atlas, policy: string): readonly string[] =>
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

/** A document is called by its policy, if that is known. */
export const documentLabel = (atlas: Atlas, id: string): string => {
  const policy = (atlas.from.get(id) ?? []).find((link) => link.kind === 'TEXT_OF')?.to;
  const named = atlas.nodes.get(policy ?? id) ?? atlas.nodes.get(id);
  return named ? wholeName(named) : id;
};
