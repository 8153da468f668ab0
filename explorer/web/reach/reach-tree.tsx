/** The documents that hand a directive on, each under the one that it carries on, with the words that say so. */
import type { TracePolicy } from '../../api-analysis.ts';
import { NodeButton } from '../panels/pieces/node-button.tsx';
import { useWords } from '../words.tsx';
import { FactLine } from './fact-line.tsx';
import { QuoteLine } from './quote-line.tsx';

interface Props {
  readonly policies: readonly TracePolicy[];
  /** How many shown regions each document touches. */
  readonly counts: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, string>;
  /** The document whose regions alone are shown. */
  readonly chosen?: string;
  readonly choose: (policy: string | undefined) => void;
}

const Leaf = ({
  policy,
  counts,
  labels,
  chosen,
  choose,
}: { readonly policy: TracePolicy } & Omit<Props, 'policies'>) => {
  const { t, caption } = useWords();
  const {
    node,
    relation,
    quote,
    levelCaption,
    issuers,
    supposedIssuer,
    dateWords,
    stopped,
    forceWords,
    force,
    earlierVersion,
    forAllProvinces,
  } = policy;
  const count = counts.get(node.id) ?? 0;
  return (
    <li
      className="reach-leaf"
      data-stopped={stopped || undefined}
      style={{ marginInlineStart: `${policy.steps * 1.1}rem` }}
    >
      <div className="reach-leaf-head">
        {relation && <span className="reach-relation">{caption(relation)}</span>}
        <NodeButton node={node} plain />
        {count > 0 && (
          <button
            type="button"
            className="reach-count"
            aria-pressed={chosen === node.id}
            title={t('reach.only')}
            onClick={() => choose(chosen === node.id ? undefined : node.id)}
          >
            {t('reach.count', { count })}
          </button>
        )}
      </div>
      <p className="note" data-force={force}>
        <FactLine
          before={[caption(levelCaption)]}
          issuers={issuers}
          after={[supposedIssuer && caption(supposedIssuer), caption(dateWords), caption(forceWords)]}
        />
        {earlierVersion && ` · ${t('reach.earlier')}`}
        {stopped && ` · ${t('reach.stopped')}`}
        {forAllProvinces && ` · ${t('reach.scope')}`}
      </p>
      {quote && <QuoteLine quote={quote} />}
      {policy.also.map(({ policy: upper, relation: said }) => (
        <p key={upper} className="note">
          {t('reach.also', { relation: caption(said), policy: labels.get(upper) ?? upper })}
        </p>
      ))}
    </li>
  );
};

export const ReachTree = ({ policies, ...rest }: Props) => {
  const { t } = useWords();
  return (
    <section aria-label={t('reach.documents')}>
      <h2>
        {t('reach.documents')} <span className="count">{policies.length - 1}</span>
      </h2>
      <ol className="plain-list">
        {policies.map((policy) => (
          <Leaf key={policy.node.id} policy={policy} {...rest} />
        ))}
      </ol>
      {policies.length === 1 && <p className="note">{t('reach.alone')}</p>}
    </section>
  );
};
