/** What a directive reaches: documents and regions on the left, the map on the right, what is shown of it above. */
import { useMemo, useState } from 'react';
import type { TraceAnswer } from '../../api-analysis.ts';
import { ChinaMap } from '../map/china-map.tsx';
import { useWords } from '../words.tsx';
import {
  choosePolicy,
  foldByProvince,
  isNarrowed,
  isNowhere,
  policyCounts,
  shownRegions,
  toMap,
} from './reach-filter.ts';
import { ReachFilters } from './reach-filters.tsx';
import { ReachHead } from './reach-head.tsx';
import { ReachNowhere } from './reach-nowhere.tsx';
import { ReachRegions } from './reach-regions.tsx';
import { ReachTree } from './reach-tree.tsx';
import { useReachFilter } from './use-reach-filter.ts';

const scrollToRegion = (code: string): void => {
  requestAnimationFrame(() => document.getElementById(`reach-${code}`)?.scrollIntoView({ block: 'nearest' }));
};

export const Reached = ({ answer }: { readonly answer: TraceAnswer }) => {
  const { t } = useWords();
  const [filter, setFilter] = useReachFilter();
  const [chosen, setChosen] = useState<string>();
  const shown = useMemo(() => shownRegions(answer, filter), [answer, filter]);
  const folds = useMemo(() => foldByProvince(shown, t('reach.others')), [shown, t]);
  const regions = useMemo(() => toMap(shown), [shown]);
  const counts = useMemo(() => policyCounts(answer, filter), [answer, filter]);
  const labels = useMemo(() => new Map(answer.policies.map(({ node }) => [node.id, node.label])), [answer]);
  const nowhere = isNowhere(answer);
  const pick = (code: string): void => {
    setChosen(code);
    scrollToRegion(code);
  };
  return (
    <div className="reach">
      <ReachHead answer={answer} shown={shown} folds={folds} narrowed={isNarrowed(filter)} />
      {!nowhere && <ReachFilters answer={answer} filter={filter} setFilter={setFilter} />}
      <div className="reach-sides" data-alone={nowhere || undefined}>
        <div className="reach-lists">
          <ReachTree
            policies={answer.policies}
            counts={counts}
            labels={labels}
            choose={(policy) => setFilter(choosePolicy(filter, policy))}
            {...(filter.policy !== undefined ? { chosen: filter.policy } : {})}
          />
          <ReachRegions answer={answer} folds={folds} {...(chosen !== undefined ? { chosen } : {})} />
          {nowhere && <ReachNowhere policy={answer.root} />}
        </div>
        {!nowhere && (
          <div className="reach-map">
            <ChinaMap
              regions={regions}
              onPick={pick}
              list={false}
              near
              {...(chosen !== undefined ? { selected: chosen } : {})}
            />
          </div>
        )}
      </div>
    </div>
  );
};
