/** The provinces as a grid of tiles in SVG, shaded by how many reached regions lie in each; for orientation, no map. */

import { escapeXml } from '../../export/xml.ts';
import { provinces } from '../provinces.ts';
import type { Trace } from '../trace-down.ts';
import type { Telling } from './facts.ts';
import { captionIn } from './facts.ts';
import { foldByProvince } from './fold-by-province.ts';

const size = 46;
const gap = 4;
const columns = 9;
const rows = 9;

/** Five shades of one colour; the eye tells no more apart. */
const shades = ['#eef1f0', '#cfe6dd', '#97cdb9', '#4fa98a', '#00735a'] as const;

const shadeOf = (count: number): number => (count === 0 ? 0 : count === 1 ? 1 : count <= 4 ? 2 : count <= 9 ? 3 : 4);

/** What each shade stands for. */
export const tileKey = shades.map((shade, i) => ({ shade, counts: ['0', '1', '2–4', '5–9', '≥ 10'][i]! }));

/** Named regions by province, the province itself included; members by data are not named. */
const countsOf = (telling: Telling, trace: Trace): ReadonlyMap<string, number> =>
  new Map(
    foldByProvince(
      telling.view,
      trace.regions.filter(({ named }) => named),
    ).flatMap(({ province, regions }) =>
      province === undefined ? [] : [[province.slice('region:'.length), regions.length] as const],
    ),
  );

/** `place` holds attributes that put it into a larger picture. */
export const drawTileMap = (telling: Telling, trace: Trace, place = ''): string => {
  const counts = countsOf(telling, trace);
  const tiles = provinces.map((province) => {
    const [column, row] = province.tile;
    const count = counts.get(province.code) ?? 0;
    const shade = shadeOf(count);
    const ink = shade >= 3 ? '#ffffff' : '#26302c';
    const name = captionIn(telling, province);
    const shown = telling.language === 'zh' ? name : name.slice(0, 6);
    return [
      `<g transform="translate(${column * (size + gap)} ${row * (size + gap)})">`,
      `<title>${escapeXml(`${name} ${count}`)}</title>`,
      `<rect width="${size}" height="${size}" rx="5" fill="${shades[shade]}" stroke="#b7c4be" stroke-width="0.6"/>`,
      `<text x="${size / 2}" y="20" text-anchor="middle" font-size="${shown.length > 3 ? 11 : 13}" fill="${ink}">${escapeXml(shown)}</text>`,
      count > 0
        ? `<text x="${size / 2}" y="37" text-anchor="middle" font-size="13" font-weight="600" fill="${ink}">${count}</text>`
        : '',
      '</g>',
    ].join('');
  });
  const [width, height] = [columns * (size + gap), rows * (size + gap)];
  const label = escapeXml(telling.say('mapLabel'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="inherit"${place === '' ? '' : ` ${place}`}>${tiles.join('')}</svg>`;
};
