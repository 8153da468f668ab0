/** The text of an HTML page: its article with heading, one block a line, table rows as lines with tabs between the cells. */
import { createRequire } from 'node:module';
import type * as readability from '@mozilla/readability';
import type * as linkedom from 'linkedom';
import { letters, removeChrome } from './page-chrome.ts';
import { textOfElement } from './text-of-element.ts';

/** Loaded with the first page: plain text does without them. */
const load = createRequire(import.meta.url);

/** Takes `<!DOCTYPE html>…`, `<html lang="zh">…`, `<div><p>…</p></div>`; refuses `《…》<试行>` and text that only speaks of `<html>`. */
export const isHtml = (text: string): boolean => {
  const head = text.slice(0, 4096).replace(/^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true;
  return (
    /^<(?:div|table|article|section|main|meta|title|h1|p)\b[^<>]*>/i.test(head) && /<\/[a-z][a-z0-9]*\s*>/i.test(text)
  );
};

/** Readability takes time that grows with the square of a page's depth; larger and deeper pages are taken whole. */
const mostElements = 20_000;
const deepest = 100;
/** An article with less of the page's words than this has lost a table or a part. */
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

const articleText = (html: string): string | undefined => {
  const { Readability } = load('@mozilla/readability') as typeof readability;
  const page = parse(html);
  if (!isModest(page)) return undefined;
  removeChrome(page);
  const content = new Readability(page, { charThreshold: 50 }).parse()?.content;
  return content ? textOfElement(parse(content).body) : undefined;
};

/** The title that Readability takes off the article, unless the text begins with it anyway. */
const withHeading = (text: string, page: Document): string => {
  const heading = page.querySelector('h1')?.textContent?.trim().replace(/\s+/g, ' ');
  const title = heading || page.querySelector('title')?.textContent?.trim().replace(/\s+/g, ' ') || '';
  const firstLines = text.split('\n', 12).filter((line) => letters(line) > 4);
  const isThere = text.includes(title) || firstLines.some((line) => title.includes(line.trim()));
  return isThere ? text : `${title}\n${text}`;
};

export const textOfHtml = (html: string): string => {
  const page = parse(html);
  removeChrome(page);
  const whole = textOfElement(page.body);
  const article = articleText(html);
  const isEnough = article !== undefined && letters(article) >= leastShare * letters(whole);
  return withHeading(isEnough ? article : whole, page);
};
