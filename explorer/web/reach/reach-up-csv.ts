/** What reaches a place as a CSV: a line for each way in which a document reaches it and for each that it carries on, with words. */
import type { Caption } from '../../api.ts';
import type { ReachedAnswer } from '../../api-analysis.ts';
import { writeCsv } from '../text/table-rows.ts';
import { quoteCells } from './quote-cells.ts';

export const reachUpColumns = [
  'level',
  'document',
  'note',
  'date',
  'issuer',
  'how',
  'relation',
  'above',
  'quote',
  'sentence',
  'place',
] as const;

interface Words {
  readonly titles: readonly string[];
  caption(caption: Caption): string;
}

export const reachUpCsv = ({ policies }: Pick<ReachedAnswer, 'policies'>, { titles, caption }: Words): string => {
  const labels = new Map(policies.map(({ node }) => [node.id, node.label]));
  const rows = policies.flatMap(({ node, levelCaption, dateWords, issuers, reaches, above }) => {
    const head = {
      level: caption(levelCaption),
      document: node.label,
      note: node.note ?? '',
      date: caption(dateWords),
      issuer: issuers.join('、'),
    };
    const lines = [
      ...reaches.map(({ how, quote }) => ({ ...head, how: caption(how), ...quoteCells(quote) })),
      ...above.map(({ policy, relation, quote }) => ({
        ...head,
        relation: caption(relation),
        above: labels.get(policy) ?? policy,
        ...quoteCells(quote),
      })),
    ];
    return (lines.length > 0 ? lines : [head]).map((cells, i) => ({ id: `${node.id} ${i}`, cells }));
  });
  return writeCsv(titles, rows, reachUpColumns);
};
