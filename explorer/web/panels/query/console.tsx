/** Questions: ready ones with a form, or Cypher of the reader's own (read only); answers as tables that lead back. */
import { NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { CypherForm } from './cypher-form.tsx';
import { ReadyForm } from './ready-form.tsx';

export const Console = () => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t, caption } = useWords();
  const ready = summary.questions.find(({ name }) => name === state.ready?.name);
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question that is asked is brought into sight.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    const box = list.current?.parentElement;
    // Only its own list is scrolled, not the page.
    if (current && box) box.scrollTop = current.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [ready?.name]);
  return (
    <div className="console">
      <aside className="console-side">
        <h2>{t('console.examples')}</h2>
        {/* On a phone the list would be a window in a window: there the browser's own choice stands for it. */}
        <NativeSelect
          className="console-pick"
          aria-label={t('console.examples')}
          value={ready?.name ?? ''}
          data={[
            { value: '', label: t('console.free') },
            ...summary.questions.map(({ name, question }) => ({ value: name, label: caption(question) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            act(value === '' ? { do: 'ask-freely' } : { do: 'ask-ready', name: value })
          }
        />
        <ul className="plain-list" ref={list}>
          <li>
            <button
              type="button"
              className="question"
              aria-current={ready === undefined || undefined}
              onClick={() => act({ do: 'ask-freely' })}
            >
              {t('console.free')}
            </button>
          </li>
          {summary.questions.map(({ name, question }) => (
            <li key={name}>
              <button
                type="button"
                className="question"
                aria-current={ready?.name === name || undefined}
                onClick={() => act({ do: 'ask-ready', name })}
              >
                {caption(question)}
              </button>
            </li>
          ))}
        </ul>
      </aside>
      <div className="console-ask">
        {ready ? (
          <ReadyForm
            key={`${ready.name} ${JSON.stringify(state.ready?.values)}`}
            question={ready}
            told={state.ready?.values ?? {}}
          />
        ) : (
          <CypherForm key={`${state.cypher} ${state.parameters}`} />
        )}
      </div>
    </div>
  );
};
