/** Whose reach is shown: the directive, what is known of it, how far it reaches in one sentence, and what can be taken along. */
import type { TraceAnswer } from '../../api-analysis.ts';
import { useView } from '../state/use-view.tsx';
import { useRoles } from '../use-roles.ts';
import { useWords, type Word } from '../words.tsx';
import { FactLine } from './fact-line.tsx';
import { ReachActions } from './reach-actions.tsx';
import { reachColumns, reachCsv } from './reach-csv.ts';
import { type Fold, isAside, isNowhere, type ShownRegion } from './reach-filter.ts';
import { ReachLinks } from './reach-links.tsx';

interface Props {
  readonly answer: TraceAnswer;
  readonly shown: readonly ShownRegion[];
  readonly folds: readonly Fold[];
  /** Something is left out that was asked to be. */
  readonly narrowed: boolean;
}

const sumWord = (regions: number, carriers: number, narrowed: boolean): Word => {
  if (regions === 0 && narrowed) return 'reach.none';
  if (carriers > 0) return 'reach.sum';
  return regions > 0 ? 'reach.sum.alone' : 'reach.sum.none';
};

const Known = ({ root }: { readonly root: TraceAnswer['policies'][number] }) => {
  const { t, caption } = useWords();
  return (
    <p className="note">
      <FactLine
        before={[root.node.held ? undefined : t('details.cited'), root.node.note]}
        issuers={root.issuers}
        after={[root.supposedIssuer && caption(root.supposedIssuer), caption(root.dateWords), caption(root.forceWords)]}
      />
    </p>
  );
};

export const ReachHead = ({ answer, shown, folds, narrowed }: Props) => {
  const { state } = useView();
  const { sayWay } = useRoles();
  const { t } = useWords();
  const root = answer.policies[0]!;
  // The directive itself is no step on its own way.
  const documents = answer.policies.filter((traced) => traced !== root && !traced.stopped).length;
  const named = shown.filter(({ region }) => region.named);
  const regions = named.length;
  const asides = named.filter(isAside).length;
  const csv = (): string =>
    reachCsv(
      answer,
      folds.flatMap((fold) => fold.regions),
      {
        titles: reachColumns.map((column) => t(`reach.column.${column}`)),
        role: sayWay,
        direct: (direct) => t(direct ? 'reach.direct' : 'reach.indirect'),
      },
    );
  return (
    <header className="reach-head">
      <div>
        <h2>{root.node.label}</h2>
        <Known root={root} />
        <p className="reach-sum" role="status">
          {t(sumWord(regions, documents, narrowed), { regions, documents })}
          {asides > 0 && t('reach.sum.asides', { count: asides })}
          {answer.notYet > 0 && ` ${t('reach.notyet', { count: answer.notYet })}`}
        </p>
        <ReachLinks hasRegions={shown.length > 0} />
      </div>
      <ReachActions
        policy={answer.root}
        title={root.node.label}
        on={state.on}
        hasMap={!isNowhere(answer)}
        csv={csv}
        json={() => JSON.stringify(answer, undefined, 2)}
      />
    </header>
  );
};
