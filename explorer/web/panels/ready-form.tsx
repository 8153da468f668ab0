/** A ready question: what it must be told, with suggestions from the collection, and its answer under plain captions. */
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useState } from 'react';
import type { ReadyQuestion } from '../../api.ts';
import { useAnswer } from '../ask.ts';
import { useView } from '../state/use-view.tsx';
import { readTold } from '../text/told-parameters.ts';
import { useWords } from '../words.tsx';
import { useNote } from './node-button.tsx';
import { QueryOutcome } from './query-outcome.tsx';
import { useQuery } from './use-query.ts';

type Parameter = ReadyQuestion['parameters'][string];

interface FieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}
/** Things of the collection are suggested while typing; their id goes into the field. */
const Field = ({ parameter, value, onChange, onEnter }: FieldProps) => {
  const { caption } = useWords();
  const note = useNote();
  const list = useId();
  const [words] = useDebouncedValue(value.trim(), 150);
  const isThing = ['policy', 'region', 'agency', 'thing'].includes(parameter.type);
  const found = useAnswer('search', isThing && words !== '' && !words.includes(':') ? { words } : undefined);
  const hits = found.answer?.hits.filter(
    ({ node }) => parameter.type === 'thing' || node.kind.toLowerCase() === parameter.type,
  );
  return (
    <>
      <TextInput
        className="ready-field"
        label={caption(parameter)}
        placeholder={String(parameter.default ?? parameter.example)}
        value={value}
        list={list}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
        }}
      />
      <datalist id={list}>
        {isThing &&
          hits?.map(({ node }) => (
            <option key={node.id} value={node.id}>
              {[node.label, note(node)].filter((part) => part !== '').join(' · ')}
            </option>
          ))}
      </datalist>
    </>
  );
};

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
    if (JSON.stringify(values) === JSON.stringify(told)) run(question.cypher, parameters);
    else act({ do: 'ask-ready', name: question.name, values });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address; it can only read.
  useEffect(() => {
    if (parameters) run(question.cypher, parameters);
  }, []);
  const cypher = question.cypher.replace(/^\n|\s+$/g, '').replace(/^ {4}/gm, '');
  return (
    <>
      <h1 className="ready-question">{caption(question.question)}</h1>
      <div className="ready-fields">
        {Object.entries(question.parameters).map(([name, parameter]) => (
          <Field
            key={name}
            parameter={parameter}
            value={values[name] ?? ''}
            onChange={(value) => setValues({ ...values, [name]: value })}
            onEnter={ask}
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
