/** Policies by year, newest first, with their dates as exactly as they are known; the bars of the years filter all views. */
import { useMediaQuery } from '@mantine/hooks';
import { Fragment, memo, type ReactNode, useMemo } from 'react';
import type { TimelineAnswer } from '../../../api-picture.ts';
import { useAnswer } from '../../ask.ts';
import { filtersAsked } from '../../state/questions.ts';
import { useView } from '../../state/use-view.tsx';
import { gapBetween, withEmptyYears } from '../../text/empty-years.ts';
import { withoutDay } from '../../text/note-words.ts';
import { precisionOf } from '../../text/stretch-of-dates.ts';
import { useWords } from '../../words.tsx';
import { WithLegend } from '../legend/with-legend.tsx';
import { NodeButton } from '../pieces/node-button.tsx';
import { NothingLeft } from '../pieces/nothing-left.tsx';
import { Busy, Trouble } from '../pieces/trouble.tsx';
import { lineProps, useLineWalk } from '../pieces/use-line-walk.ts';
import { DateBrush } from './date-brush.tsx';

type Dated = TimelineAnswer['policies'][number];
type Undated = TimelineAnswer['withoutDate'][number];

/** Each with the number of its line in the whole list. */
type Lines = readonly (readonly [line: number, policy: Dated])[];

const byYear = (policies: readonly Dated[]): readonly (readonly [string, Lines])[] => {
  const years = new Map<string, (readonly [number, Dated])[]>();
  for (const [line, policy] of policies.entries()) {
    const year = policy.date.slice(0, 4);
    const list = years.get(year);
    if (list) list.push([line, policy]);
    else years.set(year, [[line, policy]]);
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

interface LineOfOne {
  readonly policy: Dated | Undated;
  readonly line: number;
  readonly isStop: boolean;
  readonly toLine: (line: number) => void;
}
const Line = memo(({ policy, line, isStop, toLine }: LineOfOne) => {
  const { state } = useView();
  const { t } = useWords();
  const { cited, ...node } = policy;
  const isDated = 'byNumber' in policy;
  return (
    <li className="dated" data-undated={!isDated || undefined} aria-current={state.selected === node.id || undefined}>
      {isDated ? <DateOf policy={policy} /> : <span />}
      <NodeButton node={withoutDay(node)} line={lineProps(line, isStop, toLine)} />
      {cited > 0 && <span className="note">{t('timeline.cited', { count: cited })}</span>}
    </li>
  );
});

/** A year, or what has none, with its documents. */
const Stretch = ({ name, count, children }: { name: string; count: number; children: ReactNode }) => {
  const { t } = useWords();
  return (
    <section className="year">
      <div>
        <h2>{name}</h2>
        <span className="count">{t('timeline.count', { count })}</span>
      </div>
      <ul className="plain-list">{children}</ul>
    </section>
  );
};

/** The years with their documents, then those without a date: one stop for Tab. */
const Years = ({ answer: { policies, withoutDate, undated } }: { readonly answer: TimelineAnswer }) => {
  const { state } = useView();
  const { t } = useWords();
  const all = useMemo(() => [...policies, ...withoutDate], [policies, withoutDate]);
  const chosen = all.findIndex(({ id }) => id === state.selected);
  const { list, at, toLine, onKeyDown } = useLineWalk<HTMLDivElement>(all.length, chosen);
  const lineOf = (line: number, policy: Dated | Undated) => (
    <Line key={policy.id} policy={policy} line={line} isStop={line === at} toLine={toLine} />
  );
  const years = useMemo(() => byYear(policies), [policies]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys go from button to button.
    <div ref={list} onKeyDown={onKeyDown}>
      {years.map(([year, lines], i) => (
        <Fragment key={year}>
          <YearGap before={years[i - 1]?.[0]} year={year} />
          <Stretch name={year} count={lines.length}>
            {lines.map(([line, policy]) => lineOf(line, policy))}
          </Stretch>
        </Fragment>
      ))}
      {withoutDate.length > 0 && (
        <Stretch name={t('timeline.dateless')} count={undated}>
          {withoutDate.map((policy, i) => lineOf(policies.length + i, policy))}
          {undated > withoutDate.length && (
            <li className="note">{t('timeline.left', { count: undated - withoutDate.length })}</li>
          )}
        </Stretch>
      )}
    </div>
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
  // A finger that drags moves the page, and has no Shift.
  const byFinger = useMediaQuery('(pointer: coarse)', false, { getInitialValueInEffect: false });
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer) return <Busy />;
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
        <p className="note">{t(byFinger ? 'timeline.help.touch' : 'timeline.help')}</p>
        {/* Below hundreds of lines nobody would read what is not among them. */}
        {answer.left > 0 && <p className="note">{t('timeline.left', { count: answer.left })}</p>}
        {answer.undated > 0 && <p className="note">{t('timeline.undated', { count: answer.undated })}</p>}
        {answer.found === 0 && answer.all > 0 ? (
          <NothingLeft />
        ) : (
          answer.policies.length === 0 && <p className="note">{t('timeline.none')}</p>
        )}
        <Years answer={answer} />
      </div>
    </WithLegend>
  );
};
