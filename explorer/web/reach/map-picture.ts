/** The map as it is seen, as SVG text that stands alone: what styles say is written onto each shape. */
import { asXml } from '../text/as-xml.ts';

const told = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-weight',
] as const;

const width = 1200;
const head = 60;

export const mapPicture = (map: SVGSVGElement, title: string, background: string, ink: string): string => {
  const copy = map.cloneNode(true) as SVGSVGElement;
  const [from, to] = [map.querySelectorAll<SVGElement>('*'), copy.querySelectorAll<SVGElement>('*')];
  from.forEach((shape, i) => {
    const style = getComputedStyle(shape);
    for (const name of told) to[i]?.setAttribute(name, style.getPropertyValue(name));
  });
  const [, , boxWidth = 1, boxHeight = 1] = (map.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const height = Math.round((width * boxHeight) / boxWidth);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + head}" font-family="sans-serif">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    `<text x="24" y="40" font-size="24" fill="${ink}">${asXml(title)}</text>`,
    `<svg x="0" y="${head}" width="${width}" height="${height}" viewBox="0 0 ${boxWidth} ${boxHeight}">${copy.innerHTML}</svg>`,
    '</svg>',
  ].join('');
};
