/** Moves and zooms the sheet of a map by wheel, by dragging, by two fingers and by buttons. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { GroundBox } from '../graph/ground.ts';
import { sheet } from './outline.ts';

export interface Seen {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}
interface PanZoom {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly transform: string;
  readonly zoom: number;
  /** Units of the sheet that are one pixel wide before any zoom: names and points keep their size on every screen. */
  readonly unit: number;
  /** Is all of this part of the sheet in sight? */
  shows(box: GroundBox): boolean;
  /** Was the pointer dragged, so that the click that follows is none? */
  moved(): boolean;
  nearer(): void;
  further(): void;
  fit(): void;
  /** As it opens, until it is moved. */
  open(seen: Seen): void;
}

const all: Seen = { zoom: 1, x: 0, y: 0 };
const nearest = 12;
const step = 1.6;
/** Pixels that a hand moves while it clicks. */
const steady = 4;

/** Keeps the point (cx, cy) of the sheet where it is; the sheet always fills its frame. */
export const zoomed = (seen: Seen, factor: number, cx: number, cy: number): Seen => {
  const zoom = Math.min(nearest, Math.max(1, seen.zoom * factor));
  const ratio = zoom / seen.zoom;
  return bounded({ zoom, x: cx - (cx - seen.x) * ratio, y: cy - (cy - seen.y) * ratio });
};

export const bounded = ({ zoom, x, y }: Seen): Seen => ({
  zoom,
  x: Math.min(0, Math.max(sheet.width * (1 - zoom), x)),
  y: Math.min(0, Math.max(sheet.height * (1 - zoom), y)),
});

export const inSight = ({ zoom, x, y }: Seen, { left, top, width, height }: GroundBox): boolean =>
  x + zoom * left >= 0 &&
  y + zoom * top >= 0 &&
  x + zoom * (left + width) <= sheet.width &&
  y + zoom * (top + height) <= sheet.height;

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** By how much two fingers came apart when one of them moved; fingers upon each other stretch nothing. */
export const stretch = (still: Finger, from: Finger, to: Finger): number => {
  const [before, after] = [from, to].map(({ x, y }) => Math.hypot(x - still.x, y - still.y)) as [number, number];
  return before < 1 || after < 1 ? 1 : after / before;
};

export const usePanZoom = (movable: boolean): PanZoom => {
  const svg = useRef<SVGSVGElement>(null);
  const [seen, setSeen] = useState(all);
  const dragged = useRef(false);
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setUnit(sheet.width / width);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const element = svg.current;
    if (!element || !movable) return;
    const perPixel = (): number => 1 / (element.getScreenCTM()?.a ?? 1);
    const onSheet = (event: Pick<MouseEvent, 'clientX' | 'clientY'>): readonly [number, number] => {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(element.getScreenCTM()?.inverse());
      return [point.x, point.y];
    };
    /** Where each finger is, or the pointer of a mouse. */
    const held = new Map<number, Finger>();
    let way = 0;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const [x, y] = onSheet(event);
      setSeen((before) => zoomed(before, Math.exp(-event.deltaY * 0.0015), x, y));
    };
    const down = (event: PointerEvent) => {
      if (held.size === 0) {
        way = 0;
        dragged.current = false;
      }
      held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const move = (event: PointerEvent) => {
      const from = held.get(event.pointerId);
      if (!from) return;
      const to = { x: event.clientX, y: event.clientY };
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      way += Math.hypot(dx, dy);
      if (way > steady) dragged.current = true;
      held.set(event.pointerId, to);
      // Of two fingers each moves the sheet by half, and both together stretch it.
      const share = perPixel() / held.size;
      setSeen((before) => bounded({ ...before, x: before.x + dx * share, y: before.y + dy * share }));
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      if (!other) return;
      const [x, y] = onSheet({ clientX: (to.x + other.x) / 2, clientY: (to.y + other.y) / 2 });
      setSeen((before) => zoomed(before, stretch(other, from, to), x, y));
    };
    const up = (event: PointerEvent) => {
      held.delete(event.pointerId);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
    };
  }, [movable]);
  const middle = [sheet.width / 2, sheet.height / 2] as const;
  return {
    svg,
    transform: `translate(${seen.x} ${seen.y}) scale(${seen.zoom})`,
    zoom: seen.zoom,
    unit,
    shows: (box) => inSight(seen, box),
    moved: () => dragged.current,
    nearer: () => setSeen(zoomed(seen, step, ...middle)),
    further: () => setSeen(zoomed(seen, 1 / step, ...middle)),
    fit: () => setSeen(all),
    open: setSeen,
  };
};
