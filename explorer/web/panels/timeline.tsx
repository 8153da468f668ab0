/** Policies by year, newest first, with their dates as exactly as they are known; a bar for each year leads to it. */
import type { TimelineAnswer } from '../../api.ts';
import { useAnswer } from '../ask.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { NodeButton } from './node-button.tsx';
import { Busy, Trouble } from './trouble.tsx';

type Dated = TimelineAnswer['policies'][number];

const byYear = (policies: readonly Dated[]): readonly (readonly [string, readonly Dated[]])[] => {
  const years = new Map<string, Dated[]>();
  for (const policy of policies) {
    const year = (policy.date ?? '').slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), policy]);
  }
  return [...years].reverse().map(([year, list]) => [year, [...list].reverse()] as const);
};

const goToYear = (year: string): void => {
  const heading = document.getElementById(`year-${year}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus();
};

export const Timeline = () => {
  const { state } = useView();
  const { t } = useWords();
  const { answer, failure, again } = useAnswer('timeline', {});
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer) return <Busy />;
  const years = byYear(answer.policies);
  const most = Math.max(1, ...years.map(([, list]) => list.length));
  return (
    <div className="timeline">
      {years.length === 0 && <p className="note">{t('timeline.none')}</p>}
      <ol className="year-bars" aria-label={t('view.timeline')}>
        {[...years].reverse().map(([year, list]) => (
          <li key={year}>
            <button
              type="button"
              title={t('timeline.year', { year, count: list.length })}
              aria-label={t('timeline.year', { year, count: list.length })}
              onClick={() => goToYear(year)}
            >
              <span className="year-bar" style={{ height: `${8 + (72 * list.length) / most}px` }} />
              <span>{year}</span>
            </button>
          </li>
        ))}
      </ol>
      {years.map(([year, list]) => (
        <section key={year} className="year">
          <h2 id={`year-${year}`} tabIndex={-1}>
            {year}
          </h2>
          <ul className="plain-list">
            {list.map((policy) => (
              <li key={policy.id} className="dated" aria-current={state.selected === policy.id || undefined}>
                <time dateTime={policy.date}>
                  {policy.byNumber ? t('timeline.number') : policy.date.slice(5) || '—'}
                </time>
                <NodeButton
                  node={{
                    id: policy.id,
                    kind: policy.kind,
                    label: policy.label,
                    ...(policy.note !== undefined ? { note: policy.note } : {}),
                    ...(policy.held !== undefined ? { held: policy.held } : {}),
                  }}
                />
                {policy.citedBy > 0 && <span className="note">{t('timeline.cited', { count: policy.citedBy })}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {answer.undated > 0 && <p className="note">{t('timeline.undated', { count: answer.undated })}</p>}
    </div>
  );
};
