/** Rows of a long table by keys: one stop for Tab, and arrows, pages, Home and End go from row to row. */
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

const page = 10;

/** The row that a key leads to; undefined where the key means something else. */
export const rowAt = (key: string, at: number, count: number): number | undefined => {
  const wanted = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key];
  return wanted === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, wanted));
};

interface Walk {
  /** The row that Tab comes to. */
  readonly at: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, to: (row: number) => void) => void;
  readonly onFocus: (row: number) => void;
  /** Its row is drawn also where it has scrolled out of sight, or the focus would be lost with it. */
  readonly rangeExtractor: (range: Range) => number[];
}
export const useRowWalk = (body: { readonly current: HTMLElement | null }, count: number): Walk => {
  const [wished, setAt] = useState(0);
  const at = Math.min(wished, Math.max(0, count - 1));
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    body.current?.querySelector<HTMLElement>(`[data-row="${at}"] button`)?.focus({ preventScroll: true });
  }, [body, at]);
  const rangeExtractor = useCallback(
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at < range.count ? [at] : [])])].sort((a, b) => a - b),
    [at],
  );
  return {
    at,
    rangeExtractor,
    onFocus: setAt,
    onKeyDown: (event, to) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = rowAt(event.key, at, count);
      if (next === undefined) return;
      event.preventDefault();
      moved.current = next !== at;
      setAt(next);
      to(next);
    },
  };
};
