/** A document: its full text with every mention marked by kind, the quote that is looked at, and its contents. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentAnswer, NodeType, TextMention } from '../../api.ts';
import { useAnswer } from '../ask.ts';
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { cutText } from '../text/cut-text.ts';
import { useWords } from '../words.tsx';
import { DocumentText } from './document-text.tsx';
import { KindMark } from './kind-mark.tsx';
import { MentionCard } from './mention-card.tsx';
import { Busy, Trouble } from './trouble.tsx';

export const DocumentView = ({ details }: { readonly details: ReactNode }) => {
  const { state } = useView();
  const { t } = useWords();
  const { answer, failure, again } = useAnswer(
    'document',
    state.document === undefined ? undefined : { id: state.document },
  );
  if (state.document === undefined) return <p className="note">{t('document.none')}</p>;
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || answer.id !== state.document) return <Busy />;
  return <Reading key={answer.id} document={answer} details={details} />;
};

const countKinds = (mentions: readonly TextMention[]): ReadonlyMap<NodeType, number> => {
  const counts = new Map<NodeType, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

const Reading = ({ document: read, details }: { readonly document: DocumentAnswer; readonly details: ReactNode }) => {
  const { state, act } = useView();
  const { node } = useCollection();
  const { t, caption } = useWords();
  const [off, setOff] = useState<readonly NodeType[]>([]);
  const [chosen, setChosen] = useState<TextMention>();
  const body = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => countKinds(read.mentions), [read]);
  const marked = useMemo(() => read.mentions.filter(({ kind }) => !off.includes(kind)), [read, off]);
  const paragraphs = useMemo(
    () => cutText(read.text, marked, read.citations, state.place),
    [read, marked, state.place],
  );
  const at = chosen ? marked.indexOf(chosen) : -1;

  const goTo = (start: number) => {
    const piece = body.current?.querySelector(`[data-start="${start}"]`);
    piece?.scrollIntoView({ block: 'center' });
  };
  const step = (by: number) => {
    const next = marked[(at + by + marked.length) % marked.length];
    if (!next) return;
    setChosen(next);
    goTo(next.start);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new quote is brought into sight once.
  useEffect(() => {
    if (state.place) goTo(state.place.start);
    else body.current?.scrollTo({ top: 0 });
  }, [state.place, read]);

  return (
    <div className="document">
      <div className="document-head">
        <h1 lang="zh">{read.policy?.label ?? read.title ?? read.name}</h1>
        <p className="note">
          {[read.policy?.note, read.policy?.date, t('document.file', { name: read.name }), read.encoding]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <fieldset className="document-tools" aria-label={t('document.marks')}>
          {[...counts].map(([kind, count]) => (
            <button
              type="button"
              key={kind}
              className="chip"
              aria-pressed={!off.includes(kind)}
              onClick={() => setOff(off.includes(kind) ? off.filter((other) => other !== kind) : [...off, kind])}
            >
              <KindMark kind={kind} /> {caption(node(kind)?.caption ?? { zh: kind, en: kind })}{' '}
              <span className="count">{count}</span>
            </button>
          ))}
          <span className="document-steps">
            <Button
              size="compact-sm"
              variant="default"
              disabled={marked.length === 0}
              onClick={() => step(at < 0 ? 0 : -1)}
            >
              {t('document.previous')}
            </Button>
            <Button size="compact-sm" variant="default" disabled={marked.length === 0} onClick={() => step(1)}>
              {t('document.next')}
            </Button>
            <span className="note" role="status">
              {at < 0
                ? t('document.mentions', { count: marked.length })
                : t('document.place', { at: at + 1, all: marked.length })}
            </span>
          </span>
          {state.place && (
            <Button size="compact-sm" variant="light" onClick={() => goTo(state.place?.start ?? 0)}>
              {t('document.quote')}
            </Button>
          )}
          {read.policy && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => read.policy && act({ do: 'focus', id: read.policy.id })}
            >
              {t('document.network')}
            </Button>
          )}
        </fieldset>
      </div>
      <div className="document-columns">
        <DocumentText
          body={body}
          paragraphs={paragraphs}
          headings={read.headings}
          chosen={chosen}
          onChoose={(mention) => {
            setChosen(mention);
            if (read.nodes[mention.node]) act({ do: 'select', id: mention.node });
          }}
        />
        <aside className="document-side">
          {chosen && <MentionCard mention={chosen} document={read} onClose={() => setChosen(undefined)} />}
          {state.selected !== undefined && details}
          {state.selected === undefined && read.headings.length > 0 && (
            <nav aria-label={t('document.outline')}>
              <h2>{t('document.outline')}</h2>
              <ul className="plain-list outline">
                {read.headings.map((heading) => (
                  <li key={heading.start}>
                    <button type="button" className="text-button" lang="zh" onClick={() => goTo(heading.start)}>
                      {heading.text.trim()}
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {read.notices.length > 0 && (
            <section>
              <h2>{t('document.notices')}</h2>
              <ul>
                {read.notices.map((notice) => (
                  <li key={notice} className="note">
                    {notice}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
};
