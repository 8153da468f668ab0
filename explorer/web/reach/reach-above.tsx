/** What stands above a document: each directive that it carries on, with the words that say so, and what stands above that. */
import type { ReachedPolicy } from '../../api-analysis.ts';
import { NodeButton } from '../panels/pieces/node-button.tsx';
import { useWords } from '../words.tsx';
import { joinQuotes } from './join-quotes.ts';
import { QuoteLine } from './quote-line.tsx';

interface Props {
  readonly policy: ReachedPolicy;
  readonly policies: ReadonlyMap<string, ReachedPolicy>;
  /** What stands below already: a circle is walked once. */
  readonly below?: ReadonlySet<string>;
}
export const ReachAbove = ({ policy, policies, below = new Set() }: Props) => {
  const { caption } = useWords();
  const seen = new Set([...below, policy.node.id]);
  const uppers = policy.above.filter((one) => policies.has(one.policy) && !seen.has(one.policy));
  return joinQuotes(uppers).map(({ uppers: said, quote }) => (
    <div key={said[0]!.policy} className="reach-above">
      {said.map(({ policy: id, relation }) => (
        <div key={id} className="reach-leaf-head">
          <span className="reach-relation">↑ {caption(relation)}</span>
          <NodeButton node={policies.get(id)!.node} plain />
        </div>
      ))}
      {quote && <QuoteLine quote={quote} />}
      {said.map(({ policy: id }) => (
        <ReachAbove key={id} policy={policies.get(id)!} policies={policies} below={seen} />
      ))}
    </div>
  ));
};
