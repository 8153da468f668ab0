/** The text of an HTML page: its article with heading, one block a line, table rows as lines with tabs between the cells. */
import { createRequire } from 'node:module';
import type * as readability from '@mozilla/readability';
import type * as linkedom from 'linkedom';
import { letters, removeChrome } from './page-chrome.ts';
import { withFields } from './page-fields.ts';
import { textOfElement } from './text-of-element.ts';

/** Loaded with the first page: plain text does without them. */
const load = createRequire(import.meta.url);

const FIRST =
  /^<(?:div|table|article|section|main|meta|title|h[1-6]|p|center|font|span|strong|b|ul|ol|dl|tr|style|script|link|header|form|pre|blockquote)\b[^<>]*>/i;
const CLOSING = /<\/[a-z][a-z0-9]*\s*>/i;
/** Marks of a page's body; `<meta>` and its like are also what texts about web sites speak of. */
const MARKS = /<\/?(?:br|p|div|span|font|strong|table|tr|td|li|h[1-6]|a|center)(?:\s[^<>]*)?\/?>/gi;
const FEWEST_MARKS = 6;
/** A text with a mark for each so many characters was taken out of a page. */
const MOST_BETWEEN = 400;

/**
 * Takes `<!DOCTYPE html>…`, `<html lang="zh">…`, `<div><p>…</p></div>`, `关于…的通知<br>渝府发〔2021〕36号<br>…` as content systems export it;
 * refuses `《…》<试行>` and text that only speaks of `<html>`.
 */
export const isHtml = (text: string): boolean => {
  const head = text.slice(0, 4096).replace(/^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*/, '');
  if (/^<(?:!doctype\s+html|html|head|body|frameset)\b/i.test(head)) return true;
  if (FIRST.test(head) && CLOSING.test(text)) return true;
  if (!text.includes('<')) return false;
  const marks = text.match(MARKS)?.length ?? 0;
  return marks >= FEWEST_MARKS && text.length < marks * MOST_BETWEEN;
};

/** Readability takes time that grows with the square of a page's depth; larger and deeper pages are taken whole. */
const mostElements = 20_000;
const deepest = 100;
/** An article with less of the page's words, or of its rows of values, has lost a table or a part. */
const leastShare = 0.7;

const parse = (html: string): Document => {
  const { parseHTML } = load('linkedom') as typeof linkedom;
  // A fragment without <html> would become a document without a body.
  return parseHTML(/<body\b/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`).document;
};

const isModest = (page: Document): boolean => {
  const depths = new Map<Element, number>();
  for (const element of page.querySelectorAll('*')) {
    const depth = 1 + (depths.get(element.parentElement as Element) ?? 0);
    if (depth > deepest || depths.size > mostElements) return false;
    depths.set(element, depth);
  }
  return true;
};

const articleText = (html: string, whole: Document): string | undefined => {
  if (!isModest(whole)) return undefined;
  const { Readability } = load('@mozilla/readability') as typeof readability;
  const page = parse(html);
  removeChrome(page);
  const content = new Readability(page, { charThreshold: 50 }).parse()?.content;
  return content ? textOfElement(parse(content).body) : undefined;
};

const oneLine = (text: string | null | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** What a page calls its text: in the field that official sites have for it, as its first heading, beside the name of the site. */
const titleOf = (page: Document, text: string): string => {
  const named = oneLine(page.querySelector('title')?.textContent);
  const field = page.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content');
  const titles = [oneLine(field), oneLine(page.querySelector('h1')?.textContent)].filter((title) => title !== '');
  const parts = named.split(/\s*(?:[_|｜]|--+|\s[-–—])\s*/);
  return (
    titles[0] ?? parts.find((part) => letters(part) > 4 && text.includes(part)) ?? (letters(named) > 4 ? named : '')
  );
};

/** The title that Readability takes off the article, unless the text begins with it anyway. */
const withHeading = (text: string, title: string): string => {
  const firstLines = text.split('\n', 12).filter((line) => letters(line) > 4);
  const isThere = text.includes(title) || firstLines.some((line) => title.includes(line.trim()));
  return isThere ? text : `${title}\n${text}`;
};

/** Rows of label and value may stand in an index above the article: those are put back. */
const rowsOf = (text: string): number => text.match(/\t.*\t/g)?.length ?? 0;

const isEnough = (article: string, whole: string): boolean =>
  letters(article) >= leastShare * letters(whole) && rowsOf(article) >= leastShare * rowsOf(whole);

export const textOfHtml = (html: string): string => {
  const page = parse(html);
  removeChrome(page);
  const whole = textOfElement(page.body);
  // A page of frames has nothing but its title.
  if (whole === '') return '';
  const article = articleText(html, page);
  const text = article !== undefined && isEnough(article, whole) ? withFields(article, whole) : whole;
  return withHeading(text, titleOf(page, whole));
};
