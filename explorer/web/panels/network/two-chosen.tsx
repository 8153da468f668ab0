/** Two nodes are chosen: what can be done with both. */
import { Button } from '@mantine/core';
import type { Network } from '../../../api-picture.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';

export const TwoChosen = ({ shown }: { readonly shown: Network }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { selected, also } = state;
  if (selected === undefined || also === undefined) return null;
  const [one, other] = [selected, also].map((id) => shown.nodes.find((node) => node.id === id));
  const labelOf = (id: string, label: string | undefined): string => label ?? id.slice(id.indexOf(':') + 1);
  const arePolicies = [selected, also].every((id) => id.startsWith('policy:'));
  return (
    <div className="two-chosen" role="status">
      <span>{t('two.chosen', { one: labelOf(selected, one?.label), other: labelOf(also, other?.label) })}</span>
      {arePolicies && (
        <Button size="compact-sm" onClick={() => act({ do: 'compare', left: selected, right: also })}>
          {t('two.compare')}
        </Button>
      )}
      <Button size="compact-sm" variant="light" onClick={() => act({ do: 'trace', from: selected, to: also })}>
        {t('two.path')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => act({ do: 'select', id: selected })}>
        {t('two.give-up')}
      </Button>
    </div>
  );
};
