/** What reaches a place as a CSV: a line for each way in which a document reaches it and for each that it carries on, with words. */
import type { Caption } from '../../api.ts';
import type { ReachedAnswer, TraceQuote } from '../../api-analysis.ts';
import { writeCsv } from '../text/table-rows.ts';

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

const quoted = (quote: TraceQuote | undefined) => ({
  quote: quote?.words ?? '',
  sentence: quote?.sentence?.text ?? '',
  place: quote ? `${quote.document}#${quote.start}-${quote.end}` : '',
});

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
      ...reaches.map(({ how, quote }) => ({ ...head, how: caption(how), ...quoted(quote) })),
      ...above.map(({ policy, relation, quote }) => ({
        ...head,
        relation: caption(relation),
        above: labels.get(policy) ?? policy,
        ...quoted(quote),
      })),
    ];
    return (lines.length > 0 ? lines : [head]).map((cells, i) => ({ id: `${node.id} ${i}`, cells }));
  });
  return writeCsv(titles, rows, reachUpColumns);
};
