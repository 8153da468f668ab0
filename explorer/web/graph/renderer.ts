/** The one adapter around sigma: draws a picture, tells what was clicked, highlights without drawing the rest anew. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { drawArrow, drawNode, drawText, type ScreenNode } from './draw-front.ts';
import type { Highlight } from './highlight.ts';
import { type DrawnLink, type DrawnNode, ink, type Picture, paper, type Scheme } from './picture.ts';
import { type LabelWish, placeLabels } from './place-labels.ts';
import { fragmentShader, shapeNumbers, vertexShader } from './shape-shader.ts';

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    };
  }
  processVisibleItem(
    index: number,
    start: number,
    data: NodeDisplayData & { fill?: string; shape?: DrawnNode['shape'] },
  ) {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        shapeNumbers[data.shape ?? 'circle'],
        floatColor(data.color),
        floatColor(data.fill ?? data.color),
        index,
      ],
      start,
    );
  }
  setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<(typeof uniforms)[number]>) {
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
  }
}

export interface Handlers {
  onNode(id: string): void;
  onLink(id: string): void;
  onNothing(): void;
  onOpen(id: string): void;
}
export interface Renderer {
  show(picture: Picture, scheme: Scheme): void;
  highlight(highlight: Highlight | undefined): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
  /** Brings these nodes, or all, into view. */
  fit(ids?: readonly string[]): void;
  /** Where a node stands in the container, for tests and tools. */
  locate(id: string): { readonly x: number; readonly y: number } | undefined;
  close(): void;
}

export const canDraw = (): boolean => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};

const font = '"PingFang SC","Noto Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
const fontOf = (node: DrawnNode, main: boolean) =>
  `${main || node.lines > 1 ? 600 : 400} ${node.lines > 1 ? 13 : 12}px ${font}`;
const lineHeight = 16;
/** Clicks this near to a line mean the line. */
const reach = 6;

