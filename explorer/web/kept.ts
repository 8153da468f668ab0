/** What the browser keeps for this page; where it keeps nothing (forbidden, or full), the page goes on without. */
type Where = 'localStorage' | 'sessionStorage';

/** Even to name a storage that is forbidden throws. */
export const readKept = (where: Where, key: string): string | null => {
  try {
    return window[where].getItem(key);
  } catch {
    return null;
  }
};

export const keep = (where: Where, key: string, value: string): void => {
  try {
    window[where].setItem(key, value);
  } catch {
    // It holds until the page is left, and nothing else is lost.
  }
};
