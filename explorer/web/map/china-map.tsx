/** A schematic map of places: provinces and prefectures shaded by count, counties as points, and a list that says the same. */
import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../words.tsx';
import { fitPlaces } from './fit-places.ts';
import { insetPlaces } from './inset-places.ts';
import { KeptInset } from './map-inset.tsx';
import { MapKey } from './map-key.tsx';
import { MapPlaces } from './map-places.tsx';
import type { MapRegion } from './map-region.ts';
import { bareSheet, loadOutline, type Outline, sheet } from './outline.ts';
import { placedOn } from './placed-on.ts';
import { RegionList } from './region-list.tsx';
import { useOutlineWanted } from './use-outline-wanted.ts';
import { usePanZoom } from './use-pan-zoom.ts';

interface Props {
  readonly regions: readonly MapRegion[];
  /** Code of the chosen place. */
  readonly selected?: string;
  readonly onPick: (code: string) => void;
  /** What a count means, in words: `3 份文件`. */
  readonly counted?: (count: number) => string;
  /** A small map stands among other things: it does not zoom, and names little. */
  readonly small?: boolean;
  /** The list twin can stand elsewhere; then say false and put a RegionList there. */
  readonly list?: boolean;
  /** It opens on its places where these lie close together. */
  readonly near?: boolean;
  readonly children?: ReactNode;
}

/** Undefined while it is fetched; without a file there are points only. */
export const useOutline = (wanted: boolean): Outline | undefined => {
  const [outline, setOutline] = useState<Outline>();
  useEffect(() => {
    let open = true;
    const got = wanted ? loadOutline().catch(bareSheet) : Promise.resolve(bareSheet());
    void got.then((prepared) => open && setOutline(prepared));
    return () => {
      open = false;
    };
  }, [wanted]);
  return outline;
};

export const ChinaMap = ({
  regions,
  selected,
  onPick,
  counted,
  small = false,
  list = true,
  near = false,
  children,
}: Props) => {
  const { t } = useWords();
  const wanted = useOutlineWanted();
  const outline = useOutline(wanted);
  const view = usePanZoom(!small);
  // Once, when both are there: what the reader sees after that is the reader's.
  const { open } = view;
  const [isOpened, setOpened] = useState(!near);
  useEffect(() => {
    if (isOpened || !outline) return;
    setOpened(true);
    const seen = fitPlaces(placedOn(outline, regions).map(({ spot }) => spot));
    if (seen) open(seen);
  }, [isOpened, outline, regions, open]);
  const say = counted ?? ((count: number) => t('map.count', { count }));
  const pick = (event: MouseEvent) => {
    const code = (event.target as Element).closest('[data-code]')?.getAttribute('data-code');
    if (code && !view.moved() && regions.some((region) => region.code === code)) onPick(code);
  };
  const spoken = regions.filter(({ count, state }) => count > 0 || state !== undefined);
  return (
    <div className="china-map" data-small={small || undefined}>
      <div className="map-sheet">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below is the way by keys. */}
        <svg
          ref={view.svg}
          viewBox={`0 0 ${sheet.width} ${sheet.height}`}
          role="img"
          aria-label={t('map.label', { count: spoken.length })}
          onClick={pick}
        >
          <g transform={view.transform}>
            {outline && (
              <MapPlaces
                outline={outline}
                regions={regions}
                scale={view.unit / view.zoom}
                small={small}
                say={say}
                {...(selected !== undefined ? { selected } : {})}
              />
            )}
          </g>
          {/* Near by, the sheet's own corner is out of sight: what belongs to the outline of the nation stays. */}
          {outline?.inset && !view.shows(outline.inset.box) && (
            <KeptInset
              inset={outline.inset}
              scale={view.unit}
              places={insetPlaces(outline, regions)}
              most={Math.max(0, ...regions.map(({ count }) => count))}
              say={say}
              {...(selected !== undefined ? { selected } : {})}
            />
          )}
        </svg>
        {!small && (
          <div className="map-tools">
            <button type="button" className="map-tool" aria-label={t('network.in')} onClick={view.nearer}>
              +
            </button>
            <button type="button" className="map-tool" aria-label={t('network.out')} onClick={view.further}>
              −
            </button>
            <button type="button" className="map-tool" aria-label={t('network.fit')} onClick={view.fit}>
              ⤢
            </button>
          </div>
        )}
        <p className="map-note note">
          {outline ? t(outline.provinces.length > 0 ? 'map.schematic' : 'map.bare') : t('busy')}
        </p>
      </div>
      <MapKey regions={regions} />
      {children}
      {list && (
        <RegionList
          regions={regions}
          onPick={onPick}
          say={say}
          {...(selected !== undefined ? { selected } : {})}
          {...(small ? { first: 6 } : {})}
        />
      )}
    </div>
  );
};
