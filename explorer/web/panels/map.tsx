/** The map: which places documents touch, in which roles, or how far one directive reaches; a click leads to its documents. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { MapAnswer } from '../../api.ts';
import { useAnswer } from '../ask.ts';
import { useCollection } from '../collection.tsx';
import { ChinaMap, useOutline } from '../map/china-map.tsx';
import type { MapRegion } from '../map/map-region.ts';
import { RegionList } from '../map/region-list.tsx';
import { codeOf, provincesAsked, toCoverage, toRegions } from '../map/to-regions.ts';
import { useOutlineSwitch } from '../map/use-outline-wanted.ts';
import { filtersAsked } from '../state/questions.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { FilterLine } from './filter-line.tsx';
import { MapSave } from './map-save.tsx';
import { Busy, Trouble } from './trouble.tsx';

const levels = ['province', 'prefecture', 'county'] as const;
type Shown = 'all' | (typeof levels)[number];

export const MapView = ({ details }: { readonly details: ReactNode }) => {
  const { state } = useView();
  const { coverage, roles } = state;
  const asked = { policy: coverage, ...filtersAsked(state) };
  const all = useAnswer('map', { ...asked, role: undefined });
  const some = useAnswer('map', roles && asked);
  const { answer, failure, again } = roles ? some : all;
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || !all.answer) return <Busy />;
  return <Mapped answer={answer} whole={all.answer} details={details} />;
};

interface Props {
  readonly answer: MapAnswer;
  /** Without a filter of roles: what there is to choose from. */
  readonly whole: MapAnswer;
  readonly details: ReactNode;
}
const Mapped = ({ answer, whole, details }: Props) => {
  const { state, act } = useView();
  const { t } = useWords();
  const [level, setLevel] = useState<Shown>('all');
  const outline = useOutline(true);
  const regions = useMemo(
    () => (answer.directive ? toCoverage(answer, provincesAsked(outline?.provinces ?? [], state)) : toRegions(answer)),
    [answer, outline, state],
  );
  const shown = level === 'all' ? regions : regions.filter((region) => region.level === level);
  const ids = useMemo(() => new Map(answer.places.map((place) => [codeOf(place), place.node.id])), [answer]);
  const selected = [...ids].find(([, id]) => id === state.selected)?.[0];
  const pick = (code: string) => {
    const id = ids.get(code);
    if (id !== undefined) act({ do: 'select', id });
  };
  const say = (count: number) => t('map.count', { count });
  const at = selected !== undefined ? { selected } : {};
  return (
    <div className="map-view">
      <div className="map-main">
        <FilterLine found={answer.found} all={answer.all} facets={answer.facets} />
        <div className="map-choices">
          <Coverage />
          <SegmentedControl
            size="xs"
            aria-label={t('column.level')}
            value={level}
            data={[
              { value: 'all', label: t('map.levels') },
              ...levels.map((value) => ({ value, label: t(`level.${value}`) })),
            ]}
            onChange={(value) => setLevel(value as Shown)}
          />
          <Borders />
          <MapSave regions={shown} title={answer.directive?.label ?? t('map.everything')} />
        </div>
        <Roles whole={whole} />
        {answer.directive && <Reach answer={answer} regions={regions} />}
        <ChinaMap regions={shown} onPick={pick} counted={say} list={false} {...at} />
      </div>
      <div className="map-side">
        {state.selected !== undefined ? details : <RegionList regions={shown} onPick={pick} say={say} {...at} />}
      </div>
    </div>
  );
};

/** Whose reach is shown: all documents together, or one directive. */
const Coverage = () => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const policies = summary.documents.flatMap(({ policy }) => policy ?? []);
  const known = policies.some(({ id }) => id === state.coverage);
  const all = { value: '', label: t('map.everything') };
  const other =
    state.coverage !== undefined && !known
      ? [{ value: state.coverage, label: state.coverage.slice(state.coverage.indexOf(':') + 1) }]
      : [];
  return (
    <NativeSelect
      className="map-directive"
      size="xs"
      aria-label={t('map.directive')}
      value={state.coverage ?? ''}
      data={[all, ...other, ...policies.map(({ id, label }) => ({ value: id, label }))]}
      onChange={({ currentTarget: { value } }) => act({ do: 'cover', policy: value === '' ? undefined : value })}
    />
  );
};

const Borders = () => {
  const { t } = useWords();
  const [wanted, want] = useOutlineSwitch();
  return (
    <label className="map-switch">
      <input type="checkbox" checked={wanted} onChange={() => want(!wanted)} /> {t('map.outline')}
    </label>
  );
};

/** The roles that all views share: none chosen lets all through. */
const Roles = ({ whole }: { readonly whole: MapAnswer }) => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t, caption } = useWords();
  const counts = new Map<string, number>();
  for (const place of whole.places)
    for (const role of Object.keys(place.roles)) counts.set(role, (counts.get(role) ?? 0) + 1);
  const known = summary.legend.roles.filter(({ role }) => counts.has(role));
  if (known.length < 2 && state.roles === undefined) return null;
  return (
    <fieldset className="map-roles" aria-label={t('map.roles')}>
      {known.map(({ role, caption: name }) => (
        <button
          type="button"
          key={role}
          className="map-role"
          aria-pressed={state.roles?.includes(role) === true}
          onClick={() => act({ do: 'choose', facet: 'roles', value: role })}
        >
          {caption(name)} <span className="count">{counts.get(role)}</span>
        </button>
      ))}
    </fieldset>
  );
};

/** In words: how many provinces the directive reaches, and through how many documents. */
const Reach = ({ answer, regions }: { readonly answer: MapAnswer; readonly regions: readonly MapRegion[] }) => {
  const { act } = useView();
  const { t } = useWords();
  const provinces = regions.filter(({ level }) => level === 'province');
  const missed = provinces.filter(({ state }) => state === 'none').length;
  return (
    <p className="map-reach" role="status">
      {t(answer.carriers ? 'map.reach' : 'map.reach.alone', {
        places: answer.places.length,
        carriers: answer.carriers ?? 0,
        reached: provinces.length - missed,
        missed,
      })}{' '}
      <Button size="compact-xs" variant="default" onClick={() => act({ do: 'cover', policy: undefined })}>
        {t('map.end')}
      </Button>
    </p>
  );
};
