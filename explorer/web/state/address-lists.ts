/** Lists of the address whose items have several parts: neighbours that were brought in, nodes that were put somewhere. */
import type { EdgeType } from '../../api.ts';
import type { Expansion, Pin, ViewState } from './view-state.ts';

type Piece = Partial<ViewState> | undefined;

const linesOf = (written: string): readonly string[] => written.split('\n');

/** `out TOUCHES 2 policy:…` on each line. */
export const writeExpansions = (more: readonly Expansion[]): string =>
  more.map(({ id, kind, direction, pages }) => `${direction} ${kind} ${pages} ${id}`).join('\n');

export const readExpansions = (written: string): Piece => {
  const more = linesOf(written).flatMap((line): Expansion[] => {
    const [, direction, kind, pages, id] = /^(out|in) ([A-Z_]+) ([1-9]\d?) (.+:.*)$/.exec(line) ?? [];
    if (kind === undefined || id === undefined) return [];
    return [{ id, kind: kind as EdgeType, direction: direction === 'in' ? 'in' : 'out', pages: Number(pages) }];
  });
  return more.length === linesOf(written).length ? { more } : undefined;
};

/** `12.5 -3 policy:…` on each line. */
export const writePins = (pins: readonly Pin[]): string => pins.map(({ id, x, y }) => `${x} ${y} ${id}`).join('\n');

export const readPins = (written: string): Piece => {
  const pins = linesOf(written).flatMap((line): Pin[] => {
    const [, x, y, id] = /^(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?) (.+:.*)$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id, x: Number(x), y: Number(y) }];
  });
  return pins.length === linesOf(written).length ? { pins } : undefined;
};
