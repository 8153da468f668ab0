/**
 * The text of a Markdown file: marks taken off, one block a line, table rows as lines with tabs.
 *
 *   takes `# 关于…的通知` → `关于…的通知`, `| 项目 | 地点 |` → `项目⇥地点`, `**一、总体要求**`, `1. 茶园水库` with its number
 *   keeps line ends within a paragraph: official texts pasted as Markdown have one line for title, number, addressees
 */
import { createRequire } from 'node:module';
import type * as linkedom from 'linkedom';
import type { Nodes } from 'mdast';
import type * as fromMarkdownModule from 'mdast-util-from-markdown';
import type * as tableModule from 'mdast-util-gfm-table';
import type * as syntaxModule from 'micromark-extension-gfm-table';
import { textOfElement } from './text-of-element.ts';

/** Loaded with the first Markdown file. */
const load = createRequire(import.meta.url);

/** Plain text may begin its lines with # or - too: only the file's name says that these are marks. */
export const isMarkdownName = (name: string): boolean => /\.(?:md|markdown|mdown)$/i.test(name);

/** In YAML or, between +++, in TOML. */
const FRONT_MATTER =
  /^(?:---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+)[ \t]*(?:\r?\n|$)/;
/** `[^1]` in the text and `[^1]: …` below it; without the caret it is how notes of a docx are marked. */
const NOTE = /\[\^([^\]\s]{1,20})\](:?)/g;
const TITLE = /^title[ \t]*[:=][ \t]*(["']?)(.+?)\1[ \t]*$/m;

/** Pages written as HTML inside, which converters make of tables with joined cells. */
const textOfHtml = (html: string): string => {
  const { parseHTML } = load('linkedom') as typeof linkedom;
  return textOfElement(parseHTML(`<html><head></head><body>${html}</body></html>`).document.body);
};

const isBreak = (html: string): boolean => /^<br\s*\/?>$/i.test(html);

/** The words of a node that stands inside a line. */
const wordsOf = (node: Nodes, lineEnd: string): string => {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\r?\n/g, lineEnd);
    case 'inlineCode':
      return node.value;
    case 'break':
      return lineEnd;
    case 'html':
      return isBreak(node.value) ? lineEnd : '';
    default:
      return 'children' in node ? node.children.map((child) => wordsOf(child, lineEnd)).join('') : '';
  }
};

const linesOf = (node: Nodes): string[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return wordsOf(node, '\n').split('\n');
    case 'tableRow':
      return [node.children.map((cell) => wordsOf(cell, ' ').trim()).join('\t')];
    case 'code':
      // Four blanks before a paragraph are an indent in Chinese texts.
      return node.value.split('\n');
    case 'html':
      return textOfHtml(node.value).split('\n');
    case 'list':
      return node.children.flatMap((item, i) => {
        const [first = '', ...rest] = linesOf(item);
        return [node.ordered ? `${(node.start ?? 1) + i}. ${first}` : first, ...rest];
      });
    default:
      return 'children' in node ? node.children.flatMap((child) => linesOf(child)) : [];
  }
};

export const textOfMarkdown = (markdown: string): string => {
  const { fromMarkdown } = load('mdast-util-from-markdown') as typeof fromMarkdownModule;
  const { gfmTableFromMarkdown } = load('mdast-util-gfm-table') as typeof tableModule;
  const { gfmTable } = load('micromark-extension-gfm-table') as typeof syntaxModule;
  const front = FRONT_MATTER.exec(markdown);
  const title = front && TITLE.exec(front[1] ?? front[2] ?? '')?.[2];
  const body = (front ? markdown.slice(front[0].length) : markdown).replace(NOTE, '\\[$1\\]');
  const tree = fromMarkdown(body, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const text = linesOf(tree)
    .filter((line) => line.trim() !== '')
    .join('\n');
  return title && !text.includes(title) ? `${title}\n${text}` : text;
};