export const openRenderer = (container: HTMLElement, handlers: Handlers): Renderer => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sigma = new Sigma(new Graph({ multi: true, type: 'directed' }), container, {
    renderLabels: false,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: EdgeRectangleProgram },
    defaultEdgeType: 'line',
    defaultDrawNodeHover: () => {},
    minEdgeThickness: 0.8,
    stagePadding: 48,
    enableCameraRotation: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
    zIndex: false,
  });
  sigma.createCanvasContext('words', { style: { pointerEvents: 'none' } });
  sigma.createCanvasContext('front', { style: { pointerEvents: 'none' } });
  sigma.resize(true);
  const layer = (name: string) => sigma.getCanvases()[name]?.getContext('2d') ?? undefined;
  let nodes = new Map<string, DrawnNode>();
  let links = new Map<string, DrawnLink>();
  let ranked: readonly DrawnNode[] = [];
  let scheme: Scheme = 'light';
  let lit: Highlight | undefined;
  let hovered: string | undefined;

  const onScreen = (node: DrawnNode): ScreenNode => ({
    ...sigma.graphToViewport(node),
    radius: sigma.scaleSize(node.size),
    shape: node.shape,
    colour: node.colour,
    fill: node.fill,
  });
  const clear = (context: CanvasRenderingContext2D) => {
    const { width, height } = sigma.getDimensions();
    context.clearRect(0, 0, width, height);
  };
  const wishes = function* (wanted: Iterable<DrawnNode>): Generator<LabelWish> {
    const { width, height } = sigma.getDimensions();
    for (const node of wanted) {
      const { x, y } = sigma.graphToViewport(node);
      if (x < -80 || y < -20 || x > width + 10 || y > height + 20) continue;
      yield { id: node.id, text: node.label, x, y, radius: sigma.scaleSize(node.size), lines: node.lines };
    }
  };
  const drawWords = (
    context: CanvasRenderingContext2D,
    wanted: Iterable<DrawnNode>,
    most: number,
    main: ReadonlySet<string>,
  ) => {
    context.font = `600 13px ${font}`;
    const placed = placeLabels(wishes(wanted), (line) => context.measureText(line).width, lineHeight, most);
    for (const label of placed) {
      const node = nodes.get(label.id);
      if (!node) continue;
      context.font = fontOf(node, main.has(label.id));
      drawText(context, label.lines, label.x, label.y, lineHeight, { ink: ink[scheme], paper: paper[scheme] });
    }
  };
  const drawFront = () => {
    const context = layer('front');
    if (!context) return;
    clear(context);
    const shown = lit?.nodes.flatMap((id) => nodes.get(id) ?? []) ?? [];
    for (const id of lit?.links ?? []) {
      const link = links.get(id);
      const [from, to] = [nodes.get(link?.from ?? ''), nodes.get(link?.to ?? '')];
      if (link && from && to)
        drawArrow(context, onScreen(from), onScreen(to), link.strong, lit?.links.length === 1 ? 3 : 1.4);
    }
    const main = new Set(lit?.main);
    for (const node of shown) drawNode(context, onScreen(node), main.has(node.id), ink[scheme]);
    const first = shown.filter((node) => main.has(node.id));
    const rest = shown.filter((node) => !main.has(node.id)).sort((a, b) => b.importance - a.importance);
    const pointed = nodes.get(hovered ?? '');
    if (pointed && !lit) drawNode(context, onScreen(pointed), true, ink[scheme]);
    const named = pointed ? [pointed, ...[...first, ...rest].filter((node) => node !== pointed)] : [...first, ...rest];
    drawWords(context, named, 90, main);
  };
  const draw = () => {
    const words = layer('words');
    if (words) {
      clear(words);
      drawWords(words, ranked, Math.min(180, Math.round(42 / sigma.getCamera().ratio)), new Set());
    }
    drawFront();
  };
  sigma.on('afterRender', draw);

  const nearestLink = (x: number, y: number): string | undefined => {
    let best: { id: string; distance: number } | undefined;
    const among = lit ? lit.links.flatMap((id) => links.get(id) ?? []) : links.values();
    for (const link of among) {
      const [a, b] = [nodes.get(link.from), nodes.get(link.to)];
      if (!a || !b) continue;
      const distance = distanceToLine({ x, y }, sigma.graphToViewport(a), sigma.graphToViewport(b));
      if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { id: link.id, distance };
    }
    return best?.id;
  };
  sigma.on('clickNode', ({ node }) => handlers.onNode(node));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.onOpen(node);
  });
  sigma.on('clickStage', ({ event }) => {
    const link = nearestLink(event.x, event.y);
    if (link) handlers.onLink(link);
    else handlers.onNothing();
  });
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    container.style.cursor = 'pointer';
    drawFront();
  });
  sigma.on('leaveNode', () => {
    hovered = undefined;
    container.style.cursor = '';
    drawFront();
  });
  const move = (to: { x?: number; y?: number; ratio?: number }) => {
    if (calm) sigma.getCamera().setState({ ...sigma.getCamera().getState(), ...to });
    else void sigma.getCamera().animate(to, { duration: 250 });
  };

  return {
    show: (picture, wanted) => {
      scheme = wanted;
      nodes = new Map(picture.nodes.map((node) => [node.id, node]));
      links = new Map(picture.links.map((link) => [link.id, link]));
      ranked = [...picture.nodes].sort((a, b) => b.importance - a.importance);
      const graph = new Graph({ multi: true, type: 'directed' });
      for (const { id, x, y, size, colour, fill, shape } of picture.nodes)
        graph.addNode(id, { x, y, size, color: colour, fill, shape });
      for (const { id, from, to, colour, width } of picture.links)
        graph.addDirectedEdgeWithKey(id, from, to, { color: colour, size: width });
      sigma.setCustomBBox(picture.frame);
      sigma.setGraph(graph);
    },
    highlight: (wanted) => {
      lit = wanted;
      container.toggleAttribute('data-dimmed', wanted !== undefined);
      drawFront();
    },
    zoom: (factor) => move({ ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio / factor) }),
    pan: (x, y) => {
      const { x: cx, y: cy, ratio } = sigma.getCamera();
      move({ x: cx + x * ratio, y: cy + y * ratio });
    },
    fit: (ids) => {
      const points = (ids ?? []).flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
      if (points.length === 0) return move({ x: 0.5, y: 0.5, ratio: 1 });
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const ratio = Math.min(1, Math.max(0.12, 1.35 * Math.max(right - left, bottom - top)));
      move({ x: (left + right) / 2, y: (top + bottom) / 2, ratio });
    },
    locate: (id) => {
      const node = nodes.get(id);
      return node ? sigma.graphToViewport(node) : undefined;
    },
    close: () => sigma.kill(),
  };
};

interface Point {
  readonly x: number;
  readonly y: number;
}
const distanceToLine = (p: Point, a: Point, b: Point): number => {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const share = length === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
};
