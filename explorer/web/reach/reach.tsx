/** Which regions does this directive touch, or which directives reach this region? What is asked is chosen here, and answered below. */
import type { ReactNode } from 'react';
import { useAnswer } from '../ask.ts';
import { Busy, Trouble } from '../panels/pieces/trouble.tsx';
import { useView } from '../state/use-view.tsx';
import { ReachChoose } from './reach-choose.tsx';
import { ReachUp } from './reach-up.tsx';
import { Reached } from './reached.tsx';

interface Props {
  readonly details: ReactNode;
  /** Lets the reader search for a policy. */
  readonly onPick: (then: (id: string) => void) => void;
}
export const Reach = ({ details, onPick }: Props) => {
  const { state, act } = useView();
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
        <Trouble failure={failure} onNear={(from) => act({ do: 'reach', from })} />
        <ReachChoose onPick={onPick} />
      </>
    );
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || (answer.asked ?? answer.root) !== reach) return <Busy />;
  return (
    <div className="with-details">
      <Reached key={answer.root} answer={answer} />
      {state.selected !== undefined && details}
    </div>
  );
};
