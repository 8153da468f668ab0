/** The network: the picture with its tools, and what it shows in words. Without WebGL the table stands in for it. */
import { Button, SegmentedControl, useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Network, PathAnswer } from '../../api.ts';
import { useCollection } from '../collection.tsx';
import { highlightOf } from '../graph/highlight.ts';
import { runKey } from '../graph/keyboard.ts';
import { makePicture } from '../graph/picture.ts';
import { usePositions } from '../graph/positions.ts';
import { canDraw, openRenderer, type Renderer } from '../graph/renderer.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { PictureTools } from './picture-tools.tsx';
import { Table } from './table.tsx';
import { Busy } from './trouble.tsx';

interface Props {
  /** All that was picked, for the places of the nodes; and what the filters leave of it. */
  readonly whole: Network;
  readonly shown: Network;
  readonly path: PathAnswer | undefined;
  readonly toDetails: () => void;
}

const Settling = () => (
  <div className="settling">
    <Busy />
  </div>
);

const Around = ({ whole }: { readonly whole: Network }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { focus } = state;
  if (focus === undefined) return null;
  const label = whole.nodes.find((node) => node.id === focus)?.label ?? focus;
  return (
    <div className="around">
      <span className="around-label">{t('network.around', { label, depth: state.depth })}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('network.depth')}
        value={String(state.depth)}
        data={['1', '2', '3']}
        onChange={(depth) => act({ do: 'focus', id: focus, depth: Number(depth) })}
      />
      <Button size="compact-sm" variant="default" onClick={() => act({ do: 'focus', id: undefined })}>
        {t('network.all')}
      </Button>
    </div>
  );
};

export const NetworkView = ({ whole, shown, path, toDetails }: Props) => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const scheme = useComputedColorScheme('light');
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(undefined);
  const [drawable] = useState(canDraw);
  const positions = usePositions(whole);
  const picture = useMemo(
    () => positions && makePicture(shown, summary.legend, positions, scheme),
    [shown, summary, positions, scheme],
  );

  useEffect(() => {
    if (!container.current || !drawable) return;
    const opened = openRenderer(container.current, {
      onNode: (id) => act({ do: 'select', id }),
      onLink: (id) => act({ do: 'select', id }),
      onNothing: () => act({ do: 'select', id: undefined }),
      onOpen: (id) => act({ do: 'focus', id }),
    });
    renderer.current = opened;
    // The one hook for browser tests: where a node stands, so that they can click it as a person would.
    Object.assign(container.current, { locate: opened.locate });
    return () => {
      renderer.current = undefined;
      opened.close();
    };
  }, [act, drawable]);
  // Until a new picture has settled, the last one stays.
  useEffect(() => {
    if (picture) renderer.current?.show(picture, scheme);
  }, [picture, scheme]);
  useEffect(() => {
    if (positions) renderer.current?.fit();
  }, [positions]);
  useEffect(() => {
    const ids = path && { nodes: path.nodes.map(({ id }) => id), links: path.links.map(({ id }) => id) };
    renderer.current?.highlight(picture && highlightOf(picture, state.selected, ids));
  }, [picture, state.selected, path]);

  if (!drawable)
    return (
      <div className="fallback">
        <p className="notice" role="status">
          {t('network.nowebgl')}
        </p>
        <Table network={shown} />
      </div>
    );
  return (
    <div className="network">
      <Around whole={whole} />
      <section
        className="picture"
        ref={container}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with keys.
        tabIndex={0}
        aria-label={t('network.label', { nodes: shown.nodes.length, links: shown.links.length })}
        onKeyDown={(event) => runKey(event, renderer.current, toDetails, () => act({ do: 'select', id: undefined }))}
      />
      {!positions && <Settling />}
      <PictureTools renderer={() => renderer.current} />
      <p className="picture-note note">
        {shown.nodes.length === 0
          ? t('network.empty')
          : t('network.shown', { nodes: shown.nodes.length, links: shown.links.length })}
        {whole.left.nodes > 0 && ` · ${t('network.left', { nodes: whole.left.nodes })}`}
        <span className="picture-hint"> · {t('network.hint')}</span>
      </p>
    </div>
  );
};
