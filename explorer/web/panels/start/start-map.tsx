/** The small map of the overview: where this collection reaches; a click leads to the place on the large one. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useAnswer } from '../../ask.ts';
import { ChinaMap } from '../../map/china-map.tsx';
import { codeOf, toRegions } from '../../map/to-regions.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';

export const StartMap = () => {
  const { act } = useView();
  const { t } = useWords();
  const { answer } = useAnswer('map', {});
  // Beside so many documents the strongest role of one of them would read as that of all; the large map says what it is.
  const regions = useMemo(() => (answer ? toRegions(answer).map(({ roles: _, ...region }) => region) : []), [answer]);
  if (answer && regions.length === 0) return null;
  const pick = (code: string) => {
    const place = answer?.places.find((one) => codeOf(one) === code);
    act({ do: 'go', view: 'map' });
    if (place) act({ do: 'select', id: place.node.id });
  };
  return (
    <section className="card start-map">
      <h2>{t('start.map')}</h2>
      {/* An empty list would say that no place is touched, before anything is known. */}
      <ChinaMap small regions={regions} onPick={pick} list={answer !== undefined} />
      <Button variant="default" size="sm" onClick={() => act({ do: 'go', view: 'map' })}>
        {t('start.map.open')}
      </Button>
    </section>
  );
};
