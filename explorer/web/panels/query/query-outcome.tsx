/** Buttons and outcome that both kinds of question share: run, stop, rows, time, trouble, table. */
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Caption, QueryAnswer, Value } from '../../../api.ts';
import type { Failure } from '../../ask.ts';
import { late } from '../../late.tsx';
import { saveText } from '../../save.ts';
import { writeCsv } from '../../text/table-rows.ts';
import { useWords } from '../../words.tsx';
import { Trouble } from '../pieces/trouble.tsx';
import { ResultTable } from './result-table.tsx';

// The picture is fetched when an answer is first looked at as one.
const ResultGraph = late(() => import('./result-graph.tsx').then((module) => module.ResultGraph));

interface Props {
  readonly answer?: QueryAnswer;
  readonly failure?: Failure;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly captions?: Readonly<Record<string, Caption>>;
  /** The most rows that the question asks for. */
  readonly limit?: number;
  readonly children?: ReactNode;
}
/** What a cell says in a spreadsheet: texts as they are, things by their names or ids, the rest as JSON. */
const cellOf = (value: Value): string | number => {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => String(cellOf(item))).join('、');
  if (typeof value !== 'object') return String(value);
  const { $, id, properties } = value as { readonly [key: string]: Value };
  const { title, name } = (properties ?? {}) as { readonly [key: string]: Value };
  return $ === 'node' ? String(title ?? name ?? id) : JSON.stringify(value);
};

const csvOf = (
  answer: QueryAnswer,
  captions: Props['captions'] = {},
  caption: (caption: Caption) => string,
): string => {
  const titles = answer.columns.map((column) => (captions[column] ? caption(captions[column]) : column));
  const rows = answer.rows.map((row, i) => ({
    id: String(i),
    cells: Object.fromEntries(answer.columns.map((column, j) => [column, cellOf(row[j] ?? null)])),
  }));
  return writeCsv(titles, rows, answer.columns);
};

export const QueryOutcome = ({
  answer,
  failure,
  busy,
  ready,
  onRun,
  onStop,
  captions = {},
  limit,
  children,
}: Props) => {
  const { t, caption } = useWords();
  const [as, setAs] = useState<'table' | 'graph'>('table');
  return (
    <>
      <div className="console-tools">
        <Button size="sm" onClick={onRun} disabled={!ready} loading={busy}>
          {t('console.run')}
        </Button>
        {busy && (
          <Button size="sm" variant="default" onClick={onStop}>
            {t('console.cancel')}
          </Button>
        )}
        {children}
        <span className="note" role="status">
          {answer && t('console.rows', { count: answer.rows.length, milliseconds: Math.round(answer.milliseconds) })}
          {answer?.taken?.map(({ name }) => ` · ${t('console.taken', { name })}`)}
          {answer && answer.rows.length === limit && ` · ${t('console.limited')}`}
          {answer?.truncated && ` · ${t('console.truncated', { count: answer.rows.length })}`}
        </span>
      </div>
      {failure && <Trouble failure={failure} />}
      {answer && answer.rows.length > 0 && (
        <div className="console-tools">
          <SegmentedControl
            size="xs"
            aria-label={t('console.as')}
            value={as}
            data={[
              { value: 'table', label: t('console.as.table') },
              { value: 'graph', label: t('console.as.graph') },
            ]}
            onChange={(value) => setAs(value as 'table' | 'graph')}
          />
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => saveText('zhengmai-query.csv', csvOf(answer, captions, caption), 'text/csv')}
          >
            {t('table.export')}
          </Button>
        </div>
      )}
      {answer && as === 'table' && <ResultTable answer={answer} captions={captions} />}
      {answer && as === 'graph' && <ResultGraph answer={answer} />}
    </>
  );
};
