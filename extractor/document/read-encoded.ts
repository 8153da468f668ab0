/** Files that are encoded text: plain text stays verbatim, pages and Markdown give the text that a reader sees. */
import { createHash } from 'node:crypto';
import { isHtml, textOfHtml } from './read-html.ts';
import { isMarkdownName, textOfMarkdown } from './read-markdown.ts';
import { type ReadResult, refuse } from './read-result.ts';
import { readText } from './read-text.ts';

/** Markdown may begin with an element, so there the name decides; a whole page under such a name is a page. */
const formatOf = (text: string, name: string): 'html' | 'markdown' | 'text' => {
  if (isMarkdownName(name) && !/^\s*<(?:!doctype|html)\b/i.test(text)) return 'markdown';
  return isHtml(text) ? 'html' : 'text';
};

export const readEncoded = (bytes: Uint8Array, name: string): ReadResult => {
  const read = readText(bytes, name);
  if (read.text === null) return { status: 'refused', problem: read.problem };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding } = read;
  const format = formatOf(text, name);
  if (format === 'text') return { status: 'read', document: { name, sha256, source: text, encoding, format } };
  const source = format === 'html' ? textOfHtml(text) : textOfMarkdown(text);
  if (source === '')
    return refuse(name, 'empty', format === 'html' ? 'an HTML page without text' : 'a Markdown file without text');
  return { status: 'read', document: { name, sha256, source, encoding, format } };
};
