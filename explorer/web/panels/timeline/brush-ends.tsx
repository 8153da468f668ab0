/** Over bars that have no room for all: what lies out of sight on either side, and a way there. */
import { type RefObject, useEffect, useState } from 'react';
import type { FacetValue } from '../../../api-picture.ts';
import { type BarPlace, outOfSight, type Stretch, stretchOfBars } from '../../text/out-of-sight.ts';
import { useWords } from '../../words.tsx';

const placeOf = (bar: Element): BarPlace => {
  const { offsetLeft, offsetWidth } = bar as HTMLElement;
  return { left: offsetLeft, width: offsetWidth };
};

/** Counted anew when the row scrolls, when its width changes and when its bars do. */
export const useOutOfSight = (row: RefObject<HTMLElement | null>, bars: readonly FacetValue[]) => {
  const [counts, setCounts] = useState({ before: 0, after: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other bars are counted anew.
  useEffect(() => {
    const list = row.current;
    if (!list) return;
    const count = () =>
      setCounts((known) => {
        const next = outOfSight([...list.children].map(placeOf), { left: list.scrollLeft, width: list.clientWidth });
        return next.before === known.before && next.after === known.after ? known : next;
      });
    count();
    // Where the page gives the row more or less room, what is seen at its end stays there.
    let width = list.clientWidth;
    const size = new ResizeObserver(() => {
      list.scrollLeft += width - list.clientWidth;
      width = list.clientWidth;
      count();
    });
    size.observe(list);
    list.addEventListener('scroll', count, { passive: true });
    return () => {
      size.disconnect();
      list.removeEventListener('scroll', count);
    };
  }, [row, bars]);
  return counts;
};

/** Most of what is seen goes, so that the eye keeps a bar that it knows. */
const page = 0.8;

interface Props {
  readonly row: RefObject<HTMLElement | null>;
  readonly bars: readonly FacetValue[];
  readonly cut: { readonly before: number; readonly after: number };
}
export const BrushEnds = ({ row, bars, cut: { before, after } }: Props) => {
  const { t } = useWords();
  const move = (direction: 1 | -1) =>
    row.current?.scrollBy({ left: direction * page * row.current.clientWidth, behavior: 'smooth' });
  if (before === 0 && after === 0) return null;
  const words = ({ from, to, count }: Stretch) => ({ stretch: from === to ? from : `${from}–${to}`, count });
  const [earlier, later] = [stretchOfBars(bars.slice(0, before)), stretchOfBars(bars.slice(bars.length - after))];
  return (
    <div className="brush-ends">
      {earlier ? (
        <button type="button" className="text-button" onClick={() => move(-1)}>
          {t('timeline.earlier', words(earlier))}
        </button>
      ) : (
        <span />
      )}
      {after > 0 && later && (
        <button type="button" className="text-button" onClick={() => move(1)}>
          {t('timeline.later', words(later))}
        </button>
      )}
    </div>
  );
};
