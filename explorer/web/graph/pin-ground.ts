/** What of the ground is always in sight: where its own place is out of it, it stands in the lower right corner, as the inset of a map does. */
import type { GroundPiece, GroundView } from './ground.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Pinned {
  readonly pieces: readonly GroundPiece[];
  readonly view: GroundView;
}

/** Of the height of the screen, in pixels at least and at most. */
const [share, least, most] = [0.16, 64, 150] as const;
const margin = 8;

/** Undefined where nothing is to be kept in sight, or it is. */
export const pinnedGround = (ground: readonly GroundPiece[], view: GroundView, size: Size): Pinned | undefined => {
  const pieces = ground.filter(({ box }) => box !== undefined);
  const box = pieces[0]?.box;
  if (!box) return undefined;
  const [left, top] = [view.x + box.left * view.scale, view.y + box.top * view.scale];
  const [right, bottom] = [left + box.width * view.scale, top + box.height * view.scale];
  if (left >= 0 && top >= 0 && right <= size.width && bottom <= size.height) return undefined;
  const scale = Math.min(most, Math.max(least, size.height * share)) / box.height;
  return {
    pieces: pieces.map(({ kept, ...piece }) => piece),
    view: {
      scale,
      x: size.width - margin - (box.left + box.width) * scale,
      y: size.height - margin - (box.top + box.height) * scale,
    },
  };
};
