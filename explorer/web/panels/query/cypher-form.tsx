/** Cypher of the reader's own: read only, with parameters as JSON; Ctrl + Enter runs it. */
import { TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { NeverEqual, Parameters, UnknownName } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import type { EditorProps } from '../../console/cypher-editor.tsx';
import { type PastQuery, readHistory, withQuery } from '../../console/query-history.ts';
import { useCheck } from '../../console/use-check.ts';
import { late } from '../../late.tsx';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { QueryOutcome } from './query-outcome.tsx';
import { useQuery } from './use-query.ts';

// The editor is large, and most readers never write a query.
const CypherEditor = late(
  () => import('../../console/cypher-editor.tsx').then((module) => module.CypherEditor),
  ({ value }: EditorProps) => <pre className="cypher-editor code">{value}</pre>,
);

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

const historyKey = 'zhengmai.queries';
const none: readonly PastQuery[] = [];

export const CypherForm = () => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t, reason } = useWords();
  const [text, setText] = useState(state.cypher ?? firstQuestion);
  const [written, setWritten] = useState(state.parameters ?? '');
  const [past, setPast] = useLocalStorage<readonly PastQuery[]>({
    key: historyKey,
    defaultValue: none,
    serialize: (queries) => JSON.stringify(queries),
    deserialize: (kept) => (kept === undefined ? none : readHistory(kept)),
  });
  const { answer, failure, busy, run, stop } = useQuery();
  const { problem: slip, unknown = [], neverEqual = [] } = useCheck(text);
  const parameters = readParameters(written);
  const ready = text.trim() !== '' && parameters !== undefined;
  const ask = () => {
    if (!ready) return;
    const asked = { cypher: text, ...(written === '' ? {} : { parameters: written }) };
    setPast(withQuery(past, asked));
    // A question of its own address is run when that is opened, see below; the same again is run here.
    if (text === state.cypher && written === (state.parameters ?? '')) run(text, parameters);
    else act({ do: 'ask', ...asked });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address; it can only read.
  useEffect(() => {
    if (state.cypher !== undefined && parameters) run(state.cypher, parameters);
  }, []);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask();
  };
  // What a run found wrong stands as long as the text is the one that was run.
  const found = failure?.position && text === state.cypher ? failure : undefined;
  const trouble = useMemo(
    () => (found ? { message: found.message, ...(found.position ? { position: found.position } : {}) } : slip),
    [found, slip],
  );
  return (
    <>
      <span className="editor-label" aria-hidden="true">
        {t('console.label')}
      </span>
      <CypherEditor
        label={t('console.label')}
        value={text}
        schema={summary}
        parameters={Object.keys(parameters ?? {})}
        trouble={trouble}
        onChange={setText}
        onRun={ask}
      />
      <p className="editor-trouble" role="status">
        {trouble &&
          t('console.trouble', { ...(trouble.position ?? { line: 1, column: 1 }), message: reason(trouble.message) })}
        {!trouble && unknown.map((name) => <UnknownWord key={JSON.stringify(name.position)} unknown={name} />)}
        {!trouble && neverEqual.map((found) => <NeverTrue key={found.better} found={found} />)}
      </p>
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
      <Past
        past={past}
        onTake={({ cypher, parameters: given = '' }) => {
          setText(cypher);
          setWritten(given);
        }}
        onForget={() => setPast(none)}
      />
      <Schema />
    </>
  );
};

/** A name that nothing has: no fault, but such a query finds nothing. */
const UnknownWord = ({ unknown: { kind, name, near, position } }: { readonly unknown: UnknownName }) => {
  const { t, list } = useWords();
  return (
    <span className="editor-unknown">
      {t('console.trouble', { ...position, message: t(`console.unknown.${kind}`, { name }) })}
      {near.length > 0 && t('console.unknown.near', { near: list(near) })}
    </span>
  );
};

/** A date compared with a number: no fault either, but never true. */
const NeverTrue = ({ found: { kind, name, better, position } }: { readonly found: NeverEqual }) => {
  const { t } = useWords();
  return (
    <span className="editor-unknown">
      {t('console.trouble', { ...position, message: t(`console.never.${kind}`, { name, better }) })}
    </span>
  );
};

/** Queries of before: one click puts one into the editor. */
const Past = ({
  past,
  onTake,
  onForget,
}: {
  readonly past: readonly PastQuery[];
  readonly onTake: (query: PastQuery) => void;
  readonly onForget: () => void;
}) => {
  const { t } = useWords();
  if (past.length === 0) return null;
  return (
    <details className="schema">
      <summary>{t('console.history', { count: past.length })}</summary>
      <ul className="plain-list past">
        {past.map((query) => (
          <li key={JSON.stringify(query)}>
            <button type="button" className="past-query code" title={query.cypher} onClick={() => onTake(query)}>
              {query.cypher.replace(/\s+/g, ' ')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={onForget}>
        {t('console.history.forget')}
      </button>
    </details>
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
