/** The camera over sigma's picture: moves it, at once where the reader wants calm, and tells when it has come to rest. */
import type Sigma from 'sigma';
import { type Eye, sameEye, wholeEye } from './eye.ts';

export interface Camera {
  zoom(factor: number): void;
  pan(x: number, y: number): void;
  /** Brings these nodes, or all, into view. */
  fit(ids?: readonly string[]): void;
  /** Looks from where a link says. */
  look(eye: Eye): void;
  close(): void;
}

/** Milliseconds without a move, so that a drag is told once. */
const restAfter = 200;

/** From where all these points are seen, or the whole where there is none. */
const eyeOver = (points: readonly { readonly x: number; readonly y: number }[]): Eye => {
  if (points.length === 0) return wholeEye;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const ratio = Math.min(1, Math.max(0.3, 1.35 * Math.max(right - left, bottom - top)));
  return { x: (left + right) / 2, y: (top + bottom) / 2, ratio };
};

/** Calls once when the camera has stood still for a while; returns what ends the watch. */
const watchRest = (sigma: Sigma, onRest: (eye: Eye) => void): (() => void) => {
  const camera = sigma.getCamera();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const rest = () => {
    clearTimeout(resting);
    if (closed) return;
    // Slow machines pause within a turn.
    resting = setTimeout(() => (camera.isAnimated() ? rest() : onRest(camera.getState())), restAfter);
  };
  camera.on('updated', rest);
  return () => {
    closed = true;
    clearTimeout(resting);
  };
};

export const steerCamera = (sigma: Sigma, onRest: (eye: Eye) => void): Camera => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const camera = sigma.getCamera();
  const move = (to: Partial<Eye>) => {
    if (calm) camera.setState({ ...camera.getState(), ...to });
    else void camera.animate(to, { duration: 250 });
  };
  const stopWatching = watchRest(sigma, onRest);
  return {
    zoom: (factor) => move({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    pan: (x, y) => move({ x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio }),
    fit: (ids = []) => move(eyeOver(ids.flatMap((id) => sigma.getNodeDisplayData(id) ?? []))),
    look: (to) => {
      if (!sameEye(to, camera.getState())) move({ x: to.x, y: to.y, ratio: to.ratio });
    },
    close: stopWatching,
  };
};
