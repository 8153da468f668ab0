/** From a region up: the documents that reach it, how each names it, and the directives that stand above. */
import type { ReachedPolicy } from '../../api-analysis.ts';
import { useAnswer } from '../ask.ts';
import { NodeButton } from '../panels/pieces/node-button.tsx';
import { Busy, Trouble } from '../panels/pieces/trouble.tsx';
import { useView } from '../state/use-view.tsx';
import { placeTitle } from '../text/place-title.ts';
import { useWords } from '../words.tsx';
import { FactLine } from './fact-line.tsx';
import { QuoteLine } from './quote-line.tsx';
import { ReachAbove } from './reach-above.tsx';
import { ReachLinks } from './reach-links.tsx';
import { ReachUpActions } from './reach-up-actions.tsx';

const shownReaches = 3;

interface EntryProps {
  readonly policy: ReachedPolicy;
  readonly policies: ReadonlyMap<string, ReachedPolicy>;
}
const Entry = ({ policy, policies }: EntryProps) => {
  const { act } = useView();
  const { t, caption } = useWords();
  const { node, levelCaption, issuers, dateWords, forceWords, reaches } = policy;
  return (
    <li className="reach-leaf">
      <div className="reach-leaf-head">
        <NodeButton node={node} plain />
        <button type="button" className="text-button" onClick={() => act({ do: 'reach', from: node.id })}>
          {t('reach.open')}
        </button>
      </div>
      <p className="note">
        <FactLine
          before={[caption(levelCaption)]}
          issuers={issuers}
          after={[caption(dateWords), caption(forceWords)]}
        />
      </p>
      {reaches.slice(0, shownReaches).map(({ how, quote }) => (
        <div key={`${how.zh} ${quote?.start ?? ''}`} className="reach-way">
          <p className="note">{caption(how)}</p>
          {quote && <QuoteLine quote={quote} />}
        </div>
      ))}
      <ReachAbove policy={policy} policies={policies} />
    </li>
  );
};

export const ReachUp = ({ region }: { readonly region: string }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { answer, failure, again } = useAnswer('reached', { region, on: state.on });
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || answer.region.id !== region) return <Busy />;
  const title = placeTitle(answer.region);
  const policies = new Map(answer.policies.map((policy) => [policy.node.id, policy]));
  const touching = answer.policies.filter(({ reaches }) => reaches.length > 0);
  const above = answer.policies.filter(({ reaches, isHead }) => reaches.length === 0 && isHead);
  return (
    <div className="reach">
      <header className="reach-head">
        <div>
          <h2>{title}</h2>
          <p className="reach-sum" role="status">
            {t('reach.up.sum', {
              documents: touching.length,
              named: touching.filter(({ named }) => named).length,
              heads: above.length,
            })}
          </p>
          <ReachLinks hasRegions={false} />
          {state.on !== undefined && (
            <p className="note">
              {t('reach.day')} {state.on}{' '}
              <button type="button" className="text-button" onClick={() => act({ do: 'on' })}>
                {t('reach.anytime')}
              </button>
            </p>
          )}
        </div>
        <ReachUpActions answer={answer} title={title} on={state.on} />
      </header>
      {touching.length === 0 && <p className="note">{t('reach.up.none')}</p>}
      <ol className="plain-list reach-lists">
        {touching.map((policy) => (
          <Entry key={policy.node.id} policy={policy} policies={policies} />
        ))}
      </ol>
    </div>
  );
};
