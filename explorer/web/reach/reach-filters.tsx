/** What of a trace is shown: in which roles, with members of areas or without, as of which day. */
import { Switch } from '@mantine/core';
import type { TraceAnswer } from '../../api-analysis.ts';
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { useRoles } from '../use-roles.ts';
import { useWords } from '../words.tsx';
import { ReachDay } from './reach-day.tsx';
import { isNarrowed, type ReachFilter, roleCounts, toggleRole } from './reach-filter.ts';

interface Props {
  readonly answer: TraceAnswer;
  readonly filter: ReachFilter;
  readonly setFilter: (filter: ReachFilter) => void;
}

const Roles = ({ answer, filter, setFilter }: Props) => {
  const { summary } = useCollection();
  const { say } = useRoles();
  const { t } = useWords();
  const order = summary.legend.roles.map(({ role }) => role);
  const roles = roleCounts(answer, filter.members, order);
  return (
    <fieldset className="map-roles" aria-label={t('map.roles')}>
      {roles.length > 0 && <span className="note">{t('reach.roles')}</span>}
      {roles.map(({ role, count }) => (
        <button
          type="button"
          key={role}
          className="map-role"
          aria-pressed={filter.roles?.includes(role) === true}
          onClick={() => setFilter(toggleRole(filter, role))}
        >
          {say(role)} <span className="count">{count}</span>
        </button>
      ))}
      {isNarrowed(filter) && (
        <button type="button" className="text-button" onClick={() => setFilter({ members: filter.members })}>
          {t('reach.reset')}
        </button>
      )}
    </fieldset>
  );
};

export const ReachFilters = (props: Props) => {
  const { answer, filter, setFilter } = props;
  const { state, act } = useView();
  const { t } = useWords();
  return (
    <div className="reach-filters">
      <Roles {...props} />
      <Switch
        size="xs"
        label={t('reach.members')}
        checked={filter.members}
        onChange={({ currentTarget: { checked } }) => setFilter({ ...filter, members: checked })}
      />
      <ReachDay days={answer.days} on={state.on} choose={(on) => act({ do: 'on', ...(on ? { on } : {}) })} />
    </div>
  );
};
