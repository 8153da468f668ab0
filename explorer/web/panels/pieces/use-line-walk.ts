/** Lines of a list, or bars in a row, by keys: one stop for Tab, and arrows, pages, Home and End go from one to the next. */
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { rowAt } from './use-row-walk.ts';

/** In a row the arrows to both sides lead on too. */
const turned: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

export interface LineProps {
  readonly 'data-line': number;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}
export const lineProps = (line: number, isStop: boolean, toLine: (line: number) => void): LineProps => ({
  'data-line': line,
  tabIndex: isStop ? 0 : -1,
  onFocus: () => toLine(line),
});

interface Walk<T extends HTMLElement> {
  readonly list: RefObject<T | null>;
  /** The line that Tab comes to. */
  readonly at: number;
  readonly toLine: (line: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}
/** `first` is where Tab comes to before any key: what is chosen, if it is among them. */
export const useLineWalk = <T extends HTMLElement>(count: number, first: number, isRow = false): Walk<T> => {
  const list = useRef<T>(null);
  const [wished, toLine] = useState<number>();
  const at = Math.min(wished ?? Math.max(0, first), Math.max(0, count - 1));
  return {
    list,
    at,
    toLine,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = rowAt((isRow && turned[event.key]) || event.key, at, count);
      if (next === undefined) return;
      event.preventDefault();
      list.current?.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus();
    },
  };
};
