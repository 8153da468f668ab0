/** An answer as a picture: the things in it and how they hang together; it can go on into the network. */
import { Button, useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { caps, type QueryAnswer } from '../../../api.ts';
import type { AmongAnswer, Network } from '../../../api-picture.ts';
import { askAmong, type Failure, toFailure } from '../../ask.ts';
import { useCollection } from '../../collection.tsx';
import { idsIn } from '../../console/ids-in-answer.ts';
import { taskOf, withApart } from '../../graph/arrange.ts';
import { highlightOf } from '../../graph/highlight.ts';
import { byForce } from '../../graph/layouts/by-force.ts';
import { makePicture } from '../../graph/picture.ts';
import { useRenderer } from '../../graph/use-renderer.ts';
import { useView } from '../../state/use-view.tsx';
import { mostAdded } from '../../state/view-state.ts';
import { useWords } from '../../words.tsx';
import { NodeButton } from '../pieces/node-button.tsx';
import { Busy, Trouble } from '../pieces/trouble.tsx';

/** The picture wants a whole network; what an answer does not know is empty. */
const toNetwork = ({ nodes, links }: AmongAnswer): Network => {
  const degree = (id: string) => links.filter(({ from, to }) => from === id || to === id).length;
  return {
    nodes: nodes.map((node) => ({ ...node, degree: degree(node.id), quotes: 0, cited: 0, provinces: [] })),
    links,
    left: { nodes: 0, links: 0 },
    found: nodes.length,
    all: nodes.length,
    facets: { kinds: [], levels: [], provinces: [], years: [], texts: [], relations: [], roles: [] },
    more: [],
  };
};

interface Got {
  /** What was asked for. */
  readonly ids: readonly string[];
  readonly among?: AmongAnswer;
  readonly failure?: Failure;
}

const useAmong = (ids: readonly string[]): Omit<Got, 'ids'> & { again(): void } => {
  const [got, setGot] = useState<Got>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same again.
  useEffect(() => {
    if (ids.length === 0) return;
    const stop = new AbortController();
    askAmong(ids.slice(0, caps.among), stop.signal).then(
      (among) => setGot({ ids, among }),
      (error: unknown) => {
        if (!stop.signal.aborted) setGot({ ids, failure: toFailure(error) });
      },
    );
    return () => stop.abort();
  }, [ids, round]);
  const again = () => {
    setGot(undefined);
    setRound(round + 1);
  };
  return { ...(got?.ids === ids ? got : {}), again };
};

export const ResultGraph = ({ answer }: { readonly answer: QueryAnswer }) => {
  const { t } = useWords();
  const ids = useMemo(() => idsIn(answer), [answer]);
  const { among, failure, again } = useAmong(ids);
  if (ids.length === 0) return <p className="note">{t('console.graph.none')}</p>;
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!among) return <Busy />;
  if (among.nodes.length === 0) return <p className="note">{t('console.graph.none')}</p>;
  // What was not even asked for is left out too.
  const left = among.left + Math.max(0, ids.length - caps.among);
  return <Drawn among={{ ...among, left }} />;
};

const noHubs: ReadonlySet<string> = new Set();

const Drawn = ({ among }: { readonly among: AmongAnswer }) => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const scheme = useComputedColorScheme('light');
  const { container, renderer, drawable } = useRenderer({
    onNode: (id) => act({ do: 'select', id }),
    onLink: (id) => act({ do: 'select', id }),
    onNothing: () => {},
    onOpen: (id) => act({ do: 'focus', id }),
    onDrop: () => {},
  });
  const network = useMemo(() => toNetwork(among), [among]);
  const arranged = useMemo(
    () => withApart(byForce(taskOf(network, { arrangement: 'force', hubs: noHubs })), { hubs: noHubs }),
    [network],
  );
  const picture = useMemo(
    () =>
      makePicture(network, arranged, {
        legend: summary.legend,
        scheme,
        nameOf: (group) => group,
        hubs: noHubs,
        pins: [],
      }),
    [network, summary, arranged, scheme],
  );
  useEffect(() => {
    renderer.current?.show(picture, scheme);
    renderer.current?.fit();
  }, [renderer, picture, scheme]);
  useEffect(() => {
    renderer.current?.highlight(highlightOf(picture, state.selected, undefined));
  }, [renderer, picture, state.selected]);
  const ids = among.nodes.map(({ id }) => id);
  return (
    <div className="result-graph">
      <div className="console-tools">
        <Button size="compact-sm" variant="light" onClick={() => act({ do: 'add', ids })}>
          {t('console.add')}
        </Button>
        <span className="note" role="status">
          {t('network.shown', { nodes: among.nodes.length, links: among.links.length })}
          {among.left > 0 && ` · ${t('console.graph.left', { count: among.left })}`}
          {ids.length > mostAdded && ` · ${t('console.add.most', { count: mostAdded })}`}
        </span>
      </div>
      {drawable && <section className="picture" ref={container} aria-label={t('console.graph.label')} />}
      <ul className="plain-list result-things" aria-label={t('console.graph.things')}>
        {among.nodes.map((node) => (
          <li key={node.id}>
            <NodeButton node={node} />
          </li>
        ))}
      </ul>
    </div>
  );
};
