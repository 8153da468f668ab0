/** Which regions does this directive touch? Documents and regions on the left, the map on the right, a day and roles above. */
import { Switch } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { TraceAnswer } from '../../api-analysis.ts';
import { useAnswer } from '../ask.ts';
import { useCollection } from '../collection.tsx';
import { ChinaMap } from '../map/china-map.tsx';
import { ReachActions } from '../reach/reach-actions.tsx';
import { ReachChoose } from '../reach/reach-choose.tsx';
import { reachColumns, reachCsv } from '../reach/reach-csv.ts';
import { ReachDay } from '../reach/reach-day.tsx';
import { foldByProvince, type ReachFilter, roleCounts, shownRegions, toMap } from '../reach/reach-filter.ts';
import { ReachRegions } from '../reach/reach-regions.tsx';
import { ReachTree } from '../reach/reach-tree.tsx';
import { ReachUp } from '../reach/reach-up.tsx';
import { useView } from '../state/use-view.tsx';
import { useRoles } from '../use-roles.ts';
import { useWords } from '../words.tsx';
import { Busy, Trouble } from './trouble.tsx';

interface Props {
  readonly details: ReactNode;
  /** Lets the reader search for a policy. */
  readonly onPick: (then: (id: string) => void) => void;
}
export const Reach = ({ details, onPick }: Props) => {
  const { state } = useView();
  const { reach, on } = state;
  const isRegion = reach?.startsWith('region:') === true;
  const asked = reach === undefined || isRegion ? undefined : { policy: reach, on };
  const { answer, failure, again } = useAnswer('trace', asked);
  if (reach === undefined) return <ReachChoose onPick={onPick} />;
  if (isRegion)
    return (
      <div className="with-details">
        <ReachUp key={reach} region={reach} />
        {state.selected !== undefined && details}
      </div>
    );
  // A link may name what another collection has: what there is here can be chosen at once.
  if (failure?.code === 'not-found')
    return (
      <>
        <Trouble failure={failure} />
        <ReachChoose onPick={onPick} />
      </>
    );
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || answer.root !== reach) return <Busy />;
  return (
    <div className="with-details">
      <Reached key={answer.root} answer={answer} />
      {state.selected !== undefined && details}
    </div>
  );
};

const useFilter = (): [ReachFilter, (filter: ReachFilter) => void] => {
  const { state, act } = useView();
  const [rest, setRest] = useState<Omit<ReachFilter, 'roles'>>({ members: false });
  const filter = { ...rest, ...(state.roles ? { roles: state.roles } : {}) };
  const set = ({ roles, ...others }: ReachFilter): void => {
    setRest(others);
    if (roles !== state.roles) act({ do: 'reach-roles', roles });
  };
  return [filter, set];
};

