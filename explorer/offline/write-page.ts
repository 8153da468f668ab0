/** Writes the one file: page, styles, graph and texts in a document that runs its own script and no other. */
import { createHash } from 'node:crypto';
import type { Graph } from '../../graph-schema/index.ts';
import words from '../web/strings.zh.json' with { type: 'json' };

/** What the file holds beside the page. */
export interface Carried {
  readonly collection: string;
  /** When it was written. */
  readonly date: string;
  readonly graph: Graph;
}
export interface Shell {
  readonly script: string;
  readonly style: string;
}

/** In a script element only these can end it or change how it is read; in the strings of a script both mean the same. */
const asScript = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\u003c');

/** Data of documents: no `<` at all, so no `</script>`; and no line ends that only JSON allows. */
const asData = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const asText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');

const policyFor = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const writePage = ({ script, style }: Shell, carried: Carried): string => {
  const inline = asScript(script);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(inline)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${asText([carried.collection, words['app.name']].filter((part) => part !== '').join(' · '))}</title>
<style>${style.replace(/<(?=\/style)/gi, '\\3c ')}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="carried">${asData(carried)}</script>
<script type="module">${inline}</script>
</body>
</html>
`;
};
