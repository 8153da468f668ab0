/** A report as Markdown, and as one HTML page that prints on two sheets: every statement numbered to its quote. */

import { escapeXml } from '../../export/xml.ts';
import type { Report } from '../report/make-report.ts';
import type { Part, Section } from '../report/statement.ts';
import type { Words } from '../view.ts';
import { placeInWords, type Telling, wordsOf } from './facts.ts';
import { drawTileMap } from './tile-map.ts';
import { plain } from './trace-markdown.ts';

interface NumberedPart {
  readonly text: string;
  readonly number?: number;
}
interface Numbered {
  readonly sections: readonly (Section & { readonly numbered: readonly (readonly NumberedPart[])[] })[];
  readonly quotes: readonly Words[];
}

/** One number for each sentence, in the order of reading: places that one sentence lists share its number. */
const number = (telling: Telling, { sections }: Report): Numbered => {
  const quotes: Words[] = [];
  const sentenceOf = (quote: Words): string => `${quote.place.split('#')[0]} ${wordsOf(telling, quote)}`;
  const numbered = ({ text, quote }: Part): NumberedPart => {
    if (!quote) return { text };
    const at = quotes.findIndex((known) => sentenceOf(known) === sentenceOf(quote));
    return { text, number: at >= 0 ? at + 1 : quotes.push(quote) };
  };
  return {
    sections: sections.map((section) => ({
      ...section,
      numbered: section.statements.map((parts) => parts.map(numbered)),
    })),
    quotes,
  };
};

export const showReportMarkdown = (telling: Telling, report: Report): string => {
  const { say } = telling;
  const { sections, quotes } = number(telling, report);
  return [
    `# ${plain(report.title)}`,
    '',
    `*${plain(report.facts)}*`,
    '',
    ...sections.flatMap(({ title, lead, numbered, rest }) => [
      `## ${title}`,
      '',
      ...(lead.length > 0 ? [plain(lead.join('')), ''] : []),
      ...numbered.map(
        (parts) =>
          `- ${parts.map(({ text, number: at }) => `${plain(text)}${at === undefined ? '' : `[${at}]`}`).join('')}`,
      ),
      ...(rest === undefined ? [] : ['', rest]),
      '',
    ]),
    `## ${say('reportQuotes')}`,
    '',
    ...quotes.map(
      (quote, i) =>
        `${i + 1}. ${say('quoteMarks', { words: plain(wordsOf(telling, quote)) })}${say('brackets', { text: plain(placeInWords(telling, quote)) })}`,
    ),
    '',
  ].join('\n');
};

const style = `
@page { size: A4; margin: 13mm 14mm }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; color: #1d2421; background: #fff;
  font: 15px/1.65 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif }
h1 { font-size: 1.55rem; line-height: 1.35; margin: 0 0 .3rem }
.facts { color: #53605a; margin: 0 0 1.2rem; padding-bottom: .7rem; border-bottom: 2px solid #00735a }
h2 { font-size: 1.05rem; margin: 1.3rem 0 .3rem; color: #00735a; break-after: avoid }
p { margin: .3rem 0 }
ul { margin: .3rem 0; padding-left: 1.2rem }
li { margin: .12rem 0; break-inside: avoid }
sup { line-height: 0 }
sup a { color: #00735a; text-decoration: none; padding: 0 .15em }
.map { float: right; width: 42%; margin: .2rem 0 .6rem 1.2rem }
.map figcaption { font-size: .75rem; color: #53605a; text-align: center }
.rest { color: #53605a }
.quotes { font-size: .82rem; line-height: 1.5; columns: 2; column-gap: 1.6rem; padding-left: 1.3rem; clear: both }
.quotes li { color: #37423d }
.quotes cite { color: #6a766f; font-style: normal }
@media (max-width: 40rem) { .map { float: none; width: 100%; margin: 0 } .quotes { columns: 1 } }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.45 } h2 { margin: .8rem 0 .2rem } .quotes { font-size: 7.2pt; line-height: 1.35; columns: 3 } }
`;

const sectionHtml = (telling: Telling, section: Numbered['sections'][number], map: string): string => {
  const { title, lead, numbered, rest } = section;
  const isWhere = title === telling.say('reportWhere');
  // Chinese lines break anywhere: a joiner keeps the number at its word.
  const mark = (at: number | undefined): string =>
    at === undefined ? '' : `\u2060<sup><a href="#q${at}">${at}</a></sup>`;
  const items = numbered.map(
    (parts) => `<li>${parts.map(({ text, number: at }) => `${escapeXml(text)}${mark(at)}`).join('')}</li>`,
  );
  return [
    `<section><h2>${escapeXml(title)}</h2>`,
    isWhere ? `<figure class="map">${map}<figcaption>${escapeXml(telling.say('mapLabel'))}</figcaption></figure>` : '',
    lead.length > 0 ? `<p>${escapeXml(lead.join(''))}</p>` : '',
    items.length > 0 ? `<ul>${items.join('')}</ul>` : '',
    rest === undefined ? '' : `<p class="rest">${escapeXml(rest)}</p>`,
    '</section>',
  ].join('');
};

export const showReportHtml = (telling: Telling, report: Report): string => {
  const { say, language } = telling;
  const numbered = number(telling, report);
  const map = drawTileMap(telling, report.trace);
  const quotes = numbered.quotes.map(
    (quote, i) =>
      `<li id="q${i + 1}">${escapeXml(say('quoteMarks', { words: wordsOf(telling, quote) }))} <cite>${escapeXml(placeInWords(telling, quote))}</cite></li>`,
  );
  return [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(report.title)}</title><style>${style}</style></head><body>`,
    `<h1>${escapeXml(report.title)}</h1><p class="facts">${escapeXml(report.facts)}</p>`,
    ...numbered.sections.map((section) => sectionHtml(telling, section, map)),
    `<section><h2>${escapeXml(say('reportQuotes'))}</h2><ol class="quotes">${quotes.join('')}</ol></section>`,
    '</body></html>\n',
  ].join('\n');
};
