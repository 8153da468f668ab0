/** The saved drawing is well-formed whatever the labels say, and shows what is in the picture. */
import { describe, expect, it } from 'vitest';
import { type Sheet, writeSvg } from '../../../../explorer/web/graph/export-svg.ts';

const node = (x: number, shape: Sheet['nodes'][number]['shape']) => ({
  x,
  y: 50,
  radius: 8,
  shape,
  colour: '#0072b2',
  fill: '#ffffff',
});
const sheet = (words: string): Sheet => ({
  width: 200,
  height: 100,
  paper: '#ffffff',
  ink: '#000000',
  font: '"Noto Sans SC",sans-serif',
  lineHeight: 16,
  lines: [{ from: node(20, 'circle'), to: node(120, 'square'), colour: '#009e73', width: 1 }],
  nodes: [node(20, 'circle'), node(120, 'square'), node(60, 'diamond'), node(90, 'ring')],
  labels: [{ id: 'a', lines: [words, '第二行'], x: 30, y: 40, size: 12, bold: true }],
});

describe('the drawing', () => {
  const svg = writeSvg(sheet('重庆市'), [{ shape: 'circle', colour: '#0072b2', hollow: false, text: '政策' }]);
  it('has every line, node, label and the key', () => {
    expect(svg.match(/<line /g)).toHaveLength(1);
    expect(svg.match(/<(circle|polygon) /g)).toHaveLength(5);
    expect([...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual(['重庆市', '第二行', '政策']);
  });
  it('makes room for the key below', () => expect(svg).toContain('viewBox="0 0 200 134"'));
  it.each(['<script>alert(1)</script>', '"&<>', 'a\u0000b\u0008'])('takes %j as text', (words) => {
    const drawn = writeSvg(sheet(words));
    expect(drawn).not.toContain('<script');
    expect([...drawn].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
    expect(drawn.match(/<text /g)).toHaveLength(2);
  });
});
