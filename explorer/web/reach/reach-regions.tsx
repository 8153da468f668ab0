/** The regions that are reached, folded by province; every line shows its words and is one click from them. */

import { useState } from 'react';
import type { TraceAnswer, TraceWay } from '../../api-analysis.ts';
import { NodeButton } from '../panels/pieces/node-button.tsx';
import { useRoles } from '../use-roles.ts';
import { useWords } from '../words.tsx';
import { QuoteLine } from './quote-line.tsx';
import type { Fold, ShownRegion } from './reach-filter.ts';

/** So many ways say enough at first. */
const firstWays = 8;
/** So few provinces stand open. */
const fewFolds = 3;

const Row = ({
  shown,
  answer,
  isChosen,
}: {
  readonly shown: ShownRegion;
  readonly answer: TraceAnswer;
  readonly isChosen: boolean;
}) => {
  const { say, sayWay } = useRoles();
  const { t, caption } = useWords();
  const { region, ways } = shown;
  const [open, setOpen] = useState(false);
  const labels = new Map(answer.policies.map(({ node }) => [node.id, node.label]));
  /** Whose words follow, where that changes; through which area; and what they do with the place, where they do several things. */
  const told = (way: TraceWay, before: TraceWay | undefined): readonly string[] =>
    [
      way.policy === (before?.policy ?? answer.root) ? undefined : labels.get(way.policy),
      way.through && caption(way.through),
      region.roles.length > 1 || way.orRoles ? sayWay(way) : undefined,
    ].filter((part) => part !== undefined);
  return (
    <li className="reach-row" data-chosen={isChosen || undefined} id={`reach-${region.code ?? region.node.id}`}>
      <div className="reach-leaf-head">
        <NodeButton node={region.node} plain />
        {region.roles.map((one) => {
          const isDoubtful = region.doubtful.includes(one);
          return (
            <span
              key={one}
              className="reach-role"
              data-role={one}
              {...(isDoubtful ? { 'data-doubtful': true, title: t('role.doubtful.about') } : {})}
            >
              {isDoubtful ? t('role.doubtful', { role: say(one) }) : say(one)}
            </span>
          );
        })}
        <span className="note">{t(region.direct ? 'reach.direct' : 'reach.indirect')}</span>
      </div>
      {region.became && <p className="note">{caption(region.became)}</p>}
      <ul className="plain-list">
        {(open ? ways : ways.slice(0, firstWays)).map((way, i) => (
          <li key={`${way.policy} ${way.role} ${way.through?.zh ?? ''}`} className="reach-way">
            {told(way, ways[i - 1]).length > 0 && <p className="note">{told(way, ways[i - 1]).join(' · ')}</p>}
            {way.quote && <QuoteLine quote={way.quote} />}
          </li>
        ))}
      </ul>
      {!open && ways.length > firstWays && (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {t('reach.ways.more', { count: ways.length - firstWays })}
        </button>
      )}
    </li>
  );
};

interface Props {
  readonly answer: TraceAnswer;
  readonly folds: readonly Fold[];
  readonly chosen?: string;
}
export const ReachRegions = ({ answer, folds, chosen }: Props) => {
  const { t } = useWords();
  const [allOpen, setAllOpen] = useState(false);
  const count = folds.reduce((sum, { regions }) => sum + regions.length, 0);
  return (
    <section className="reach-regions" aria-label={t('reach.regions')}>
      <h2 tabIndex={-1}>
        {t('reach.regions')} <span className="count">{count}</span>{' '}
        {folds.length > fewFolds && (
          <button type="button" className="text-button" aria-expanded={allOpen} onClick={() => setAllOpen(!allOpen)}>
            {t(allOpen ? 'reach.fold' : 'reach.unfold')}
          </button>
        )}
      </h2>
      {count === 0 && <p className="note">{t(answer.regions.length === 0 ? 'reach.nowhere' : 'reach.none')}</p>}
      {folds.map(({ code, name, regions }) => (
        // A chosen place opens its province.
        <details
          key={`${code} ${chosen ?? ''} ${allOpen}`}
          open={allOpen || folds.length <= fewFolds || (chosen ?? '').slice(0, 2) === code.slice(0, 2)}
        >
          <summary>
            <strong>{name}</strong> <span className="count">{regions.length}</span>
          </summary>
          <ul className="plain-list">
            {regions.map((shown) => (
              <Row
                key={shown.region.node.id}
                shown={shown}
                answer={answer}
                isChosen={chosen !== undefined && shown.region.code === chosen}
              />
            ))}
          </ul>
        </details>
      ))}
      {answer.excluded.length > 0 && (
        <details>
          <summary>
            <strong>{t('reach.excluded')}</strong> <span className="count">{answer.excluded.length}</span>
          </summary>
          <ul className="plain-list">
            {answer.excluded.map((region) => (
              <Row key={region.node.id} shown={{ region, ways: region.ways }} answer={answer} isChosen={false} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
