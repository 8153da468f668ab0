/**
 * What stands around a page's text: elements that markup calls so, what their class or id calls so, what no reader sees, and lists of short
 * links.
 *
 *   takes <nav>, <div class="nav-top">, <div id="footer">, <p style="display: none">, <ul><li><a>昆明</a>…
 *   leaves a list of attachments or documents (their names are longer), a list of items that are no links, class="navy",
 *   and whatever holds the most of a page's words: old sites put a whole page into <form>, others into class="share-content"
 */

import { walkElement } from './walk-element.ts';

const silent = 'script, style, noscript, template, iframe, button';
const elements = 'nav, aside, footer, form';
const called = /^(?:nav|navbar|navigation|menu|foot|footer|breadcrumbs?|crumbs?|share|sidebar|copyright)(?:$|[-_\d])/i;
const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const FEWEST_LINKS = 3;
/** This part of a list's words stands in links. */
const MOST = 0.9;
/** What holds this part of a page's words that are no links is the page. */
const PAGE = 0.5;
/** Letters and digits of a link, on the average: names of places and columns are shorter, those of documents longer. */
const LONGEST_LINK = 10;

export const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const isCalledSo = (element: Element): boolean =>
  [element.id, ...(element.getAttribute('class') ?? '').split(/\s+/)].some((name) => called.test(name));

const isUnseen = (element: Element): boolean =>
  element.hasAttribute('hidden') || unseen.test(element.getAttribute('style') ?? '');

const linkedLetters = (element: Element): number =>
  [...element.querySelectorAll('a')].reduce((sum, { textContent }) => sum + letters(textContent ?? ''), 0);

/** Letters and digits of each element that stand in no link, counted in one walk: menus may be nested as deep as a page. */
const unlinkedLetters = (page: Element): ReadonlyMap<Element, number> => {
  const counts = new Map<Element, number>();
  const open: number[] = [];
  let links = 0;
  const add = (count: number): void => {
    if (open.length > 0) open[open.length - 1]! += count;
  };
  walkElement(page, {
    enter: (_, name) => {
      open.push(0);
      if (name === LINK) links++;
    },
    text: (text) => {
      if (links === 0) add(letters(text));
    },
    leave: (element, name) => {
      const count = open.pop() ?? 0;
      counts.set(element, count);
      add(count);
      if (name === LINK) links--;
    },
  });
  return counts;
};
const LINK = 'A';

const isListOfLinks = (list: Element): boolean => {
  const links = list.querySelectorAll('a').length;
  if (links < FEWEST_LINKS) return false;
  const linked = linkedLetters(list);
  return linked <= links * LONGEST_LINK && linked >= letters(list.textContent ?? '') * MOST;
};

export const removeChrome = (page: Document): void => {
  for (const element of [...page.querySelectorAll(silent)]) element.remove();
  const unlinked = unlinkedLetters(page.body);
  const lettersOf = (element: Element): number => unlinked.get(element) ?? 0;
  const isPage = (element: Element): boolean =>
    element === page.body || lettersOf(element) > lettersOf(page.body) * PAGE;
  const around = [
    ...page.querySelectorAll(elements),
    ...[...page.querySelectorAll('[hidden], [style]')].filter(isUnseen),
    ...[...page.querySelectorAll('[class], [id]')].filter(isCalledSo),
  ];
  for (const element of around) if (element.isConnected && !isPage(element)) element.remove();
  // Innermost lists first would hide what holds them: a menu of menus is a list of links as a whole.
  for (const list of [...page.querySelectorAll('ul, ol')]) if (list.isConnected && isListOfLinks(list)) list.remove();
};
