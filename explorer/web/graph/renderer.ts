/** The one adapter around sigma: draws a picture, tells what was clicked, highlights without drawing the rest anew. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import { coveredIn } from './covered.ts';
import type { Sheet } from './export-svg.ts';
import type { Eye } from './eye.ts';
import type { Highlight } from './highlight.ts';
import { type Layers, makeLayers } from './layers.ts';
import type { Picture, Scheme } from './picture.ts';
import { type Camera, steerCamera } from './renderer-camera.ts';
import { listenToPointer, type PointerHandlers } from './renderer-pointer.ts';
import { ShapeProgram } from './renderer-shapes.ts';

export interface Handlers extends PointerHandlers {
  /** The camera has come to rest. */
  onEye?(eye: Eye): void;
}
export interface Renderer extends Camera {
  show(picture: Picture, scheme: Scheme): void;
  /** What was chosen elsewhere is brought into sight, unless the reader's own camera is to stay. */
  highlight(highlight: Highlight | undefined, stay?: boolean): void;
  /** Rings a node as if the pointer were on it. */
  point(id: string | undefined): void;
  /** Where a node stands in the container, for tests and tools. */
  locate(id: string): { readonly x: number; readonly y: number } | undefined;
  sheet(): Sheet | undefined;
}

/** On a phone nodes are smaller too, or they would cover each other. */
const wideEnough = 600;
const onSmallScreen = (picture: Picture, width: number): Picture => {
  const share = Math.max(0.6, Math.sqrt(width / wideEnough));
  return share >= 1
    ? picture
    : { ...picture, nodes: picture.nodes.map((node) => ({ ...node, size: node.size * share })) };
};

export const canDraw = (): boolean => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};

const openSigma = (container: HTMLElement): Sigma =>
  new Sigma(new Graph({ multi: true, type: 'directed' }), container, {
    // Labels and what stands out are drawn by the layers.
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: EdgeRectangleProgram },
    defaultEdgeType: 'line',
    minEdgeThickness: 0.8,
    stagePadding: 32,
    enableCameraRotation: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
  });

/** Canvases of our own below and above sigma's, drawn whenever sigma draws. */
const layOver = (sigma: Sigma): Layers => {
  const through = { style: { pointerEvents: 'none' } } as const;
  sigma.createCanvasContext('under', Object.assign({ beforeLayer: 'edges' }, through));
  for (const name of ['words', 'front']) sigma.createCanvasContext(name, through);
  sigma.resize(true);
  const layers = makeLayers({
    size: () => sigma.getDimensions(),
    at: (place) => sigma.graphToViewport(place),
    scale: (size) => sigma.scaleSize(size),
    ratio: () => sigma.getCamera().ratio,
    covered: () => coveredIn(sigma.getContainer()),
    layer: (name) => sigma.getCanvases()[name]?.getContext('2d') ?? undefined,
  });
  sigma.on('afterRender', layers.draw);
  return layers;
};

/** Panels open and close beside the picture; sigma itself watches only the window. */
const watchSize = (sigma: Sigma): ResizeObserver => {
  const watch = new ResizeObserver(() => {
    const before = sigma.getDimensions();
    sigma.resize();
    const { width, height } = sigma.getDimensions();
    if (width !== before.width || height !== before.height) sigma.scheduleRender();
  });
  watch.observe(sigma.getContainer());
  return watch;
};

/** Over no node at all sigma does not move its camera: the land of a map without places would lie anywhere. */
const unseen = 'unseen';

const graphOf = ({ nodes, links, frame }: Picture): Graph => {
  const graph = new Graph({ multi: true, type: 'directed' });
  if (nodes.length === 0) graph.addNode(unseen, { x: frame.x[0], y: frame.y[0], size: 0, hidden: true });
  for (const { id, x, y, size, colour, fill, shape } of nodes)
    graph.addNode(id, { x, y, size, color: colour, fill, shape });
  for (const { id, from, to, colour, width, quiet } of links)
    graph.addDirectedEdgeWithKey(id, from, to, { color: colour, size: width, hidden: quiet });
  return graph;
};

export const openRenderer = (container: HTMLElement, handlers: Handlers): Renderer => {
  const sigma = openSigma(container);
  const layers = layOver(sigma);
  listenToPointer(sigma, layers, handlers);
  const camera = steerCamera(sigma, (eye) => handlers.onEye?.(eye));
  const watch = watchSize(sigma);
  const locate: Renderer['locate'] = (id) => {
    const node = layers.node(id);
    return node && sigma.graphToViewport(node);
  };
  const isOutOfSight = (id: string): boolean => {
    const at = locate(id);
    const { width, height } = sigma.getDimensions();
    return at !== undefined && (at.x < 0 || at.y < 0 || at.x > width || at.y > height);
  };
  return {
    ...camera,
    show: (given, scheme) => {
      const picture = onSmallScreen(given, sigma.getDimensions().width);
      layers.show(picture, scheme);
      sigma.setCustomBBox(picture.frame);
      sigma.setGraph(graphOf(picture));
    },
    highlight: (wanted, stay = false) => {
      container.toggleAttribute('data-dimmed', wanted !== undefined);
      layers.light(wanted);
      // What was chosen elsewhere may lie outside; what is in sight stays where it is.
      if (!stay && wanted?.main.some(isOutOfSight)) camera.fit(wanted.main);
    },
    point: layers.point,
    sheet: layers.sheet,
    locate,
    close: () => {
      watch.disconnect();
      camera.close();
      sigma.kill();
    },
  };
};
