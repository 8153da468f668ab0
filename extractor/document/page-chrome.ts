/**
 * What stands around a page's text: elements that markup calls so, what their class or id calls so, and lists of short links.
 *
 *   takes <nav>, <div class="nav-top">, <div id="footer">, <ul><li><a>昆明</a>…
 *   leaves a list of attachments or documents (their names are longer), a list of items that are no links, class="navy"
 */

const elements = 'nav, aside, footer, form, script, style, noscript, template, iframe';
const called = /^(?:nav|navbar|navigation|menu|foot|footer|breadcrumbs?|crumbs?|share|sidebar|copyright)(?:$|[-_\d])/i;
const FEWEST_LINKS = 3;
/** This part of a list's words stands in links. */
const MOST = 0.9;
/** Letters and digits of a link, on the average: names of places and columns are shorter, those of documents longer. */
const LONGEST_LINK = 10;

export const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const isCalledSo = (element: Element): boolean =>
  [element.id, ...(element.getAttribute('class') ?? '').split(/\s+/)].some((name) => called.test(name));

const isListOfLinks = (list: Element): boolean => {
  const links = [...list.querySelectorAll('a')];
  if (links.length < FEWEST_LINKS) return false;
  const linked = links.reduce((sum, { textContent }) => sum + letters(textContent ?? ''), 0);
  return linked <= links.length * LONGEST_LINK && linked >= letters(list.textContent ?? '') * MOST;
};

export const removeChrome = (page: Document): void => {
  for (const element of [...page.querySelectorAll(elements)]) element.remove();
  for (const element of [...page.querySelectorAll('[class], [id]')])
    if (element !== page.body && isCalledSo(element)) element.remove();
  // Innermost lists first would hide what holds them: a menu of menus is a list of links as a whole.
  for (const list of [...page.querySelectorAll('ul, ol')]) if (list.isConnected && isListOfLinks(list)) list.remove();
};
