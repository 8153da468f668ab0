/** A trace as one SVG picture that stands alone: what it is of, the provinces as tiles with their counts, the key of the shades. */

import { escapeXml } from '../../export/xml.ts';
import { numberBeside } from '../find-policy.ts';
import type { Trace } from '../trace-down.ts';
import { dateInWords, type Telling } from './facts.ts';
import { drawTileMap, tileKey } from './tile-map.ts';
import { traceSummary } from './trace-summary.ts';

const width = 560;
const margin = 24;
const mapSize = width - 2 * margin;
const line = 20;
/** Chinese characters of 13 units that fit between the margins. */
const lettersInLine = 38;

const shorten = (words: string): string =>
  words.length <= lettersInLine ? words : `${words.slice(0, lettersInLine - 1)}…`;

const textAt = (y: number, words: string, more = ''): string =>
  `<text x="${margin}" y="${y}" font-size="13" fill="#26302c"${more}>${escapeXml(shorten(words))}</text>`;

const keyAt = (y: number): string =>
  tileKey
    .map(
      ({ shade, counts }, i) =>
        `<g transform="translate(${margin + i * 74} ${y})"><rect width="16" height="16" rx="3" fill="${shade}" stroke="#b7c4be" stroke-width="0.6"/><text x="22" y="13" font-size="12" fill="#26302c">${counts}</text></g>`,
    )
    .join('');

/** UTF-8 text of an SVG file; the provinces are tiles for orientation, no map. */
export const showTraceMap = (telling: Telling, trace: Trace): string => {
  const { policy } = trace.policies[0]!;
  const lead = [
    [numberBeside(policy), dateInWords(telling, policy)].filter(Boolean).join(' · '),
    ...traceSummary(telling, trace).filter((words) => !words.startsWith(' ')),
  ];
  const mapTop = margin + 16 + (lead.length + 1) * line;
  const keyTop = mapTop + mapSize + 8;
  const height = keyTop + 2 * line + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif">`,
    `<title>${escapeXml(policy.label)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt(margin + 8, policy.label, ' font-weight="600"'),
    ...lead.map((words, i) => textAt(margin + 8 + (i + 1) * line, words)),
    drawTileMap(telling, trace, `x="${margin}" y="${mapTop}" width="${mapSize}" height="${mapSize}"`),
    keyAt(keyTop),
    textAt(keyTop + 2 * line, telling.say('mapLabel')),
    '</svg>\n',
  ].join('\n');
};
