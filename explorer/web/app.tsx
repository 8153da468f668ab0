/** The page: head, the view that the state names, details beside it, search above it, a status line for screen readers. */
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { NodeType } from '../api.ts';
import { useAnswer } from './ask.ts';
import { CollectionProvider } from './collection.tsx';
import { late } from './late.tsx';
import { Details } from './panels/details/details.tsx';
import { DocumentView } from './panels/document/document.tsx';
import { Head } from './panels/head/head.tsx';
import { Linkages } from './panels/network/linkages.tsx';
import { Busy, Trouble } from './panels/pieces/trouble.tsx';
import { Search } from './panels/search/search.tsx';
import { Start } from './panels/start/start.tsx';
import { useView } from './state/use-view.tsx';
import { useLanding } from './use-landing.ts';
import { useWords } from './words.tsx';

// What is not seen at first is fetched when it is first looked at.
const Timeline = late(() => import('./panels/timeline/timeline.tsx').then((module) => module.Timeline));
const MapView = late(() => import('./panels/map/map.tsx').then((module) => module.MapView));
const Compare = late(() => import('./compare/compare.tsx').then((module) => module.Compare));
const Reach = late(() => import('./reach/reach.tsx').then((module) => module.Reach));
const Console = late(() => import('./panels/query/console.tsx').then((module) => module.Console));

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

interface Searching {
  readonly title?: string;
  /** Only nodes of this kind. */
  readonly kind?: NodeType;
  readonly take?: (id: string) => void;
}

const Page = () => {
  const { state, act, problems } = useView();
  const { t, find, list } = useWords();
  // Search opens for a look, or to choose a node for something.
  const [searching, setSearching] = useState<Searching>();
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useRef(false);
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  useHotkeys([
    ['mod+K', () => setSearching({})],
    ['/', () => setSearching({})],
  ]);
  const onTrace = (from: string) =>
    setSearching({ title: t('details.trace.pick'), take: (to) => act({ do: 'trace', from, to }) });
  const details = <Details heading={heading} takesFocus={takesFocus} onTrace={onTrace} />;
  const { view } = state;
  return (
    <div className="page">
      <Head onSearch={() => setSearching({})} />
      {problems.length > 0 && (
        <p className="notice" role="status">
          {t('problem.link', { parts: list(problems.map((part) => find(`problem.${part}`) ?? part)) })}
        </p>
      )}
      <main id="main" className="main" data-view={view} ref={main}>
        {/* The other views show a heading of their own. */}
        {view !== 'start' && view !== 'document' && !(view === 'console' && state.ready) && (
          <h1 className="unseen">{t(`view.${view}`)}</h1>
        )}

        {view === 'start' && <Start />}
        {(view === 'network' || view === 'table') && (
          <Linkages details={details} toDetails={() => heading.current?.focus()} />
        )}
        {view === 'document' && <DocumentView details={details} />}
        {view === 'map' && <MapView details={details} toDetails={() => heading.current?.focus()} />}
        {view === 'reach' && (
          <Reach
            details={details}
            onPick={(then) => setSearching({ take: then, title: t('reach.choose.search'), kind: 'Policy' })}
          />
        )}
        {view === 'compare' && (
          <Compare
            details={details}
            onPick={(then) => setSearching({ take: then, title: t('compare.pick'), kind: 'Policy' })}
          />
        )}
        {view === 'timeline' && <Timeline details={details} />}
        {view === 'console' && (
          <div className="with-details">
            <Console />
            {state.selected !== undefined && details}
          </div>
        )}
      </main>
      <Search
        opened={searching !== undefined}
        title={searching?.title ?? t('search')}
        kind={searching?.kind}
        onClose={() => setSearching(undefined)}
        onNode={(id) => {
          takesFocus.current = true;
          if (searching?.take) searching.take(id);
          else act({ do: 'select', id });
        }}
      />
    </div>
  );
};
