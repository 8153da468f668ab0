/** Network and table: two looks at one selection, with the legend on the left and details on the right. */
import { Button } from '@mantine/core';
import { lazy, type ReactNode, useMemo, useState } from 'react';
import type { Network } from '../../api.ts';
import { useAnswer } from '../ask.ts';
import { visiblePart } from '../graph/picture.ts';
import { useView } from '../state/use-view.tsx';
import { isLink } from '../state/view-state.ts';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { Legend } from './legend.tsx';
import { PathStrip } from './path.tsx';
import { Busy, Trouble } from './trouble.tsx';

// Sigma and the table are fetched when they are first looked at.
const NetworkView = lazy(() => import('./network.tsx').then((module) => ({ default: module.NetworkView })));
const Table = lazy(() => import('./table.tsx').then((module) => ({ default: module.Table })));

/** What filters leave; a selection changes it only if it would not be seen otherwise, so that the picture stays. */
const useShown = (whole: Network | undefined): Network | undefined => {
  const { hidden, selected, focus } = useView().state;
  const base = useMemo(() => whole && visiblePart(whole, hidden, [focus]), [whole, hidden, focus]);
  const ids = useMemo(() => new Set(base?.nodes.map(({ id }) => id)), [base]);
  const extra = selected === undefined || isLink(selected) || ids.has(selected) ? undefined : selected;
  return useMemo(
    () => (whole && extra !== undefined ? visiblePart(whole, hidden, [focus, extra]) : base),
    [whole, hidden, focus, extra, base],
  );
};

/** Says that what was chosen elsewhere is not in this picture, and how to see it. */
const Outside = ({ whole }: { readonly whole: Network }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { selected } = state;
  if (selected === undefined || isLink(selected) || whole.nodes.some(({ id }) => id === selected)) return null;
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
export const Linkages = ({ details, toDetails }: Props) => {
  const { state } = useView();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { focus, depth, path } = state;
  const asked = useAnswer('network', focus === undefined ? {} : { focus, depth });
  const traced = useAnswer('path', path);
  const whole = asked.answer;
  const way = path && traced.answer;
  const shown = useShown(whole);
  const chosen = shown?.nodes.find(({ id }) => id === state.selected);
  // The table needs the width more than an empty panel does.
  const alone = state.view === 'table' && state.selected === undefined;
  if (asked.failure) return <Trouble failure={asked.failure} again={asked.again} />;
  if (!whole || !shown) return <Busy />;
  return (
    <div className="linkages" data-alone={alone || undefined}>
      <aside className="legend-side" data-open={open || undefined} aria-label={t('legend')}>
        <Button
          className="legend-open"
          variant="default"
          size="sm"
          leftSection={<Icon name="filter" />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('legend')}
        </Button>
        <Legend network={whole} />
      </aside>
      <div className="linkages-main">
        {way && <PathStrip path={way} />}
        <Outside whole={whole} />
        {state.view === 'network' ? (
          <NetworkView whole={whole} shown={shown} path={way} toDetails={toDetails} />
        ) : (
          <Table network={shown} />
        )}
      </div>
      {!alone && details}
      <p className="unseen" role="status">
        {t('status.filtered', { nodes: shown.nodes.length, links: shown.links.length })}
        {chosen && ` · ${t('status.selected', { label: chosen.label })}`}
      </p>
    </div>
  );
};
