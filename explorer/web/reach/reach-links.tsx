/** Under what is asked about: to the regions and their words, past all that stands before them, and back to where another is chosen. */
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';

/** There may be many documents that carry it on, and on a phone the map stands above them. */
const toRegions = (): void => {
  const heading = document.querySelector<HTMLElement>('.reach-regions > h2');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
};

export const ReachLinks = ({ hasRegions }: { readonly hasRegions: boolean }) => {
  const { act } = useView();
  const { t } = useWords();
  return (
    <p className="reach-links">
      {hasRegions && (
        <button type="button" className="text-button" onClick={toRegions}>
          {t('reach.to')}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => act({ do: 'reach' })}>
        {t('reach.other')}
      </button>
    </p>
  );
};
