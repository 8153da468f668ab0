/** The first view: what this collection holds, its documents, what it cites and misses, and how to go on. */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DocumentLine, NodeType, Summary } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { late } from '../../late.tsx';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { DocumentCards } from './document-cards.tsx';
import { OpenList, RankedList } from './start-lists.tsx';

// The outline is large, and comes when the rest of the page stands.
const StartMap = late(
  () => import('./start-map.tsx').then((module) => module.StartMap),
  () => <section className="card start-map" />,
);

const figures: readonly NodeType[] = ['Document', 'Policy', 'Agency', 'Project', 'Region', 'Citation'];
const listed = 12;
/** And so many more at each click. */
const listedMore = 48;
const listedQuestions = 7;

/** Network and table show only what documents speak of: where that is fewer, both numbers are said. */
const isPart = ({ spokenOf, counts }: Summary, kind: NodeType): boolean =>
  kind in spokenOf && spokenOf[kind] !== counts[kind];

const Figures = () => {
  const { summary, node } = useCollection();
  const { t, caption, language } = useWords();
  const show = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en');
  return (
    <dl className="figures" aria-label={t('start.figures')}>
      {figures.map((kind) => (
        <div key={kind} className="figure">
          <dt>
            <KindMark kind={kind} /> {caption(node(kind)?.caption ?? { zh: kind, en: kind })}
          </dt>
          <dd>
            {show.format(summary.counts[kind] ?? 0)}
            {kind === 'Policy' && <span className="note">{t('start.held', { held: summary.heldPolicies })}</span>}
            {isPart(summary, kind) && (
              <span className="note" title={t('start.spoken.help')}>
                {t('start.spoken', { count: show.format(summary.spokenOf[kind] ?? 0) })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Policies whose text several documents hold. */
const twinsOf = (documents: readonly DocumentLine[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(
    documents.flatMap(({ policy }) => (policy && (seen.has(policy.id) || !seen.add(policy.id)) ? policy.id : [])),
  );
};

export const Start = () => {
  const { summary } = useCollection();
  const { act } = useView();
  const { t, caption } = useWords();
  const [shown, setShown] = useState(listed);
  const twins = useMemo(() => twinsOf(summary.documents), [summary]);
  if ((summary.counts.Document ?? 0) === 0)
    return (
      <div className="start">
        <h1>{t('empty.title')}</h1>
        <p>{t('empty.help')}</p>
      </div>
    );
  const more = (summary.counts.Document ?? 0) - shown;
  const next = Math.min(listedMore, summary.documents.length - shown);
  return (
    <div className="start">
      <h1>{t('start.lead')}</h1>
      <Figures />
      <div className="start-columns">
        <div className="start-side">
          <section className="card start-documents">
            <h2>{t('start.documents')}</h2>
            <DocumentCards documents={summary.documents.slice(0, shown)} twins={twins} />
            {more > 0 && (
              <p className="note">
                {t('start.documents.more', { count: more })}{' '}
                {next > 0 && (
                  <button type="button" className="text-button" onClick={() => setShown(shown + listedMore)}>
                    {t('start.documents.next', { count: next })}
                  </button>
                )}
              </p>
            )}
            <Button variant="default" onClick={() => act({ do: 'go', view: 'network' })}>
              {t('start.whole')}
            </Button>
          </section>
          <RankedList
            title="start.missing"
            help="start.missing.help"
            list={summary.missing}
            count="start.missing.count"
            question="missing-documents"
          />
        </div>
        <div className="start-side">
          <StartMap />
          <section className="card">
            <h2>{t('start.how')}</h2>
            <ol className="how">
              <li>{t('start.how.1')}</li>
              <li>{t('start.how.2')}</li>
              <li>{t('start.how.3')}</li>
            </ol>
          </section>
          {summary.questions.length > 0 && (
            <section className="card">
              <h2>{t('start.questions')}</h2>
              <ul className="plain-list">
                {summary.questions.slice(0, listedQuestions).map((question) => (
                  <li key={question.name}>
                    <button
                      type="button"
                      className="question"
                      onClick={() => act({ do: 'ask-ready', name: question.name })}
                    >
                      {caption(question.question)}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <OpenList />
        </div>
      </div>
    </div>
  );
};
