/** The screen that the plain canvases are drawn on, as far as they need to know of it and of the camera. */
import type { ScreenNode } from './draw-front.ts';
import type { GroundView } from './ground.ts';
import type { DrawnNode } from './picture.ts';
import type { Box } from './place-labels.ts';

/** From the back to the front. */
export type Layer = 'under' | 'words' | 'front';

export interface Screen {
  size(): { readonly width: number; readonly height: number };
  at(place: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number };
  scale(size: number): number;
  /** 1 shows all; smaller is nearer. */
  ratio(): number;
  /** Where buttons lie over it. */
  covered(): readonly Box[];
  layer(name: Layer): CanvasRenderingContext2D | undefined;
}

export const onScreen = (screen: Screen, node: DrawnNode): ScreenNode => ({
  ...screen.at(node),
  radius: screen.scale(node.size),
  shape: node.shape,
  colour: node.colour,
  fill: node.fill,
});

/** The ground's y points down, sigma's up. */
export const groundView = (screen: Screen): GroundView => {
  const [from, to] = [screen.at({ x: 0, y: 0 }), screen.at({ x: 1000, y: -1000 })];
  return { ...from, scale: (to.x - from.x) / 1000 };
};

export const cleared = (screen: Screen, layer: Layer): CanvasRenderingContext2D | undefined => {
  const { width, height } = screen.size();
  const context = screen.layer(layer);
  context?.clearRect(0, 0, width, height);
  return context;
};
