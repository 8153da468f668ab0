/** Runs in the bench's page: the same made picture drawn by sigma alone and by our adapter, and what a selection costs. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { highlightOf } from '../../../explorer/web/graph/highlight.ts';
import type { Picture } from '../../../explorer/web/graph/picture.ts';
import { openRenderer, type Renderer } from '../../../explorer/web/graph/renderer.ts';
import { numbersFrom } from '../made-numbers.ts';

const shapes = ['circle', 'square', 'diamond', 'ring'] as const;
const colours = ['#0072b2', '#009e73', '#e69f00', '#d55e00'];

/** Three lines a node; a few nodes have very many, as in true collections. */
const makePicture = (size: number): Picture => {
  const next = numbersFrom(7);
  const nodes = Array.from({ length: size }, (_, i) => ({
    id: `n${i}`,
    label: `某市人民政府关于落实第${i}号规划纲要的意见`,
    x: next() * 1000,
    y: next() * 800,
    size: 3 + next() * 5,
    shape: shapes[i % 4] as (typeof shapes)[number],
    colour: colours[i % 4] as string,
    fill: colours[i % 4] as string,
    importance: next() * 100,
    lines: 1,
    leads: false,
  }));
  const pick = (power: number) => `n${Math.floor(next() ** power * size)}`;
  const links = Array.from({ length: size * 3 }, (_, i) => ({
    id: `l${i}`,
    from: pick(1),
    to: pick(3),
    colour: '#b0c4b8',
    strong: '#009e73',
    width: 1.5,
    quiet: false,
  })).filter(({ from, to }) => from !== to);
  return { nodes, links, frame: { x: [0, 1000], y: [0, 800] }, guides: [], groups: [] };
};

const box = (): HTMLElement => {
  document.body.replaceChildren();
  const element = document.createElement('div');
  Object.assign(element.style, { width: '1280px', height: '800px', position: 'relative' });
  document.body.append(element);
  return element;
};

let picture: Picture;
let renderer: Renderer | undefined;
let bare: Sigma | undefined;
let refreshes = 0;
const refresh = Sigma.prototype.refresh;
Sigma.prototype.refresh = function (this: Sigma, ...rest) {
  refreshes++;
  return refresh.apply(this, rest);
};
const nothing = () => {};
const handlers = { onNode: nothing, onLink: nothing, onNothing: nothing, onOpen: nothing, onDrop: nothing };

const bench = {
  make: (size: number) => {
    picture = makePicture(size);
  },
  drawBare: () => {
    const graph = new Graph({ multi: true, type: 'directed' });
    for (const { id, x, y, size, colour, label } of picture.nodes)
      graph.addNode(id, { x, y, size, color: colour, label });
    for (const { id, from, to, colour, width } of picture.links)
      graph.addDirectedEdgeWithKey(id, from, to, { color: colour, size: width });
    bare = new Sigma(graph, box());
  },
  drawOurs: () => {
    renderer = openRenderer(box(), handlers);
    renderer.show(picture, 'light');
  },
  close: () => {
    bare?.kill();
    renderer?.close();
    bare = undefined;
    renderer = undefined;
  },
  /** The node that most hangs on is the dearest to choose. */
  select: (i: number) => renderer?.highlight(highlightOf(picture, `n${i}`, undefined)),
  hover: (i: number) => renderer?.point(`n${i}`),
  refreshes: () => refreshes,
};
Object.assign(globalThis, { bench });
export type PictureBench = typeof bench;
