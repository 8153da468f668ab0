/** Buttons and outcome that both kinds of question share: run, stop, rows, time, trouble, table. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Caption, QueryAnswer } from '../../api.ts';
import type { Failure } from '../ask.ts';
import { useWords } from '../words.tsx';
import { ResultTable } from './result-table.tsx';
import { Trouble } from './trouble.tsx';

interface Props {
  readonly answer?: QueryAnswer;
  readonly failure?: Failure;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly captions?: Readonly<Record<string, Caption>>;
  readonly children?: ReactNode;
}
export const QueryOutcome = ({ answer, failure, busy, ready, onRun, onStop, captions = {}, children }: Props) => {
  const { t } = useWords();
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
          {answer?.truncated && ` · ${t('console.truncated', { count: answer.rows.length })}`}
        </span>
      </div>
      {failure && <Trouble failure={failure} />}
      {answer && <ResultTable answer={answer} captions={captions} />}
    </>
  );
};
