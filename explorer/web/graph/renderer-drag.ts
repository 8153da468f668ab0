/** Lets nodes be dragged: sigma's events in, the place where one was dropped out. */
import type Sigma from 'sigma';
import type { Layers } from './layers.ts';

/** A node follows the pointer once that has gone a little way: a click is no drag. */
export const dragNodes = (sigma: Sigma, layers: Layers, onDrop: (id: string, x: number, y: number) => void) => {
  const slack = 4;
  let held: { readonly id: string; readonly x: number; readonly y: number; moved: boolean } | undefined;
  let justMoved = false;
  sigma.on('downNode', ({ node, event }) => {
    held = { id: node, x: event.x, y: event.y, moved: false };
    justMoved = false;
  });
  sigma.on('downStage', () => {
    justMoved = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return;
    if (!held.moved && Math.hypot(event.x - held.x, event.y - held.y) < slack) return;
    held.moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    layers.move(held.id, x, y);
    sigma.getGraph().mergeNodeAttributes(held.id, { x, y });
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    const place = held?.moved ? layers.node(held.id) : undefined;
    justMoved = place !== undefined;
    held = undefined;
    if (place) onDrop(place.id, place.x, place.y);
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  return { hasJustMoved: () => justMoved };
};
