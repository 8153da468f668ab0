/** Under a picture of many nodes: how to see less of it. */
import type { Facets } from '../../api-picture.ts';
import { uncrowded } from '../graph/picture.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';

export const isCrowd = (nodes: number): boolean => nodes > uncrowded;

export const CrowdHint = ({ facets }: { readonly facets: Facets }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const kinds = facets.kinds.map(({ value }) => value);
  const onlyPolicies = kinds.every((kind) => kind === 'Policy' || state.hidden.includes(kind));
  return (
    <>
      {' · '}
      {t('network.crowd')}
      {!onlyPolicies && (
        <button
          type="button"
          className="text-button"
          onClick={() => act({ do: 'show-only', type: 'Policy', all: kinds })}
        >
          {t('network.crowd.policies')}
        </button>
      )}
      <span className="picture-hint">
        {!onlyPolicies && ' · '}
        {t('network.crowd.hint')}
      </span>
    </>
  );
};
