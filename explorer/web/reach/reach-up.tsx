/** From a region up: the documents that reach it, how each names it, and the directives that stand above. */
import type { ReachedAnswer, ReachedPolicy } from '../../api-analysis.ts';
import { useAnswer } from '../ask.ts';
import { NodeButton } from '../panels/node-button.tsx';
import { Busy, Trouble } from '../panels/trouble.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { joinQuotes } from './join-quotes.ts';
import { QuoteLine } from './quote-line.tsx';

const shownReaches = 3;

const Entry = ({ policy, answer }: { readonly policy: ReachedPolicy; readonly answer: ReachedAnswer }) => {
  const { act } = useView();
  const { t, caption } = useWords();
  const { node, levelCaption, issuers, dateWords, forceWords, reaches, above } = policy;
  const nodes = new Map(answer.policies.map((one) => [one.node.id, one.node]));
  return (
    <li className="reach-leaf">
      <div className="reach-leaf-head">
        <NodeButton node={node} plain />
        <button type="button" className="text-button" onClick={() => act({ do: 'reach', from: node.id })}>
          {t('reach.open')}
        </button>
      </div>
      <p className="note">
        {[...new Set([caption(levelCaption), ...issuers, caption(dateWords), caption(forceWords)])].join(' · ')}
      </p>
      {reaches.slice(0, shownReaches).map(({ how, quote }) => (
        <div key={`${how.zh} ${quote?.start ?? ''}`} className="reach-way">
          <p className="note">{caption(how)}</p>
          {quote && <QuoteLine quote={quote} />}
        </div>
      ))}
      {joinQuotes(above.filter(({ policy: upper }) => nodes.has(upper))).map(({ uppers, quote }) => (
        <div key={uppers[0]!.policy} className="reach-above">
          {uppers.map(({ policy: upper, relation }) => (
            <div key={upper} className="reach-leaf-head">
              <span className="reach-relation">↑ {caption(relation)}</span>
              <NodeButton node={nodes.get(upper)!} plain />
            </div>
          ))}
          {quote && <QuoteLine quote={quote} />}
        </div>
      ))}
    </li>
  );
};

export const ReachUp = ({ region }: { readonly region: string }) => {
  const { state } = useView();
  const { t } = useWords();
  const { answer, failure, again } = useAnswer('reached', { region, on: state.on });
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || answer.region.id !== region) return <Busy />;
  const touching = answer.policies.filter(({ reaches }) => reaches.length > 0);
  const above = answer.policies.filter(({ reaches, isHead }) => reaches.length === 0 && isHead);
  return (
    <div className="reach">
      <header className="reach-head">
        <div>
          <h2>{answer.region.note ?? answer.region.label}</h2>
          <p className="reach-sum" role="status">
            {t('reach.up.sum', {
              documents: touching.length,
              named: touching.filter(({ named }) => named).length,
              heads: above.length,
            })}
          </p>
        </div>
      </header>
      {touching.length === 0 && <p className="note">{t('reach.up.none')}</p>}
      <ol className="plain-list reach-lists">
        {touching.map((policy) => (
          <Entry key={policy.node.id} policy={policy} answer={answer} />
        ))}
      </ol>
    </div>
  );
};
