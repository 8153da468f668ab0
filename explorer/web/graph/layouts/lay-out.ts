/** Lays a picture out in the way that is asked for. */
import { byForce } from './by-force.ts';
import { byLevel } from './by-level.ts';
import { byParts } from './by-parts.ts';
import { byTime } from './by-time.ts';
import { byTrace } from './by-trace.ts';
import type { Arrangement, LaidOut, LayOutTask } from './task.ts';

const layouts: Readonly<Record<Arrangement, (task: LayOutTask) => LaidOut>> = {
  force: byForce,
  parts: byParts,
  levels: byLevel,
  time: byTime,
  trace: byTrace,
};

export const layOut = (task: LayOutTask): LaidOut => layouts[task.arrangement](task);
