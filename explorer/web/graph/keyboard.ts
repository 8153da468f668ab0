/** Keys of the picture; everything they do can also be done with buttons and lists. */
import type { KeyboardEvent } from 'react';
import type { Renderer } from './renderer.ts';

const step = 0.1;
const closer = 1.5;

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};
const zooms: Readonly<Record<string, number>> = { '+': closer, '=': closer, '-': 1 / closer };

export interface KeyDeeds {
  /** To the next node in the direction of the arrow. */
  walk(key: string): void;
  /** `also`: beside what is chosen already. */
  enter(also: boolean): void;
  escape(): void;
  takeOut(): void;
  lookAround(): void;
}

export const runKey = (event: KeyboardEvent, renderer: Renderer | undefined, deeds: KeyDeeds): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const [move, zoom] = [moves[event.key], zooms[event.key]];
  if (move && event.shiftKey) renderer?.pan(...move);
  else if (move) deeds.walk(event.key);
  else if (zoom !== undefined) renderer?.zoom(zoom);
  else if (event.key === '0') renderer?.fit();
  else if (event.key === 'Enter') deeds.enter(event.shiftKey);
  else if (event.key === 'Escape') deeds.escape();
  else if (event.key === 'Delete') deeds.takeOut();
  else if (event.key === 'f') deeds.lookAround();
  else return;
  event.preventDefault();
};
