/** Two documents side by side: which regions, projects, cited policies and agencies both name, and which only one, each with its words. */
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { CompareAnswer, ComparedSide } from '../../api-analysis.ts';
import { useAnswer } from '../ask.ts';
import { Busy, Trouble } from '../panels/pieces/trouble.tsx';
import { saveText } from '../save.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { CompareChoose } from './compare-choose.tsx';
import { CompareHead } from './compare-head.tsx';
import { type ComparedKind, compareCsv, comparedKinds, countSides, type OnSide, onSide } from './compare-rows.ts';
import { CompareThings } from './compare-things.tsx';

interface Props {
  readonly details: ReactNode;
  /** Opens the search for a policy, to do something with it. */
  readonly onPick: (then: (id: string) => void) => void;
}

export const Compare = ({ details, onPick }: Props) => {
  const { state, act } = useView();
  const { left, right } = state;
  const asked = left !== undefined && right !== undefined ? { left, right } : undefined;
  const { answer, failure, again } = useAnswer('compare', asked);
  const isLost = failure?.code === 'not-found';
  useEffect(() => {
    if (isLost) act({ do: 'mend', lost: 'left' });
  }, [isLost, act]);
  if (left === undefined || right === undefined) return <CompareChoose onPick={onPick} />;
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || answer.left.id !== left || answer.right.id !== right) return <Busy />;
  return (
    <div className="with-details">
      <Compared key={`${left} ${right}`} answer={answer} onPick={onPick} />
      {state.selected !== undefined && details}
    </div>
  );
};

const Compared = ({ answer, onPick }: { readonly answer: CompareAnswer; readonly onPick: Props['onPick'] }) => {
  const { t, caption, list } = useWords();
  const [side, setSide] = useState<OnSide>();
  const counts = countSides(comparedKinds.flatMap((kind) => answer.things[kind]));
  const asWords = ({ as }: ComparedSide): string => list(as.map(caption));
  const kindWords = (kind: ComparedKind): string => t(`compare.${kind}`);
  const csv = (): string =>
    compareCsv(answer, {
      titles: [
        t('column.kind'),
        t('column.label'),
        t('compare.side'),
        answer.left.label,
        t('column.role'),
        t('column.place'),
        answer.right.label,
        t('column.role'),
        t('column.place'),
      ],
      kind: kindWords,
      side: (one) => t(`compare.${one}`),
      as: asWords,
    });
  const choice = (value: OnSide) => ({ value, label: `${t(`compare.${value}`)} ${counts[value]}` });
  return (
    <div className="compare">
      <CompareHead answer={answer} onPick={onPick} />
      <div className="compare-tools">
        <SegmentedControl
          size="xs"
          aria-label={t('compare.side')}
          value={side ?? 'all'}
          data={[{ value: 'all', label: t('compare.all') }, choice('both'), choice('left'), choice('right')]}
          onChange={(value) => setSide(value === 'all' ? undefined : (value as OnSide))}
        />
        <Button size="compact-sm" variant="default" onClick={() => saveText('zhengmai-compare.csv', csv(), 'text/csv')}>
          {t('table.export')}
        </Button>
      </div>
      {comparedKinds.map((kind) => (
        <CompareThings
          key={`${kind} ${side ?? ''}`}
          title={kindWords(kind)}
          counts={countSides(answer.things[kind])}
          things={onSide(answer.things[kind], side)}
          labels={[answer.left.label, answer.right.label]}
          asWords={asWords}
        />
      ))}
    </div>
  );
};
