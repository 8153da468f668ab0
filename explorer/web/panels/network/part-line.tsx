/** Above the picture that a large collection opens on: which part it is, what is left out, and the way to all. */
import type { Network } from '../../../api-picture.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';

export const PartLine = ({ shown }: { readonly shown: Network }) => {
  const { act } = useView();
  const { t } = useWords();
  const { nodes, left, all } = shown;
  const policies = nodes.filter(({ kind }) => kind === 'Policy').length;
  return (
    <section className="filter-line" aria-label={t('part')}>
      <p role="status">
        {t('part.line', { count: policies })}
        {left.nodes > 0 && t('part.left', { count: left.nodes })}
      </p>
      <button type="button" className="text-button" onClick={() => act({ do: 'part', all: true })}>
        {t('part.all', { count: all })}
      </button>
    </section>
  );
};
