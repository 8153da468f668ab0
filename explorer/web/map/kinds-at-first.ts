/** Which kinds stand on a map before any is chosen: on a small screen no projects where they would hide the land and each other. */
import type { NodeType } from '../../api.ts';
import type { NetworkNode } from '../../api-picture.ts';
import { onMapAtFirst } from '../state/view-state.ts';

/** More dots than these lie upon each other on a sheet as wide as a phone. */
const mostOnNarrow = 600;

export const kindsAtFirst = (
  nodes: readonly Pick<NetworkNode, 'kind' | 'stands'>[],
  isNarrow: boolean,
): readonly NodeType[] => {
  if (!isNarrow) return onMapAtFirst;
  const dots = nodes.filter(({ kind, stands }) => stands !== undefined && onMapAtFirst.includes(kind)).length;
  return dots > mostOnNarrow ? onMapAtFirst.filter((kind) => kind !== 'Project') : onMapAtFirst;
};
