/** Opens the renderer in an element and keeps its camera where the view says. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Eye, wholeEye, writeEye } from './eye.ts';
import { canDraw, type Handlers, openRenderer, type Renderer } from './renderer.ts';

interface Opened {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly renderer: RefObject<Renderer | undefined>;
  /** False without WebGL: then something else has to stand in. */
  readonly drawable: boolean;
}

export const useRenderer = (handlers: Handlers): Opened => {
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(undefined);
  const [drawable] = useState(canDraw);
  // The renderer outlives the renders: it tells whoever listens when something happens.
  const now = useRef(handlers);
  now.current = handlers;
  useEffect(() => {
    if (!container.current || !drawable) return;
    const { onGround, onHover } = now.current;
    const opened = openRenderer(container.current, {
      onNode: (id, also) => now.current.onNode(id, also),
      onLink: (id) => now.current.onLink(id),
      onNothing: () => now.current.onNothing(),
      onOpen: (id) => now.current.onOpen(id),
      onDrop: (id, x, y) => now.current.onDrop(id, x, y),
      onEye: (eye) => now.current.onEye?.(eye),
      ...(onGround ? { onGround: (id: string) => now.current.onGround?.(id) } : {}),
      ...(onHover ? { onHover: (id: string | undefined) => now.current.onHover?.(id) } : {}),
    });
    renderer.current = opened;
    // The one hook for browser tests: where a node stands, so that they can click it as a person would.
    Object.assign(container.current, { locate: opened.locate });
    return () => {
      renderer.current = undefined;
      opened.close();
    };
  }, [drawable]);
  return { container, renderer, drawable };
};

/** Looks from where the view says, also when a link is opened, undo steps back, or all places are new. */
export const useEye = (renderer: RefObject<Renderer | undefined>, eye: Eye | undefined, places: unknown): void => {
  const wanted = eye ?? wholeEye;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal eye is no new one.
  useEffect(() => {
    if (places !== undefined) renderer.current?.look(wanted);
  }, [renderer, writeEye(wanted), places]);
};
