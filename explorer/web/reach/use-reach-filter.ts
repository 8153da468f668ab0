/** The filter of a trace: roles are part of the address, what else is chosen lasts as long as the page of the directive. */
import { useMemo, useState } from 'react';
import { useView } from '../state/use-view.tsx';
import type { ReachFilter } from './reach-filter.ts';

export const useReachFilter = (): [ReachFilter, (filter: ReachFilter) => void] => {
  const { state, act } = useView();
  const [rest, setRest] = useState<Omit<ReachFilter, 'roles'>>({ members: false });
  const { roles } = state;
  const filter = useMemo(() => ({ ...rest, ...(roles ? { roles } : {}) }), [rest, roles]);
  const set = ({ roles: wanted, ...others }: ReachFilter): void => {
    setRest(others);
    if (wanted !== roles) act({ do: 'reach-roles', roles: wanted });
  };
  return [filter, set];
};
