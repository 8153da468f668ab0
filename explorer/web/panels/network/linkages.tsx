/** Network and table: two looks at one selection, with the legend on the left and details on the right. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { caps } from '../../../api.ts';
import type { Network, Way } from '../../../api-picture.ts';
import { useAnswer } from '../../ask.ts';
import { useCollection } from '../../collection.tsx';
import { withoutNodes } from '../../graph/picture.ts';
import { late } from '../../late.tsx';
import { seenAt } from '../../state/opens-on.ts';
import { networkAsked, wholeAsked } from '../../state/questions.ts';
import { SeenAt, useView } from '../../state/use-view.tsx';
import { isLink } from '../../state/view-state.ts';
import { useWords } from '../../words.tsx';
import { WithLegend } from '../legend/with-legend.tsx';
import { ShownNetwork } from '../pieces/shown-network.ts';
import { Busy, Trouble } from '../pieces/trouble.tsx';
import { PartLine } from './part-line.tsx';
import { PathStrip, WaySide, wayOf } from './path.tsx';
import { TwoChosen } from './two-chosen.tsx';

// Sigma and the table are fetched when they are first looked at.
const NetworkView = late(() => import('./network.tsx').then((module) => module.NetworkView));
const Table = late(() => import('../table/table.tsx').then((module) => module.Table));

/**
 * What the filters leave; what is selected comes on top of it if it would not be seen otherwise, so that the picture stays,
 * and so does the way that is traced.
 */
const useShown = (way: Way | undefined) => {
  const { state: seen } = useView();
  const state = useMemo(() => {
    const ids = way?.nodes.map(({ id }) => id) ?? [];
    return ids.length === 0 ? seen : { ...seen, added: [...(seen.added ?? []), ...ids] };
  }, [seen, way]);
  const { selected, gone } = state;
  const asked = useAnswer('network', networkAsked(state));
  const ids = useMemo(() => new Set(asked.answer?.nodes.map(({ id }) => id)), [asked.answer]);
  const extra = selected === undefined || isLink(selected) || !asked.answer || ids.has(selected) ? undefined : selected;
  const kept = useAnswer('network', extra === undefined ? undefined : { ...networkAsked(state), keep: extra });
  const answer = kept.answer ?? asked.answer;
  const shown = useMemo(() => answer && withoutNodes(answer, gone ?? []), [answer, gone]);
  return { ...asked, shown };
};

/** All that was picked before any filter, for the places of the nodes; a collection of which only a part is shown has its own places. */
const useWhole = (shown: Network | undefined): Network | undefined => {
  const { state } = useView();
  const fits = shown !== undefined && shown.all <= caps.networkNodes && state.part !== 'telling';
  const { answer } = useAnswer('network', fits ? wholeAsked(state) : undefined);
  return fits ? answer : shown;
};

/** Says that what was chosen elsewhere is not in this picture, and how to see it; what is not in this collection has nothing around it. */
const Outside = ({ shown }: { readonly shown: Network }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { selected } = state;
  const isOutside = selected !== undefined && !isLink(selected) && !shown.nodes.some(({ id }) => id === selected);
  const { answer } = useAnswer('node', isOutside ? { id: selected } : undefined);
  if (!isOutside || answer?.node.id !== selected) return null;
  return (
    <p className="notice" role="status">
      {t('network.outside')}{' '}
      <Button size="compact-xs" variant="white" onClick={() => act({ do: 'focus', id: selected })}>
        {t('details.focus')}
      </Button>
    </p>
  );
};

interface Props {
  readonly details: ReactNode;
  readonly toDetails: () => void;
}
const Seen = ({ details, toDetails }: Props) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { path } = state;
  const traced = useAnswer('path', path && { from: path.from, to: path.to, hubs: path.overHubs ? 'over' : undefined });
  const way = path && traced.answer && wayOf(traced.answer, path);
  const asked = useShown(way);
  const { shown } = asked;
  const whole = useWhole(shown);
  const chosen = shown?.nodes.find(({ id }) => id === state.selected);
  const [lostFocus, lostPath] = [asked.failure, traced.failure].map((failure) => failure?.code === 'not-found');
  const isAround = state.focus !== undefined;
  useEffect(() => {
    if (lostFocus && isAround) act({ do: 'mend', lost: 'around' });
    else if (lostPath && path) act({ do: 'mend', lost: 'from' });
  }, [lostFocus, lostPath, isAround, path, act]);
  const [wayOpen, setWayOpen] = useState(false);
  const isChosen = state.selected !== undefined;
  const side = way && !isChosen ? <WaySide way={way} open={wayOpen} /> : details;
  // The table needs the width more than an empty panel does.
  const alone = state.view === 'table' && !isChosen && !way;
  const line = state.part === 'telling' && shown ? { line: <PartLine shown={shown} /> } : {};
  if (asked.failure) return <Trouble failure={asked.failure} again={asked.again} />;
  if (!whole || !shown) return <Busy />;
  return (
    <ShownNetwork value={shown}>
      <WithLegend answer={shown} {...(alone ? {} : { details: side })} {...line}>
        {path && traced.answer && (
          <PathStrip answer={traced.answer} wanted={path} open={wayOpen} setOpen={setWayOpen} />
        )}
        {traced.failure && <Trouble failure={traced.failure} again={traced.again} />}
        <Outside shown={shown} />
        <TwoChosen shown={shown} />
        {state.view === 'network' ? (
          <NetworkView whole={whole} shown={shown} path={way} toDetails={toDetails} />
        ) : (
          <Table network={shown} />
        )}
        <p className="unseen" role="status">
          {t('status.filtered', { nodes: shown.nodes.length, links: shown.links.length })}
          {chosen && ` · ${t('status.selected', { label: chosen.label })}`}
        </p>
      </WithLegend>
    </ShownNetwork>
  );
};

export const Linkages = (props: Props) => {
  const { state } = useView();
  const { summary } = useCollection();
  const seen = useMemo(() => seenAt(state, summary.part), [state, summary.part]);
  return (
    <SeenAt state={seen}>
      <Seen {...props} />
    </SeenAt>
  );
};
