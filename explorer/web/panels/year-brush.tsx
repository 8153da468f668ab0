/** Bars of the years, to be brushed: a click takes one year, a drag or Shift and a click a stretch; what lies outside is pale. */
import { useState } from 'react';
import type { FacetValue } from '../../api.ts';
import { useView } from '../state/use-view.tsx';
import { stretchOf } from '../text/stretch-of-years.ts';
import { useWords } from '../words.tsx';

export const YearBrush = ({ years }: { readonly years: readonly FacetValue[] }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const [dragged, setDragged] = useState<{ from: string; to: string }>();
  const most = Math.max(1, ...years.map(({ count }) => count));
  const [since, until] = dragged ? stretchOf(dragged.from, dragged.to) : [state.since, state.until];
  const isIn = (year: string) =>
    (since === undefined || year >= since.slice(0, 4)) && (until === undefined || year <= until.slice(0, 4));
  const take = (from: string, to: string) => {
    const [first, last] = stretchOf(from, to);
    // The year that alone is taken is given up by a second click.
    if (first === last && state.since === first && state.until === last)
      act({ do: 'between', since: undefined, until: undefined });
    else act({ do: 'between', since: first, until: last });
  };
  const drop = () => {
    if (dragged) take(dragged.from, dragged.to);
    setDragged(undefined);
  };
  return (
    <ol
      className="year-bars"
      aria-label={t('timeline.brush')}
      onPointerUp={drop}
      onPointerCancel={() => setDragged(undefined)}
      onPointerLeave={drop}
    >
      {years.map(({ value: year, count }) => (
        <li key={year}>
          <button
            type="button"
            title={t('timeline.year', { year, count })}
            aria-label={t('timeline.year', { year, count })}
            aria-pressed={(since !== undefined || until !== undefined) && isIn(year)}
            data-outside={!isIn(year) || undefined}
            onPointerDown={(event) => {
              if (event.button !== 0 || event.shiftKey) return;
              // The pointer must be free to enter the other bars.
              event.currentTarget.releasePointerCapture(event.pointerId);
              setDragged({ from: year, to: year });
            }}
            onPointerEnter={() => setDragged((before) => before && { ...before, to: year })}
            onClick={(event) => {
              // Drags end at the list; what is left are keys, and clicks with Shift.
              if (event.shiftKey) take(state.since?.slice(0, 4) ?? year, year);
              else if (event.detail === 0) take(year, year);
            }}
          >
            <span className="year-bar" style={{ height: `${8 + (72 * count) / most}px` }} />
            <span>{year}</span>
          </button>
        </li>
      ))}
    </ol>
  );
};
