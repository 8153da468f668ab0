/** Files that are encoded text: plain text stays verbatim, pages and Markdown give the text that a reader sees. */
import { createHash } from 'node:crypto';
import { pageOfMessage } from './mime-page.ts';
import { isHtml, textOfHtml } from './read-html.ts';
import { isMarkdownName, textOfMarkdown } from './read-markdown.ts';
import { type ReadResult, refuse } from './read-result.ts';
import { largestFile, readText } from './read-text.ts';

const PAGE = /^\s*<(?:!doctype|html)\b/i;

/** Data in XML, such as a feed or a Word document of 2003: its elements are no words, and which of them are text is not known. */
const xmlRoot = (text: string): string | undefined => {
  const [, root = ''] =
    /^\s*<\?xml\b[^>]*>(?:\s|<!--[\s\S]*?-->|<[!?][^>]*>)*<([\w:.-]+)/.exec(text.slice(0, 4096)) ?? [];
  return root === '' || /^(?:html|body|div|p|table)$/i.test(root) ? undefined : root;
};

/** Markdown may begin with an element, so there the name decides; a whole page under such a name is a page. */
const formatOf = (text: string, name: string): 'html' | 'markdown' | 'text' => {
  if (isMarkdownName(name) && !PAGE.test(text)) return 'markdown';
  return isHtml(text) ? 'html' : 'text';
};

const nothing = { html: 'an HTML page without text', markdown: 'a Markdown file without text' } as const;

export const readEncoded = (bytes: Uint8Array, name: string): ReadResult => {
  const page = bytes.length > largestFile ? undefined : pageOfMessage(bytes);
  if (page === null) return refuse(name, 'binary', 'a MIME message without an HTML page');
  const read = readText(page ?? bytes, name);
  if (read.text === null) return { status: 'refused', problem: read.problem };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding } = read;
  const root = xmlRoot(text);
  if (root !== undefined) return refuse(name, 'binary', `an XML file (<${root}>)`);
  const format = page ? 'html' : formatOf(text, name);
  if (format === 'text') return { status: 'read', document: { name, sha256, source: text, encoding, format } };
  const source = format === 'html' ? textOfHtml(text) : textOfMarkdown(text);
  if (source === '') return refuse(name, 'empty', nothing[format]);
  return { status: 'read', document: { name, sha256, source, encoding, format } };
};
