/** Under a picture of many nodes: how to see less of it. */
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';

/** From here on a picture is too full to be read whole. */
const many = 400;

export const isCrowd = (nodes: number): boolean => nodes > many;

export const CrowdHint = () => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const kinds = summary.legend.nodes.map(({ type }) => type);
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
      <span className="picture-hint"> · {t('network.crowd.hint')}</span>
    </>
  );
};
