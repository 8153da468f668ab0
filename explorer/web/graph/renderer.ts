/** The one adapter around sigma: draws a picture, tells what was clicked, highlights without drawing the rest anew. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { Sheet } from './export-svg.ts';
import { type Eye, sameEye } from './eye.ts';
import type { Highlight } from './highlight.ts';
import { makeLayers } from './layers.ts';
import type { Picture, Scheme } from './picture.ts';
import { dragNodes } from './renderer-drag.ts';
import { ShapeProgram } from './renderer-shapes.ts';

export interface Handlers {
  /** `also`: with Shift or Ctrl, beside what is chosen already. */
  onNode(id: string, also: boolean): void;
  onLink(id: string): void;
  onNothing(): void;
  onOpen(id: string): void;
  /** A node was dragged to a place. */
  onDrop(id: string, x: number, y: number): void;
  /** A shape of the ground was clicked, or lies under the pointer. */
  onGround?(id: string): void;
  onHover?(id: string | undefined): void;
  /** The camera has come to rest. */
  onEye?(eye: Eye): void;
}
export interface Renderer {
  show(picture: Picture, scheme: Scheme): void;
  /** What was chosen elsewhere is brought into sight, unless the reader's own camera is to stay. */
  highlight(highlight: Highlight | undefined, stay?: boolean): void;
  /** Rings a node as if the pointer were on it. */
  point(id: string | undefined): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
  /** Brings these nodes, or all, into view. */
  fit(ids?: readonly string[]): void;
  /** Looks from where a link says. */
  look(eye: Eye): void;
  /** Where a node stands in the container, for tests and tools. */
  locate(id: string): { readonly x: number; readonly y: number } | undefined;
  sheet(): Sheet | undefined;
  close(): void;
}

/** Milliseconds without a move, so that a drag is told once. */
const restAfter = 200;

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

export const openRenderer = (container: HTMLElement, handlers: Handlers): Renderer => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sigma = new Sigma(new Graph({ multi: true, type: 'directed' }), container, {
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
  const through = { style: { pointerEvents: 'none' } } as const;
  sigma.createCanvasContext('under', Object.assign({ beforeLayer: 'edges' }, through));
  for (const name of ['words', 'front']) sigma.createCanvasContext(name, through);
  sigma.resize(true);
  const layers = makeLayers({
    size: () => sigma.getDimensions(),
    at: (place) => sigma.graphToViewport(place),
    scale: (size) => sigma.scaleSize(size),
    ratio: () => sigma.getCamera().ratio,
    layer: (name) => sigma.getCanvases()[name]?.getContext('2d') ?? undefined,
  });
  sigma.on('afterRender', layers.draw);
  const drag = dragNodes(sigma, layers, (id, x, y) => handlers.onDrop(id, x, y));
  sigma.on('clickNode', ({ node, event: { original } }) => {
    const also = original.shiftKey || original.ctrlKey || original.metaKey;
    if (!drag.hasJustMoved()) handlers.onNode(node, also);
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.onOpen(node);
  });
  sigma.on('clickStage', ({ event }) => {
    if (drag.hasJustMoved()) return;
    const link = layers.nearestLink(event.x, event.y);
    const ground = link ? undefined : layers.ground(sigma.viewportToGraph(event));
    if (link) handlers.onLink(link);
    else if (ground !== undefined && handlers.onGround) handlers.onGround(ground);
    else handlers.onNothing();
  });
  const point = (id: string | undefined) => {
    container.style.cursor = id === undefined ? '' : 'pointer';
    layers.point(id);
    handlers.onHover?.(id);
  };
  if (handlers.onHover) {
    let last: string | undefined;
    sigma.on('moveBody', ({ event }) => {
      const under = layers.ground(sigma.viewportToGraph(event));
      if (under === last) return;
      last = under;
      container.style.cursor = under === undefined ? '' : 'pointer';
      handlers.onHover?.(under);
    });
  }
  sigma.on('enterNode', ({ node }) => point(node));
  sigma.on('leaveNode', () => point(undefined));
  const move = (to: { x?: number; y?: number; ratio?: number }) => {
    if (calm) sigma.getCamera().setState({ ...sigma.getCamera().getState(), ...to });
    else void sigma.getCamera().animate(to, { duration: 250 });
  };

  const lookAt = (ids?: readonly string[]) => {
    const points = (ids ?? []).flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
    if (points.length === 0) return move({ x: 0.5, y: 0.5, ratio: 1 });
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const ratio = Math.min(1, Math.max(0.3, 1.35 * Math.max(right - left, bottom - top)));
    move({ x: (left + right) / 2, y: (top + bottom) / 2, ratio });
  };
  const eye = (): Eye => sigma.getCamera().getState();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const rest = () => {
    clearTimeout(resting);
    if (closed) return;
    // Slow machines pause within a turn.
    resting = setTimeout(() => (sigma.getCamera().isAnimated() ? rest() : handlers.onEye?.(eye())), restAfter);
  };
  sigma.getCamera().on('updated', rest);
  // Panels open and close beside the picture; sigma itself watches only the window.
  const watch = new ResizeObserver(() => {
    const before = sigma.getDimensions();
    sigma.resize();
    const { width, height } = sigma.getDimensions();
    if (width !== before.width || height !== before.height) sigma.scheduleRender();
  });
  watch.observe(container);

  return {
    show: (given, scheme) => {
      const picture = onSmallScreen(given, sigma.getDimensions().width);
      layers.show(picture, scheme);
      const graph = new Graph({ multi: true, type: 'directed' });
      for (const { id, x, y, size, colour, fill, shape } of picture.nodes)
        graph.addNode(id, { x, y, size, color: colour, fill, shape });
      for (const { id, from, to, colour, width, quiet } of picture.links)
        graph.addDirectedEdgeWithKey(id, from, to, { color: colour, size: width, hidden: quiet });
      sigma.setCustomBBox(picture.frame);
      sigma.setGraph(graph);
    },
    highlight: (wanted, stay = false) => {
      container.toggleAttribute('data-dimmed', wanted !== undefined);
      layers.light(wanted);
      // What was chosen elsewhere may lie outside; what is in sight stays where it is.
      const { width, height } = sigma.getDimensions();
      const outside = wanted?.main.some((id) => {
        const node = layers.node(id);
        const { x, y } = node ? sigma.graphToViewport(node) : { x: 0, y: 0 };
        return node !== undefined && (x < 0 || y < 0 || x > width || y > height);
      });
      if (outside && !stay) lookAt(wanted?.main);
    },
    point: layers.point,
    zoom: (factor) => move({ ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio / factor) }),
    pan: (x, y) => {
      const { x: cx, y: cy, ratio } = sigma.getCamera();
      move({ x: cx + x * ratio, y: cy + y * ratio });
    },
    fit: lookAt,
    look: (to) => {
      if (!sameEye(to, eye())) move({ x: to.x, y: to.y, ratio: to.ratio });
    },
    sheet: layers.sheet,
    locate: (id) => {
      const node = layers.node(id);
      return node ? sigma.graphToViewport(node) : undefined;
    },
    close: () => {
      watch.disconnect();
      closed = true;
      clearTimeout(resting);
      sigma.kill();
    },
  };
};
