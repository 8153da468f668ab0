/** The kinds that stand on the map: those that were chosen, else those that it opens with on this screen. */
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import type { NodeType } from '../../../api.ts';
import type { Network } from '../../../api-picture.ts';
import { kindsAtFirst } from '../../map/kinds-at-first.ts';
import { useView } from '../../state/use-view.tsx';

/** As narrow.css has it. */
const narrow = '(max-width: 760px)';

export const useKindsOnMap = (
  network: Network,
): { readonly first: readonly NodeType[]; readonly on: readonly NodeType[] } => {
  const { state } = useView();
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const first = useMemo(() => kindsAtFirst(network.nodes, isNarrow), [network, isNarrow]);
  return { first, on: state.onMap ?? first };
};
