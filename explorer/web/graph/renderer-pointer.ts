/** What the pointer does on sigma's picture: which node, line or shape of the ground it is on, clicks or drags. */
import type Sigma from 'sigma';
import type { Layers } from './layers.ts';
import { dragNodes } from './renderer-drag.ts';

export interface PointerHandlers {
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
}

const listenToClicks = (sigma: Sigma, layers: Layers, handlers: PointerHandlers): void => {
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
};

const listenToHovering = (sigma: Sigma, layers: Layers, { onHover }: PointerHandlers): void => {
  const hover = (id: string | undefined) => {
    sigma.getContainer().style.cursor = id === undefined ? '' : 'pointer';
    onHover?.(id);
  };
  const point = (id: string | undefined) => {
    layers.point(id);
    hover(id);
  };
  sigma.on('enterNode', ({ node }) => point(node));
  sigma.on('leaveNode', () => point(undefined));
  if (!onHover) return;
  let last: string | undefined;
  sigma.on('moveBody', ({ event }) => {
    const ground = layers.ground(sigma.viewportToGraph(event));
    if (ground === last) return;
    last = ground;
    hover(ground);
  });
};

export const listenToPointer = (sigma: Sigma, layers: Layers, handlers: PointerHandlers): void => {
  listenToClicks(sigma, layers, handlers);
  listenToHovering(sigma, layers, handlers);
};
