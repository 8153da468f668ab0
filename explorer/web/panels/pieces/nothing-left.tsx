/** In place of a picture or a list that the filters leave empty: that they do, and how to see all again. */
import { Button } from '@mantine/core';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';

export const NothingLeft = () => {
  const { act } = useView();
  const { t } = useWords();
  return (
    <div className="nothing-left">
      <p>{t('network.empty')}</p>
      <Button variant="default" size="sm" onClick={() => act({ do: 'lift-filters' })}>
        {t('filters.clear')}
      </Button>
    </div>
  );
};
