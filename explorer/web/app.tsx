/** The page: head, the view that the state names, details beside it, search above it, a status line for screen readers. */
import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useAnswer } from './ask.ts';
import { CollectionProvider } from './collection.tsx';
import { visiblePart } from './graph/picture.ts';
import { Details } from './panels/details.tsx';
import { DocumentView } from './panels/document.tsx';
import { Head } from './panels/head.tsx';
import { Icon } from './panels/icon.tsx';
import { Legend } from './panels/legend.tsx';
import { PathStrip } from './panels/path.tsx';
import { Search } from './panels/search.tsx';
import { Start } from './panels/start.tsx';
import { Busy, Trouble } from './panels/trouble.tsx';
import { useView } from './state/use-view.tsx';
import { useWords } from './words.tsx';

// Sigma, the table and the console are fetched when they are first looked at.
const NetworkView = lazy(() => import('./panels/network.tsx').then((module) => ({ default: module.NetworkView })));
const Table = lazy(() => import('./panels/table.tsx').then((module) => ({ default: module.Table })));
const Timeline = lazy(() => import('./panels/timeline.tsx').then((module) => ({ default: module.Timeline })));
const Console = lazy(() => import('./panels/console.tsx').then((module) => ({ default: module.Console })));

export const App = () => {
  const { answer, failure, again } = useAnswer('summary', {});
  if (failure)
    return (
      <main className="alone">
        <Trouble failure={failure} again={again} />
      </main>
    );
  if (!answer)
    return (
      <main className="alone">
        <Busy />
      </main>
    );
  return (
    <CollectionProvider summary={answer}>
      <Page />
    </CollectionProvider>
  );
};

const Page = () => {
  const { state, act, problems } = useView();
  const { t } = useWords();
  // Search opens for a look, or to choose the other end of a way from this node.
  const [searching, setSearching] = useState<{ from?: string }>();
  const heading = useRef<HTMLHeadingElement>(null);
  useHotkeys([
    ['mod+K', () => setSearching({})],
    ['/', () => setSearching({})],
  ]);
  const onTrace = (from: string) => setSearching({ from });
  const details = <Details heading={heading} onTrace={onTrace} />;
  const { view } = state;
  return (
    <div className="page">
      <Head onSearch={() => setSearching({})} />
      {problems.length > 0 && (
        <p className="notice" role="status">
          {t('problem.link', { parts: problems.join('、') })}
        </p>
      )}
      <main id="main" className="main" data-view={view}>
        <Suspense fallback={<Busy />}>
          {view === 'start' && <Start />}
          {(view === 'network' || view === 'table') && (
            <Linkages details={details} toDetails={() => heading.current?.focus()} />
          )}
          {view === 'document' && <DocumentView details={details} />}
          {view === 'timeline' && (
            <div className="with-details">
              <Timeline />
              {state.selected !== undefined && details}
            </div>
          )}
          {view === 'console' && (
            <div className="with-details">
              <Console />
              {state.selected !== undefined && details}
            </div>
          )}
        </Suspense>
      </main>
      <Search
        opened={searching !== undefined}
        title={searching?.from === undefined ? t('search') : t('details.trace.pick')}
        onClose={() => setSearching(undefined)}
        onNode={(id) => {
          if (searching?.from === undefined) act({ do: 'select', id });
          else act({ do: 'trace', from: searching.from, to: id });
        }}
      />
    </div>
  );
};

/** Network and table: two looks at one selection, with the legend on the left and details on the right. */
const Linkages = ({ details, toDetails }: { readonly details: React.ReactNode; readonly toDetails: () => void }) => {
  const { state } = useView();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { focus, depth, path } = state;
  const asked = useAnswer('network', focus === undefined ? {} : { focus, depth });
  const traced = useAnswer('path', path);
  const whole = asked.answer;
  const way = path && traced.answer;
  const shown = useMemo(
    () => whole && visiblePart(whole, state.hidden, [state.selected, state.focus]),
    [whole, state.hidden, state.selected, state.focus],
  );
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
        {state.view === 'network' ? (
          <NetworkView whole={whole} shown={shown} path={way} toDetails={toDetails} />
        ) : (
          <Table network={shown} />
        )}
      </div>
      {!alone && details}
      <p className="unseen" role="status">
        {t('status.filtered', { nodes: shown.nodes.length, links: shown.links.length })}
      </p>
    </div>
  );
};
