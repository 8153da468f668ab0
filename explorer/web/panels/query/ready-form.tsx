/** A ready question: what it must be told, with suggestions from the collection, and its answer under plain captions. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReadyQuestion } from '../../../api.ts';
import { useView } from '../../state/use-view.tsx';
import { readTold } from '../../text/told-parameters.ts';
import { useWords } from '../../words.tsx';
import { QueryOutcome } from './query-outcome.tsx';
import { ReadyField } from './ready-field.tsx';
import { useQuery } from './use-query.ts';

interface Props {
  readonly question: ReadyQuestion;
  readonly told: Readonly<Record<string, string>>;
}
export const ReadyForm = ({ question, told }: Props) => {
  const { act } = useView();
  const { t, caption } = useWords();
  const [values, setValues] = useState(told);
  const { answer, failure, busy, run, stop } = useQuery();
  const parameters = readTold(question, values);
  const ask = () => {
    if (!parameters) return;
    if (JSON.stringify(values) === JSON.stringify(told)) run(question.cypher, parameters, question.name);
    else act({ do: 'ask-ready', name: question.name, values });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address; it can only read.
  useEffect(() => {
    if (parameters) run(question.cypher, parameters, question.name);
  }, []);
  const cypher = question.cypher.replace(/^\n|\s+$/g, '').replace(/^ {4}/gm, '');
  return (
    <>
      <h1 className="ready-question">{caption(question.question)}</h1>
      <div className="ready-fields">
        {Object.entries(question.parameters).map(([name, parameter]) => (
          <ReadyField
            key={name}
            parameter={parameter}
            value={values[name] ?? ''}
            onChange={(value) => setValues({ ...values, [name]: value })}
            onEnter={ask}
            onTake={(value) => act({ do: 'ask-ready', name: question.name, values: { ...values, [name]: value } })}
          />
        ))}
      </div>
      <QueryOutcome
        {...(answer ? { answer } : {})}
        {...(failure ? { failure } : {})}
        busy={busy}
        ready={parameters !== undefined}
        onRun={ask}
        onStop={stop}
        captions={question.columns}
        {...(typeof parameters?.limit === 'number' ? { limit: parameters.limit } : {})}
      >
        <Button
          size="sm"
          variant="default"
          onClick={() => act({ do: 'ask', cypher, parameters: JSON.stringify(parameters ?? {}) })}
        >
          {t('console.own')}
        </Button>
      </QueryOutcome>
    </>
  );
};
