/** Cypher of the reader's own: read only, with parameters as JSON; Ctrl + Enter runs it. */
import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Parameters } from '../../api.ts';
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { QueryOutcome } from './query-outcome.tsx';
import { useQuery } from './use-query.ts';

const firstQuestion =
  'MATCH (p:Policy)-[t:TOUCHES]->(r:Region)\nRETURN p, collect(DISTINCT r.name) AS regions\nLIMIT 25';

const readParameters = (written: string): Parameters | undefined => {
  try {
    const read: unknown = JSON.parse(written === '' ? '{}' : written);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Parameters) : undefined;
  } catch {
    return undefined;
  }
};

export const CypherForm = () => {
  const { state, act } = useView();
  const { t } = useWords();
  const [text, setText] = useState(state.cypher ?? firstQuestion);
  const [written, setWritten] = useState(state.parameters ?? '');
  const { answer, failure, busy, run, stop } = useQuery();
  const parameters = readParameters(written);
  const ready = text.trim() !== '' && parameters !== undefined;
  const ask = () => {
    if (!ready) return;
    // A question of its own address is run when that is opened, see below; the same again is run here.
    if (text === state.cypher && written === (state.parameters ?? '')) run(text, parameters);
    else act({ do: 'ask', cypher: text, ...(written === '' ? {} : { parameters: written }) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address; it can only read.
  useEffect(() => {
    if (state.cypher !== undefined && parameters) run(state.cypher, parameters);
  }, []);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask();
  };
  return (
    <>
      <Textarea
        label={t('console.label')}
        autosize
        minRows={4}
        maxRows={16}
        spellCheck={false}
        classNames={{ input: 'code' }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <TextInput
        label={t('console.parameters')}
        placeholder='{"region": "500114"}'
        spellCheck={false}
        classNames={{ input: 'code' }}
        value={written}
        error={parameters === undefined && t('console.parameters.wrong')}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <QueryOutcome
        {...(answer ? { answer } : {})}
        {...(failure ? { failure } : {})}
        busy={busy}
        ready={ready}
        onRun={ask}
        onStop={stop}
      >
        <span className="note">{t('console.keys')}</span>
      </QueryOutcome>
      <Schema />
    </>
  );
};

/** Labels and relations that a query may use. */
const Schema = () => {
  const { summary } = useCollection();
  const { t, caption } = useWords();
  return (
    <details className="schema">
      <summary>{t('console.schema')}</summary>
      <ul className="plain-list">
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
    </details>
  );
};
