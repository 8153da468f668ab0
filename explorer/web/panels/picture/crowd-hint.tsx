/** Under a picture of many nodes: how to see less of it. */
import { type Facets, uncrowded } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import { isUnfiltered } from '../../state/opens-on.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';

export const isCrowd = (nodes: number): boolean => nodes > uncrowded;

export const CrowdHint = ({ facets }: { readonly facets: Facets }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const kinds = facets.kinds.map(({ value }) => value);
  const { summary } = useCollection();
  // Back to what the picture opened on, if nothing else was asked for since.
  const again = summary.part !== undefined && state.focus === undefined && isUnfiltered(state);
  const onlyPolicies = kinds.every((kind) => kind === 'Policy' || state.hidden.includes(kind));
  return (
    <>
      {' · '}
      {t('network.crowd')}
      {!onlyPolicies && ' · '}
      {!onlyPolicies && (
        <button
          type="button"
          className="text-button"
          onClick={() => act(again ? { do: 'part', all: false } : { do: 'show-only', type: 'Policy', all: kinds })}
        >
          {t(again ? 'part.again' : 'network.crowd.policies')}
        </button>
      )}
      <span className="picture-hint">
        {' · '}
        {t('network.crowd.hint')}
      </span>
    </>
  );
};
