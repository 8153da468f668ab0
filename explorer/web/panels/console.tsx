/** Questions in Cypher, read only: ready ones to start from, the answer as a table whose nodes and links can be opened. */
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { QueryAnswer } from '../../api.ts';
import { askCypher, Failure } from '../ask.ts';
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { ResultTable } from './result-table.tsx';
import { Trouble } from './trouble.tsx';

const firstQuestion =
  'MATCH (p:Policy)-[t:TOUCHES]->(r:Region)\nRETURN p.title, collect(DISTINCT r.name) AS regions\nLIMIT 25';

interface Outcome {
  readonly answer?: QueryAnswer;
  readonly failure?: Failure;
}

export const Console = () => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t, caption } = useWords();
  const [text, setText] = useState(state.cypher ?? firstQuestion);
  const [outcome, setOutcome] = useState<Outcome>({});
  const [running, setRunning] = useState<AbortController>();
  const ran = useRef<string>(undefined);
  const run = async (cypher: string) => {
    running?.abort();
    const stop = new AbortController();
    setRunning(stop);
    ran.current = cypher;
    if (cypher !== state.cypher) act({ do: 'ask', cypher });
    const parameters = summary.questions.find((question) => question.cypher === cypher)?.parameters;
    const next = await askCypher({ cypher, ...(parameters ? { parameters } : {}) }, stop.signal).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ failure: error instanceof Failure ? error : new Failure('internal', String(error)) }),
    );
    if (stop.signal.aborted) return;
    setRunning(undefined);
    setOutcome(next);
  };
  // A question that comes with the address is asked at once: it can only read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another question is opened, not when typing.
  useEffect(() => {
    if (state.cypher === undefined || state.cypher === ran.current) return;
    setText(state.cypher);
    void run(state.cypher);
  }, [state.cypher]);
  const { answer, failure } = outcome;
  return (
    <div className="console">
      <div className="console-ask">
        <Textarea
          aria-label={t('console.label')}
          label={t('console.label')}
          autosize
          minRows={4}
          maxRows={16}
          spellCheck={false}
          classNames={{ input: 'code' }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run(text);
          }}
        />
        <div className="console-tools">
          <Button
            size="sm"
            onClick={() => void run(text)}
            disabled={text.trim() === ''}
            loading={running !== undefined}
          >
            {t('console.run')}
          </Button>
          {running && (
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                running.abort();
                setRunning(undefined);
              }}
            >
              {t('console.cancel')}
            </Button>
          )}
          <span className="note">{t('console.keys')}</span>
          <span className="note" role="status">
            {answer &&
              !failure &&
              t('console.rows', { count: answer.rows.length, milliseconds: Math.round(answer.milliseconds) })}
            {answer?.truncated && ` · ${t('console.truncated', { count: answer.rows.length })}`}
          </span>
        </div>
        {failure && <Trouble failure={failure} />}
        {answer && <ResultTable answer={answer} />}
      </div>
      <aside className="console-side">
        {summary.questions.length > 0 && (
          <section>
            <h2>{t('console.examples')}</h2>
            <ul className="plain-list">
              {summary.questions.map((question) => (
                <li key={question.name}>
                  <button
                    type="button"
                    className="question"
                    onClick={() => act({ do: 'ask', cypher: question.cypher })}
                  >
                    {caption(question.caption)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t('console.schema')}</h2>
          <ul className="plain-list schema">
            {summary.legend.nodes.map((kind) => (
              <li key={kind.type} title={caption(kind.about)}>
                <code>:{kind.type}</code> {caption(kind.caption)}{' '}
                <span className="count">{summary.counts[kind.type] ?? 0}</span>
              </li>
            ))}
            {summary.legend.edges.map((kind) => (
              <li key={kind.type} title={caption(kind.about)}>
                <code>[:{kind.type}]</code> {caption(kind.caption)}
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  );
};