const Reached = ({ answer }: { readonly answer: TraceAnswer }) => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const roleWords = useRoles();
  const { t, caption } = useWords();
  const [filter, setFilter] = useFilter();
  const [chosen, setChosen] = useState<string>();
  const shown = useMemo(() => shownRegions(answer, filter), [answer, filter]);
  const folds = useMemo(() => foldByProvince(shown, t('reach.others')), [shown, t]);
  const regions = useMemo(() => toMap(shown), [shown]);
  const counts = useMemo(() => {
    const all = new Map<string, number>();
    const touched = shownRegions(answer, { ...(filter.roles ? { roles: filter.roles } : {}), members: filter.members });
    for (const { ways } of touched)
      for (const policy of new Set(ways.map((way) => way.policy))) all.set(policy, (all.get(policy) ?? 0) + 1);
    return all;
  }, [answer, filter.roles, filter.members]);
  const labels = useMemo(() => new Map(answer.policies.map(({ node }) => [node.id, node.label])), [answer]);
  const roles = roleCounts(
    answer,
    filter.members,
    summary.legend.roles.map(({ role }) => role),
  );
  const toggle = (role: string): void => {
    // As on the map: none chosen is all, and the first that is chosen stands alone.
    const { roles: before = [], ...rest } = filter;
    const next = before.includes(role) ? before.filter((one) => one !== role) : [...before, role];
    setFilter(next.length === 0 ? rest : { ...rest, roles: next });
  };
  const isFiltered = filter.roles !== undefined || filter.policy !== undefined;
  const pick = (code: string): void => {
    setChosen(code);
    requestAnimationFrame(() => document.getElementById(`reach-${code}`)?.scrollIntoView({ block: 'nearest' }));
  };
  const csv = () =>
    reachCsv(
      answer,
      folds.flatMap((fold) => fold.regions),
      {
        titles: reachColumns.map((column) => t(`reach.column.${column}`)),
        role: roleWords.say,
        direct: (direct) => t(direct ? 'reach.direct' : 'reach.indirect'),
      },
    );
  const root = answer.policies[0]!;
  // The directive itself is no step on its own way.
  const carriers = answer.policies.filter((traced) => traced !== root && !traced.stopped).length;
  const named = shown.filter(({ region }) => region.named).length;
  const alone = named > 0 ? 'reach.sum.alone' : 'reach.sum.none';
  const sum = named === 0 && isFiltered ? 'reach.none' : carriers > 0 ? 'reach.sum' : alone;
  return (
    <div className="reach">
      <header className="reach-head">
        <div>
          <h2>{root.node.label}</h2>
          <p className="note">
            {[
              root.node.held ? undefined : t('details.cited'),
              root.node.note,
              ...root.issuers,
              root.supposedIssuer && caption(root.supposedIssuer),
              caption(root.dateWords),
              caption(root.forceWords),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="reach-sum" role="status">
            {t(sum, { regions: named, documents: carriers })}
            {answer.notYet > 0 && ` ${t('reach.notyet', { count: answer.notYet })}`}
          </p>
        </div>
        <ReachActions
          policy={answer.root}
          title={root.node.label}
          on={state.on}
          csv={csv}
          json={() => JSON.stringify(answer, undefined, 2)}
        />
      </header>
      <div className="reach-filters">
        <fieldset className="map-roles" aria-label={t('map.roles')}>
          {roles.length > 0 && <span className="note">{t('reach.roles')}</span>}
          {roles.map(({ role, count }) => (
            <button
              type="button"
              key={role}
              className="map-role"
              aria-pressed={filter.roles?.includes(role) === true}
              onClick={() => toggle(role)}
            >
              {roleWords.say(role)} <span className="count">{count}</span>
            </button>
          ))}
          {isFiltered && (
            <button type="button" className="text-button" onClick={() => setFilter({ members: filter.members })}>
              {t('reach.reset')}
            </button>
          )}
        </fieldset>
        <Switch
          size="xs"
          label={t('reach.members')}
          checked={filter.members}
          onChange={({ currentTarget: { checked } }) => setFilter({ ...filter, members: checked })}
        />
        <ReachDay days={answer.days} on={state.on} choose={(on) => act({ do: 'on', ...(on ? { on } : {}) })} />
      </div>
      <div className="reach-sides">
        <div className="reach-lists">
          <ReachTree
            policies={answer.policies}
            counts={counts}
            labels={labels}
            choose={(policy) => {
              const { policy: _, ...rest } = filter;
              setFilter(policy === undefined ? rest : { ...rest, policy });
            }}
            {...(filter.policy !== undefined ? { chosen: filter.policy } : {})}
          />
          <ReachRegions answer={answer} folds={folds} {...(chosen !== undefined ? { chosen } : {})} />
        </div>
        <div className="reach-map">
          <ChinaMap
            regions={regions}
            onPick={pick}
            list={false}
            {...(chosen !== undefined ? { selected: chosen } : {})}
          />
        </div>
      </div>
    </div>
  );
};
