/** The map: which places documents touch, in which roles, or how far one directive reaches; a click leads to its documents. */
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { MapAnswer, Network } from '../../../api-picture.ts';
import { useAnswer } from '../../ask.ts';
import { canDraw, type Renderer } from '../../graph/renderer.ts';
import { ChinaMap, useOutline } from '../../map/china-map.tsx';
import { RegionList } from '../../map/region-list.tsx';
import { codeOf, provincesAsked, toCoverage, toRegions } from '../../map/to-regions.ts';
import { useOutlineWanted } from '../../map/use-outline-wanted.ts';
import { chipsOf, filtersAsked } from '../../state/questions.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { FilterLine } from '../legend/filter-line.tsx';
import { NothingLeft } from '../pieces/nothing-left.tsx';
import { Busy, Trouble } from '../pieces/trouble.tsx';
import { Borders, Coverage, Kinds, Levels, Reach, Roles, type ShownLevel } from './map-choices.tsx';
import { MapPicture } from './map-picture.tsx';
import { MapSave } from './map-save.tsx';

interface ViewProps {
  readonly details: ReactNode;
  readonly toDetails: () => void;
}
export const MapView = (props: ViewProps) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { coverage, roles } = state;
  const filters = filtersAsked(state);
  const asked = { policy: coverage, ...filters };
  const all = useAnswer('map', { ...asked, role: undefined });
  const some = useAnswer('map', roles && asked);
  // What the filters leave out is not missing: one has to know what there is without them.
  const isFiltered = coverage !== undefined && chipsOf(state).length > 0;
  const free = useAnswer('map', isFiltered ? { policy: coverage } : undefined);
  const network = useAnswer('network', { ...filters, on: 'map' });
  const { answer, failure, again } = roles ? some : all;
  const trouble = failure
    ? { failure, again }
    : network.failure
      ? { failure: network.failure, again: network.again }
      : 0;
  const everything = { words: t('map.everything'), go: () => act({ do: 'cover', policy: undefined }) };
  if (trouble) return <Trouble {...trouble} {...(coverage === undefined ? {} : { onward: everything })} />;
  if (!answer || !all.answer || !network.answer || (isFiltered && !free.answer)) return <Busy />;
  const unfiltered = (isFiltered && free.answer) || answer;
  return <Mapped answer={answer} whole={all.answer} unfiltered={unfiltered} network={network.answer} {...props} />;
};

interface Props extends ViewProps {
  readonly answer: MapAnswer;
  /** Without a filter of roles: what there is to choose from. */
  readonly whole: MapAnswer;
  /** Without any filter. */
  readonly unfiltered: MapAnswer;
  readonly network: Network;
}
const Mapped = ({ answer, whole, unfiltered, network, details, toDetails }: Props) => {
  const { state, act } = useView();
  const { t } = useWords();
  const [level, setLevel] = useState<ShownLevel>('all');
  const [drawable] = useState(canDraw);
  const provinces = useOutline(true)?.provinces;
  const outline = useOutline(useOutlineWanted());
  const { provinces: chosen, hidden } = state;
  const regions = useMemo(() => {
    if (!answer.directive) return toRegions(answer);
    const asked = provincesAsked(provinces ?? [], { hidden, ...(chosen ? { provinces: chosen } : {}) });
    return toCoverage(answer, asked, unfiltered);
  }, [answer, unfiltered, provinces, chosen, hidden]);
  const shown = useMemo(
    () => (level === 'all' ? regions : regions.filter((region) => region.level === level)),
    [level, regions],
  );
  const ids = useMemo(() => new Map(answer.places.map((place) => [codeOf(place), place.node.id])), [answer]);
  const byId = useMemo(
    () => new Map(shown.map((region) => [ids.get(region.code) ?? `region:${region.code}`, region])),
    [shown, ids],
  );
  const policies = useMemo(() => answer.carriedBy && new Set(answer.carriedBy), [answer]);
  const selected = [...ids].find(([, id]) => id === state.selected)?.[0];
  const pick = (code: string) => {
    const id = ids.get(code);
    if (id !== undefined) act({ do: 'select', id });
  };
  const say = (count: number) => t('map.count', { count });
  const at = selected !== undefined ? { selected } : {};
  const drawn = useRef<() => Renderer | undefined>(() => undefined);
  const onReady = useCallback((renderer: () => Renderer | undefined) => {
    drawn.current = renderer;
  }, []);
  return (
    <div className="map-view">
      <div className="map-main">
        <FilterLine found={answer.found} all={answer.all} facets={answer.facets} />
        <div className="map-choices">
          <Coverage />
          <Levels level={level} onLevel={setLevel} />
          <Borders />
          <MapSave
            regions={shown}
            title={answer.directive?.label ?? t('map.everything')}
            renderer={() => drawn.current()}
          />
        </div>
        {drawable && <Kinds network={network} regions={byId} {...(policies ? { policies } : {})} />}
        <Roles whole={whole} />
        {answer.directive && <Reach answer={answer} regions={regions} />}
        {!drawable && <ChinaMap regions={shown} onPick={pick} counted={say} list={false} {...at} />}
        {drawable && !outline && <Busy />}
        {drawable && outline && (
          <MapPicture
            network={network}
            outline={outline}
            regions={byId}
            onPick={pick}
            toDetails={toDetails}
            onReady={onReady}
            {...(policies ? { policies } : {})}
          />
        )}
      </div>
      <div className="map-side">
        {state.selected !== undefined ? (
          details
        ) : (
          <>
            <header className="map-side-head">
              <h2>{t('map.list')}</h2>
              <p className="note">{t(answer.directive ? 'map.list.reached' : 'map.list.help')}</p>
            </header>
            {answer.found === 0 && answer.all > 0 && !answer.directive ? (
              <NothingLeft />
            ) : (
              <RegionList regions={shown} onPick={pick} say={say} {...at} />
            )}
          </>
        )}
      </div>
    </div>
  );
};
