/** The network: the picture with its tools, and what it shows in words. Without WebGL the table stands in for it. */
import { Button, SegmentedControl, useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { Network, Way } from '../../api-picture.ts';
import { useCollection } from '../collection.tsx';
import { highlightOf } from '../graph/highlight.ts';
import { runKey } from '../graph/keyboard.ts';
import { isOfPolicies } from '../graph/lone.ts';
import { makePicture } from '../graph/picture.ts';
import { usePositions } from '../graph/positions.ts';
import { spreadWay } from '../graph/spread-way.ts';
import { useEye, useRenderer } from '../graph/use-renderer.ts';
import { useView } from '../state/use-view.tsx';
import type { ViewState } from '../state/view-state.ts';
import { useWords } from '../words.tsx';
import { CrowdHint, isCrowd } from './crowd-hint.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { PictureChoices } from './picture-choices.tsx';
import { PictureTools } from './picture-tools.tsx';
import { Table } from './table.tsx';
import { Busy } from './trouble.tsx';
import { usePictureWalk } from './use-picture-walk.ts';

interface Props {
  /** All that was picked, for the places of the nodes; and what the filters leave of it. */
  readonly whole: Network;
  readonly shown: Network;
  readonly path: Way | undefined;
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

/** Groups are named by their agency or province, lines by their level or year. */
const useNames = (shown: Network) => {
  const { t, find } = useWords();
  return useMemo(() => {
    const labels = new Map(shown.nodes.map(({ id, label }) => [id, label]));
    const provinces = new Map(shown.facets.provinces.map(({ value, label }) => [value, label]));
    return {
      group: (id: string) => labels.get(id) ?? provinces.get(id) ?? id.slice(id.indexOf(':') + 1),
      guide: (name: string) => (name === '' ? t('layout.unknown') : (find(`level.${name}`) ?? name)),
    };
  }, [shown, t, find]);
};

/** Where places mean a level or a year a way stays in them. */
const wayLeads = (layout: ViewState['layout']): boolean => layout === undefined;

const nothing: readonly never[] = [];

export const NetworkView = ({ whole, shown, path, toDetails }: Props) => {
  const { state, act } = useView();
  const { summary, node: kindOf } = useCollection();
  const { t, caption } = useWords();
  const scheme = useComputedColorScheme('light');
  // Before the renderer, so that the worker is at work while that wakes the graphics card.
  const { arranged, busy, hubs, lone, tooMany } = usePositions(whole, shown, state);
  const { container, renderer, drawable } = useRenderer({
    onNode: (id, also) => act({ do: also ? 'select-also' : 'select', id }),
    onLink: (id) => act({ do: 'select', id }),
    onNothing: () => act({ do: 'select', id: undefined }),
    onOpen: (id) => act({ do: 'focus', id }),
    onDrop: (id, x, y) => act({ do: 'pin', pin: { id, x, y } }),
    onEye: (eye) => act({ do: 'look', at: 'eye', eye }),
  });
  const names = useNames(shown);
  const way = useMemo(
    () => (wayLeads(state.layout) ? (path?.nodes.map(({ id }) => id) ?? []) : []),
    [path, state.layout],
  );
  const { group, measure, hidden, pins = nothing } = state;
  const picture = useMemo(
    () =>
      arranged &&
      makePicture(
        shown,
        {
          places: spreadWay(arranged.places, way),
          guides: arranged.guides.map((guide) => ({ ...guide, name: names.guide(guide.name) })),
        },
        {
          legend: summary.legend,
          scheme,
          hubs,
          apart: { name: t('network.lone'), ids: lone },
          pins,
          arePolicies: isOfPolicies(shown, hidden),
          nameOf: names.group,
          ...(measure ? { measure } : {}),
          ...(group ? { group } : {}),
        },
      ),
    [shown, summary, arranged, way, scheme, hubs, lone, pins, hidden, names, measure, group, t],
  );
  const walk = usePictureWalk(shown, renderer, toDetails);

  // Until a new picture has settled, the last one stays.
  useEffect(() => {
    if (picture) renderer.current?.show(picture, scheme);
  }, [renderer, picture, scheme]);
  // A link that says where to look from is not turned to what it chooses.
  const aim = JSON.stringify([state.selected, state.path]);
  const turnedTo = useRef(state.eye && aim);
  useEffect(() => {
    if (!picture) return;
    const ids = path && { nodes: path.nodes.map(({ id }) => id), links: path.links.map(({ id }) => id) };
    renderer.current?.highlight(highlightOf(picture, state.selected, ids, state.also), aim === turnedTo.current);
    if (path || !state.path) turnedTo.current = aim;
  }, [renderer, picture, state.selected, state.also, path, state.path, aim]);
  useEye(renderer, state.eye, arranged);

  if (!drawable)
    return (
      <div className="fallback">
        <p className="notice" role="status">
          {t('network.nowebgl')}
        </p>
        <Table network={shown} />
      </div>
    );
  const { at } = walk;
  const kind = at && kindOf(at.kind);
  return (
    <>
      <PictureChoices hubs={hubs.size} tooMany={tooMany} />
      <Around whole={whole} />
      <div className="network">
        <section
          className="picture"
          ref={container}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with keys.
          tabIndex={0}
          aria-label={t('network.label', { nodes: shown.nodes.length, links: shown.links.length })}
          onKeyDown={(event) => runKey(event, renderer.current, walk)}
          onBlur={walk.leave}
          onPointerDown={walk.leave}
        />
        {busy && <Settling />}
        {shown.nodes.length === 0 && <NothingLeft />}
        <p className="picture-cursor" role="status">
          {at && t('network.cursor', { label: at.label, kind: kind ? caption(kind.caption) : '', count: at.degree })}
        </p>
        <PictureTools renderer={() => renderer.current} />
        <p className="picture-note note">
          {t('network.shown', { nodes: shown.nodes.length, links: shown.links.length })}
          {shown.left.nodes > 0 && state.part !== 'telling' && ` · ${t('network.left', { nodes: shown.left.nodes })}`}
          {isCrowd(shown.nodes.length) ? (
            <CrowdHint facets={shown.facets} />
          ) : (
            shown.nodes.length > 0 && <span className="picture-hint"> · {t('network.hint')}</span>
          )}
        </p>
      </div>
    </>
  );
};
