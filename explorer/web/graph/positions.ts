/** Where the nodes of a network stand: a small one is laid out for itself, a large one as when the graph was built. */
import { useEffect, useState } from 'react';
import type { Network } from '../../api.ts';
import { hiddenAtFirst } from '../state/view-state.ts';
import { type LayOutTask, layOut, type Point } from './lay-out.ts';

/** Up to this many nodes a network is laid out for what it shows, not for the whole collection. */
const small = 1500;
/** Up to this many that is so quick that no worker is needed. */
const tiny = 60;

const known = new Set(hiddenAtFirst);

export const taskOf = (network: Network): LayOutTask => ({
  nodes: network.nodes.map(({ id, held }) => ({ id, size: held ? 11 : 5 })),
  links: network.links.map(({ from, to, kind }) => ({ from, to, weight: known.has(kind) ? 0.1 : 1 })),
});

/** Places stored with the graph; a lone newcomer is put beside a neighbour, and without any all are laid out. */
export const storedPlaces = (network: Network): ReadonlyMap<string, Point> => {
  const places = new Map<string, Point>();
  for (const { id, x, y } of network.nodes) if (x !== undefined && y !== undefined) places.set(id, { x, y });
  if (places.size < network.nodes.length * 0.8) return layOut(taskOf(network));
  for (const [i, { id }] of network.nodes.entries()) {
    if (places.has(id)) continue;
    const link = network.links.find(({ from, to }) => from === id || to === id);
    const near = places.get(link?.from === id ? link.to : (link?.from ?? '')) ?? { x: 0, y: 0 };
    places.set(id, { x: near.x + Math.cos(i) * 5, y: near.y + Math.sin(i) * 5 });
  }
  return places;
};

const settled = new WeakMap<Network, ReadonlyMap<string, Point>>();

/** Undefined while a picture settles. */
export const usePositions = (network: Network): ReadonlyMap<string, Point> | undefined => {
  const [, setRound] = useState(0);
  const size = network.nodes.length;
  if (!settled.has(network) && size > small) settled.set(network, storedPlaces(network));
  if (!settled.has(network) && size <= tiny) settled.set(network, layOut(taskOf(network)));
  useEffect(() => {
    if (settled.has(network)) return;
    const worker = new Worker(new URL('./lay-out-worker.ts', import.meta.url), { type: 'module' });
    const settle = (places: ReadonlyMap<string, Point>) => {
      settled.set(network, places);
      setRound((round) => round + 1);
    };
    worker.onmessage = ({ data }: MessageEvent<[string, Point][]>) => settle(new Map(data));
    worker.onerror = () => settle(storedPlaces(network));
    worker.postMessage(taskOf(network));
    return () => worker.terminate();
  }, [network]);
  return settled.get(network);
};
