/** What the table lists: the picture's own rows, or, once words are typed, those rows of the whole collection that hold them. */
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { type Network, placeLevels } from '../../../api-picture.ts';
import { type Asking, useAnswer } from '../../ask.ts';
import { useCollection } from '../../collection.tsx';
import { withoutNodes } from '../../graph/picture.ts';
import { networkAsked } from '../../state/questions.ts';
import { useView } from '../../state/use-view.tsx';
import type { Listing } from '../../state/view-state.ts';
import { localeOf } from '../../text/table-rows.ts';
import { type Named, orderOf, wordsAsked } from '../../text/words-asked.ts';
import { useWords } from '../../words.tsx';

const typingPause = 120;

/** What words may name in the columns of things, or of relations. */
const useNamed = (of: Listing['of']): readonly Named[] => {
  const { summary } = useCollection();
  const { t, caption } = useWords();
  const { nodes, edges, roles } = summary.legend;
  return of === 'nodes'
    ? [
        ...nodes.map((kind) => ({ type: kind.type, caption: caption(kind.caption) })),
        ...placeLevels.map((level) => ({ type: `level_${level}`, caption: t(`level.${level}`) })),
      ]
    : [
        ...edges.map((kind) => ({ type: kind.type, caption: caption(kind.caption) })),
        ...roles.map(({ role, caption: name }) => ({ type: role, caption: caption(name) })),
      ];
};

interface Listed {
  readonly listed: Network;
  readonly busy: boolean;
  readonly failure: Asking<Network>['failure'];
  /** What was asked beside the filters, so that a file holds the same rows. */
  readonly asked: Readonly<Record<string, string>> | undefined;
  again(): void;
}
/** What was chosen elsewhere is among the things also where others come first. */
const withChosen = (listed: Network, { nodes }: Network, selected: string | undefined): Network => {
  const chosen = nodes.find(({ id }) => id === selected);
  const isThere = chosen === undefined || listed.nodes.some(({ id }) => id === selected);
  return isThere ? listed : { ...listed, nodes: [...listed.nodes, chosen] };
};

export const useListed = (network: Network, { of, column, descending, words }: Listing): Listed => {
  const { state } = useView();
  const { language } = useWords();
  const [typed] = useDebouncedValue(words, typingPause);
  const named = useNamed(of);
  // What is no longer typed is not waited for.
  const wanted = words.trim() === '' ? undefined : wordsAsked(typed, named);
  // Which rows come first only who has them all can say.
  const sorted =
    network.left[of] === 0
      ? undefined
      : { by: `${column}${descending ? '-' : '+'}`, order: orderOf(named, localeOf[language]), language };
  const asked = wanted || sorted ? { ...wanted, ...sorted, of } : undefined;
  const { answer, busy, failure, again } = useAnswer('network', asked && { ...networkAsked(state), ...asked });
  const { gone, selected } = state;
  const all = useMemo(() => (answer ? withoutNodes(answer, gone ?? []) : network), [answer, network, gone]);
  const listed = useMemo(
    () => (of === 'nodes' && wanted === undefined ? withChosen(all, network, selected) : all),
    [all, network, of, wanted, selected],
  );
  return { listed, asked, failure, busy: busy || typed !== words, again };
};
