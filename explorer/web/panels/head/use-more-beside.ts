/** Whether a row that scrolls sideways goes on before or behind what is seen of it. */
import { type RefObject, useEffect, useState } from 'react';

export interface MoreBeside {
  readonly before: boolean;
  readonly after: boolean;
}

/** Places are fractions of pixels on some screens: less than this is nothing. */
const slack = 2;

export const moreBeside = ({
  scrollLeft,
  clientWidth,
  scrollWidth,
}: Pick<HTMLElement, 'scrollLeft' | 'clientWidth' | 'scrollWidth'>): MoreBeside => ({
  before: scrollLeft > slack,
  after: scrollLeft + clientWidth < scrollWidth - slack,
});

/** `content` is what the row holds: with another, it is measured again. */
export const useMoreBeside = (row: RefObject<HTMLElement | null>, content: string): MoreBeside => {
  const [more, setMore] = useState<MoreBeside>({ before: false, after: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are of another width.
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => {
      const now = moreBeside(element);
      setMore((known) => (known.before === now.before && known.after === now.after ? known : now));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [row, content]);
  return more;
};
