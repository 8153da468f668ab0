/** The regions of a trace as a CSV: a line for each way that is shown, with the document, its words and where they stand. */
import type { NodeLine } from '../../api.ts';
import type { TraceWay } from '../../api-analysis.ts';
import { writeCsv } from '../text/table-rows.ts';
import { quoteCells } from './quote-cells.ts';
import type { ShownRegion } from './reach-filter.ts';

export const reachColumns = [
  'province',
  'region',
  'code',
  'role',
  'way',
  'document',
  'quote',
  'sentence',
  'place',
] as const;

interface Words {
  readonly titles: readonly string[];
  role(way: TraceWay): string;
  direct(direct: boolean): string;
}

export const reachCsv = (
  { policies }: { readonly policies: readonly { readonly node: Pick<NodeLine, 'id' | 'label'> }[] },
  shown: readonly ShownRegion[],
  words: Words,
): string => {
  const labels = new Map(policies.map(({ node }) => [node.id, node.label]));
  const rows = shown.flatMap(({ region, ways }) =>
    ways.map((way, i) => ({
      id: `${region.node.id} ${i}`,
      cells: {
        province: region.province?.name ?? '',
        region: region.node.label,
        code: region.code ?? '',
        role: words.role(way),
        way: words.direct(way.direct),
        document: labels.get(way.policy) ?? way.policy,
        ...quoteCells(way.quote),
      },
    })),
  );
  return writeCsv(words.titles, rows, reachColumns);
};
