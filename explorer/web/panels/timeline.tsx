/** Policies by year, newest first, with their dates as exactly as they are known; the bars of the years filter all views. */
import { Fragment, type ReactNode, useMemo } from 'react';
import type { TimelineAnswer } from '../../api-picture.ts';
import { useAnswer } from '../ask.ts';
import { filtersAsked } from '../state/questions.ts';
import { useView } from '../state/use-view.tsx';
import { gapBetween, withEmptyYears } from '../text/empty-years.ts';
import { precisionOf } from '../text/stretch-of-dates.ts';
import { useWords } from '../words.tsx';
import { DateBrush } from './date-brush.tsx';
import { NodeButton } from './node-button.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { Busy, Trouble } from './trouble.tsx';
import { WithLegend } from './with-legend.tsx';

type Dated = TimelineAnswer['policies'][number];

const byYear = (policies: readonly Dated[]): readonly (readonly [string, readonly Dated[]])[] => {
  const years = new Map<string, Dated[]>();
  for (const policy of policies) {
    const year = policy.date.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(policy);
    else years.set(year, [policy]);
  }
  return [...years];
};

/** `03-14`, `03 · day unknown`, `by its number`: no date is shown as more exact than it is. */
const DateOf = ({ policy }: { readonly policy: Dated }) => {
  const { t } = useWords();
  const precision = precisionOf(policy.date, policy.byNumber);
  return (
    <time dateTime={policy.date} title={t(`timeline.precision.${precision}`)} data-precision={precision}>
      {precision === 'number' && t('timeline.number')}
      {precision === 'year' && t('timeline.whole')}
      {policy.date.slice(5)}
      {precision === 'month' && <span className="note"> {t('timeline.month')}</span>}
    </time>
  );
};

const Line = ({ policy }: { readonly policy: Dated }) => {
  const { state } = useView();
  const { t } = useWords();
  const { date: _, byNumber: _byNumber, cited, ...node } = policy;
  return (
    <li className="dated" aria-current={state.selected === node.id || undefined}>
      <DateOf policy={policy} />
      <NodeButton node={node} />
      {cited > 0 && <span className="note">{t('timeline.cited', { count: cited })}</span>}
    </li>
  );
};

/** Between two years that are listed: those of which nothing is. */
const YearGap = ({ before, year }: { readonly before: string | undefined; readonly year: string }) => {
  const { t } = useWords();
  const gap = before === undefined ? undefined : gapBetween(before, year);
  if (!gap) return null;
  const stretch = gap.years === 1 ? gap.from : `${gap.from}–${gap.to}`;
  return <p className="year-gap note">{t('timeline.gap', { stretch })}</p>;
};

/** A month in two parts, for words. */
const partsOf = (month: string) => ({ year: month.slice(0, 4), month: Number(month.slice(5)) });

export const Timeline = ({ details }: { readonly details: ReactNode }) => {
  const { state } = useView();
  const { t } = useWords();
  const { answer, failure, again } = useAnswer('timeline', filtersAsked(state));
  const found = answer?.facets.years;
  const yearBars = useMemo(() => withEmptyYears(found ?? []), [found]);
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer) return <Busy />;
  const years = byYear(answer.policies);
  return (
    <WithLegend answer={answer} {...(state.selected === undefined ? {} : { details })}>
      <div className="timeline">
        <DateBrush
          bars={yearBars}
          label={t('timeline.brush')}
          short={(year) => year}
          say={(year, count) => t('timeline.year', { year, count })}
        />
        {answer.months.length > 0 && (
          <DateBrush
            bars={answer.months}
            label={t('timeline.brush.months')}
            // The year stands at each January; what is seen is the beginning of what is said.
            short={(month) =>
              month.endsWith('-01') ? t('timeline.firstmonth', partsOf(month)) : String(partsOf(month).month)
            }
            say={(month, count) => t('timeline.inmonth', { ...partsOf(month), count })}
          />
        )}
        <p className="note">{t('timeline.help')}</p>
        {/* Below hundreds of lines nobody would read what is not among them. */}
        {answer.left > 0 && <p className="note">{t('timeline.left', { count: answer.left })}</p>}
        {answer.undated > 0 && <p className="note">{t('timeline.undated', { count: answer.undated })}</p>}
        {answer.found === 0 && answer.all > 0 ? (
          <NothingLeft />
        ) : (
          years.length === 0 && <p className="note">{t('timeline.none')}</p>
        )}
        {years.map(([year, list], i) => (
          <Fragment key={year}>
            <YearGap before={years[i - 1]?.[0]} year={year} />
            <section className="year">
              <div>
                <h2>{year}</h2>
                <span className="count">{t('timeline.count', { count: list.length })}</span>
              </div>
              <ul className="plain-list">
                {list.map((policy) => (
                  <Line key={policy.id} policy={policy} />
                ))}
              </ul>
            </section>
          </Fragment>
        ))}
      </div>
    </WithLegend>
  );
};
