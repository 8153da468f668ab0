/** What the map shows: whose reach, which levels, which kinds, which roles, with borders or without. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import type { MapAnswer, Network } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import type { MapRegion } from '../../map/map-region.ts';
import { useOutlineSwitch } from '../../map/use-outline-wanted.ts';
import { useView } from '../../state/use-view.tsx';
import { mappable } from '../../state/view-state.ts';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { useKindsOnMap } from './use-kinds-on-map.ts';

const levels = ['province', 'prefecture', 'county'] as const;
export type ShownLevel = 'all' | (typeof levels)[number];

interface LevelsProps {
  readonly level: ShownLevel;
  readonly onLevel: (level: ShownLevel) => void;
}
export const Levels = ({ level, onLevel }: LevelsProps) => {
  const { t } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('column.level')}
      value={level}
      data={[
        { value: 'all', label: t('map.levels') },
        ...levels.map((value) => ({ value, label: t(`level.${value}`) })),
      ]}
      onChange={(value) => onLevel(value as ShownLevel)}
    />
  );
};

interface KindsProps {
  readonly network: Network;
  readonly policies?: ReadonlySet<string>;
  /** Places by the ids of their nodes; those that count nothing are only coloured as missed. */
  readonly regions: ReadonlyMap<string, MapRegion>;
}
/** Which kinds stand on the map as nodes, and how many of each are drawn there. */
export const Kinds = ({ network, policies, regions }: KindsProps) => {
  const { act } = useView();
  const { node: kindOf } = useCollection();
  const { t, caption } = useWords();
  const { first, on } = useKindsOnMap(network);
  const counts = new Map<string, number>();
  for (const { kind, id, stands } of network.nodes) {
    if (stands === undefined) continue;
    const isDrawn = kind === 'Region' ? (regions.get(id)?.count ?? 0) > 0 : policies === undefined || policies.has(id);
    if (isDrawn || kind === 'Region') counts.set(kind, (counts.get(kind) ?? 0) + Number(isDrawn));
  }
  if (counts.size === 0) return null;
  return (
    <fieldset className="map-roles" aria-label={t('map.kinds')}>
      <span className="note">{t('map.kinds')}</span>
      {mappable
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <button
            type="button"
            key={kind}
            className="map-role"
            aria-pressed={on.includes(kind)}
            onClick={() => act({ do: 'put-on-map', kind, first })}
          >
            <KindMark kind={kind} size={12} /> {caption(kindOf(kind)?.caption ?? { zh: kind, en: kind })}{' '}
            <span className="count">{counts.get(kind)}</span>
          </button>
        ))}
    </fieldset>
  );
};

/** Whose reach is shown: all documents together, or one directive. */
export const Coverage = () => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const policies = summary.documents.flatMap(({ policy }) => policy ?? []);
  const known = policies.some(({ id }) => id === state.coverage);
  const all = { value: '', label: t('map.everything') };
  const unlisted = (summary.counts.Document ?? 0) - summary.documents.length;
  const rest =
    unlisted > 0 ? [{ value: 'rest', label: t('reach.choose.more', { count: unlisted }), disabled: true }] : [];
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
      data={[all, ...other, ...policies.map(({ id, label }) => ({ value: id, label })), ...rest]}
      onChange={({ currentTarget: { value } }) => act({ do: 'cover', policy: value === '' ? undefined : value })}
    />
  );
};

export const Borders = () => {
  const { t } = useWords();
  const [wanted, want] = useOutlineSwitch();
  return (
    <label className="map-switch">
      <input type="checkbox" checked={wanted} onChange={() => want(!wanted)} /> {t('map.outline')}
    </label>
  );
};

/** The roles that all views share: none chosen lets all through. */
export const Roles = ({ whole }: { readonly whole: MapAnswer }) => {
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
      <span className="note">{t('map.roles.short')}</span>
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
export const Reach = ({ answer, regions }: { readonly answer: MapAnswer; readonly regions: readonly MapRegion[] }) => {
  const { act } = useView();
  const { t } = useWords();
  const provinces = regions.filter(({ level }) => level === 'province');
  const missed = provinces.filter(({ state }) => state === 'none').length;
  const filtered = provinces.filter(({ state }) => state === 'filtered').length;
  return (
    <p className="map-reach" role="status">
      {t(answer.carriers ? 'map.reach' : 'map.reach.alone', {
        places: answer.places.length,
        carriers: answer.carriers ?? 0,
        reached: provinces.length - missed - filtered,
        missed,
      })}
      {filtered > 0 && t('map.reach.filtered', { count: filtered })}{' '}
      <Button size="compact-xs" variant="default" onClick={() => act({ do: 'cover', policy: undefined })}>
        {t('map.end')}
      </Button>
    </p>
  );
};
