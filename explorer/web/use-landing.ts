/** Where the focus lands when what had it is gone (a filter that is lifted, details that close, a view that gives way): what was nearest around it, not the top of the page. */
import { type RefObject, useEffect } from 'react';

/** From the inmost outwards. */
const around = (element: Element): readonly HTMLElement[] => {
  const chain: HTMLElement[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) chain.push(at);
  return chain;
};

const land = (place: HTMLElement): void => {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
};

export const useLanding = (room: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const box = room.current;
    if (!box) return;
    let had: { readonly element: Element; readonly around: readonly HTMLElement[] } | undefined;
    const take = ({ target }: FocusEvent) => {
      if (target instanceof Element) had = { element: target, around: around(target) };
    };
    // Who points elsewhere gives the focus up, and is not brought back. (Losing it says nothing: what is removed loses it first.)
    const give = ({ target }: PointerEvent) => {
      if (had && !had.element.contains(target as Node)) had = undefined;
    };
    const look = () => {
      if (!had || had.element.isConnected || document.activeElement !== document.body) return;
      const place = had.around.find((one) => one.isConnected && box.contains(one));
      had = undefined;
      if (place) land(place);
    };
    const watch = new MutationObserver(look);
    watch.observe(box, { childList: true, subtree: true });
    box.addEventListener('focusin', take);
    addEventListener('pointerdown', give);
    return () => {
      watch.disconnect();
      box.removeEventListener('focusin', take);
      removeEventListener('pointerdown', give);
    };
  }, [room]);
};
