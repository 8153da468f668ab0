/** The map as a picture: nodes where they stand, over the schematic outline, under one camera with it. */
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Network } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import { highlightOf } from '../../graph/highlight.ts';
import { runKey } from '../../graph/keyboard.ts';
import type { Renderer } from '../../graph/renderer.ts';
import { useEye, useRenderer } from '../../graph/use-renderer.ts';
import { MapKey } from '../../map/map-key.tsx';
import type { MapRegion } from '../../map/map-region.ts';
import type { Outline } from '../../map/outline.ts';
import { pictureOnMap } from '../../map/picture-on-map.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { PictureTools } from '../picture/picture-tools.tsx';
import { usePictureWalk } from '../picture/use-picture-walk.ts';
import { useKindsOnMap } from './use-kinds-on-map.ts';

interface Props {
  readonly network: Network;
  readonly outline: Outline;
  /** Places by the ids of their nodes, and those of one directive's provinces that it does not reach. */
  readonly regions: ReadonlyMap<string, MapRegion>;
  readonly policies?: ReadonlySet<string>;
  readonly onPick: (code: string) => void;
  readonly toDetails: () => void;
  /** Is told how to get at what is drawn, for saving. */
  readonly onReady: (renderer: () => Renderer | undefined) => void;
}

/** What is under the pointer, in words. */
const useHover = (network: Network, regions: ReadonlyMap<string, MapRegion>) => {
  const { node: kindOf } = useCollection();
  const { t, find, caption } = useWords();
  const [id, setId] = useState<string>();
  const say = (): string => {
    if (id === undefined) return '';
    const region = regions.get(id) ?? [...regions.values()].find(({ code }) => code === id);
    if (region) {
      const told = region.state === undefined || region.count > 0 ? t('map.count', { count: region.count }) : undefined;
      const state = region.state && find(`map.state.${region.state}`);
      return [region.name, told, state].filter(Boolean).join(' · ');
    }
    const node = network.nodes.find((one) => one.id === id);
    const kind = node && kindOf(node.kind);
    return node ? [node.label, kind && caption(kind.caption)].filter(Boolean).join(' · ') : '';
  };
  return { setId, said: say() };
};

export const MapPicture = ({ network, outline, regions, policies, onPick, toDetails, onReady }: Props) => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const scheme = useComputedColorScheme('light');
  const { on: kinds } = useKindsOnMap(network);
  const hover = useHover(network, regions);
  const { container, renderer } = useRenderer({
    onNode: (id, also) => act({ do: also ? 'select-also' : 'select', id }),
    onLink: (id) => act({ do: 'select', id }),
    onNothing: () => act({ do: 'select', id: undefined }),
    onOpen: (id) => act({ do: 'focus', id }),
    // A place on the map is not the reader's to choose: what was dragged goes back with the next picture.
    onDrop: () => {},
    onGround: onPick,
    onHover: hover.setId,
    onEye: (eye) => act({ do: 'look', at: 'mapEye', eye }),
  });
  const nationwide = t('map.nationwide');
  const { legend } = summary;
  const { selected } = state;
  const {
    picture,
    network: drawn,
    unplaced,
  } = useMemo(
    () =>
      pictureOnMap({
        network,
        outline,
        regions,
        kinds,
        legend,
        scheme,
        nationwide,
        ...(policies ? { policies } : {}),
        ...(selected === undefined ? {} : { selected }),
      }),
    [network, outline, regions, kinds, legend, scheme, nationwide, policies, selected],
  );
  const walk = usePictureWalk(drawn, renderer, toDetails);
  const turnedTo = useRef(state.mapEye && selected);
  useEffect(() => onReady(() => renderer.current), [onReady, renderer]);
  useEffect(() => {
    renderer.current?.show(picture, scheme);
  }, [renderer, picture, scheme]);
  useEffect(() => {
    renderer.current?.highlight(highlightOf(picture, selected, undefined, state.also), selected === turnedTo.current);
    turnedTo.current = selected;
  }, [renderer, picture, selected, state.also]);
  useEye(renderer, state.mapEye, true);
  const { at } = walk;
  return (
    <div className="map-picture">
      <div className="map-frame-box">
        <section
          className="picture"
          ref={container}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with keys.
          tabIndex={0}
          aria-label={t('map.label', { count: regions.size })}
          onKeyDown={(event) => runKey(event, renderer.current, walk)}
          onBlur={walk.leave}
          onPointerDown={walk.leave}
          onPointerLeave={() => hover.setId(undefined)}
        />
        <p className="picture-cursor" role="status">
          {at?.label ?? hover.said}
        </p>
      </div>
      <PictureTools renderer={() => renderer.current} save={false} />
      <div className="map-foot">
        <MapKey regions={[...regions.values()]} />
        <p className="note">
          {t(outline.provinces.length > 0 ? 'map.schematic' : 'map.bare')}
          {unplaced > 0 && ` · ${t('map.unplaced', { count: unplaced })}`}
        </p>
      </div>
    </div>
  );
};
