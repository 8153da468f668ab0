/** Bars of years or months, to be brushed: a click takes one, a drag or Shift and a click a stretch; what lies outside is pale. */
import { useEffect, useState } from 'react';
import type { FacetValue } from '../../../api-picture.ts';
import { useView } from '../../state/use-view.tsx';
import { type Gap, gapOf } from '../../text/empty-years.ts';
import { isWithin, stretchOf } from '../../text/stretch-of-dates.ts';
import { useWords } from '../../words.tsx';
import { lineProps, useLineWalk } from '../pieces/use-line-walk.ts';
import { BrushEnds, useOutOfSight } from './brush-ends.tsx';

interface Props {
  readonly bars: readonly FacetValue[];
  readonly label: string;
  /** What stands under a bar, and what is said of it. */
  readonly short: (value: string) => string;
  readonly say: (value: string, count: number) => string;
}

/** Pixels of a bar without any, and of the highest above that. */
const height = { least: 8, most: 72 } as const;

/** Many years without anything, in the room of a few. */
const Break = ({ gap }: { readonly gap: Gap | undefined }) => {
  const { t } = useWords();
  if (!gap) return null;
  const words = t('timeline.gap', { stretch: `${gap.from}–${gap.to}` });
  return (
    <span className="year-break" title={words}>
      <span aria-hidden="true">⋯ {t('timeline.break', { years: gap.years })} ⋯</span>
      <span className="unseen">{words}</span>
    </span>
  );
};

export const DateBrush = ({ bars, label, short, say }: Props) => {
  const { state, act } = useView();
  const [dragged, setDragged] = useState<{ from: string; to: string }>();
  const [since, until] = dragged ? stretchOf(dragged.from, dragged.to) : [state.since, state.until];
  const isTaken = (value: string) => (since !== undefined || until !== undefined) && isWithin(value, since, until);
  // What has no bar is no stop for keys.
  const walked = bars.filter(({ value }) => !gapOf(value)).map(({ value }) => value);
  const taken = walked.findLastIndex(isTaken);
  const { list, at, toLine, onKeyDown } = useLineWalk<HTMLOListElement>(
    walked.length,
    taken < 0 ? walked.length - 1 : taken,
    true,
  );
  // Where not all bars have room, those that were chosen are in sight, else the newest.
  const cut = useOutOfSight(list, bars);
  const newest = bars.at(-1)?.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other bars are brought into sight once.
  useEffect(() => {
    const row = list.current;
    const chosen = row?.querySelector<HTMLElement>('li:has([aria-pressed="true"])');
    row?.scrollTo({ left: chosen ? chosen.offsetLeft - row.clientWidth / 2 : row.scrollWidth });
  }, [newest]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const take = (from: string, to: string) => {
    const [first, last] = stretchOf(from, to);
    // What alone is taken is given up by a second click: a month goes back to its year.
    if (first === last && state.since === first && state.until === last) {
      const year = first.length > 4 ? first.slice(0, 4) : undefined;
      act({ do: 'between', since: year, until: year });
    } else act({ do: 'between', since: first, until: last });
  };
  const drop = () => {
    if (dragged) take(dragged.from, dragged.to);
    setDragged(undefined);
  };
  return (
    <div className="date-brush">
      <BrushEnds row={list} bars={bars} cut={cut} />
      <ol
        ref={list}
        className="year-bars"
        aria-label={label}
        onKeyDown={onKeyDown}
        onPointerUp={drop}
        onPointerCancel={() => setDragged(undefined)}
        onPointerLeave={drop}
      >
        {bars.map(({ value, count }, i) => (
          <li key={value} data-cut={i < cut.before || i >= bars.length - cut.after || undefined}>
            {gapOf(value) ? (
              <Break gap={gapOf(value)} />
            ) : (
              <button
                type="button"
                title={say(value, count)}
                aria-label={say(value, count)}
                aria-pressed={isTaken(value)}
                {...lineProps(walked.indexOf(value), walked[at] === value, toLine)}
                data-outside={!isWithin(value, since, until) || undefined}
                onPointerDown={(event) => {
                  if (event.button !== 0 || event.shiftKey) return;
                  // The pointer must be free to enter the other bars.
                  event.currentTarget.releasePointerCapture(event.pointerId);
                  setDragged({ from: value, to: value });
                }}
                onPointerEnter={() => setDragged((before) => before && { ...before, to: value })}
                onClick={(event) => {
                  // Drags end at the list; what is left are keys, and clicks with Shift.
                  if (event.shiftKey) take(state.since?.slice(0, value.length) ?? value, value);
                  else if (event.detail === 0) take(value, value);
                }}
              >
                <span
                  className="year-bar"
                  style={{ height: `${count === 0 ? 1 : height.least + (height.most * count) / most}px` }}
                />
                <span>{short(value)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
};
