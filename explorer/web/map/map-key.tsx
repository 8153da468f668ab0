/** What the shades of the map mean. */
import { useWords } from '../words.tsx';
import { type MapRegion, shadeRanges } from './map-region.ts';

const states = ['reached', 'implied', 'filtered', 'none'] as const;

export const MapKey = ({ regions }: { readonly regions: readonly MapRegion[] }) => {
  const { t } = useWords();
  const known = states.filter((state) => regions.some((region) => region.state === state));
  const most = Math.max(0, ...regions.map(({ count }) => count));
  if (known.length === 0 && most === 0) return null;
  return (
    <ul className="map-key plain-list" aria-label={t('map.key')}>
      {known.length === 0 && <li className="note">{t('map.policies')}</li>}
      {known.length > 0
        ? known.map((state) => (
            <li key={state}>
              <span className="map-swatch" data-state={state} /> {t(`map.state.${state}`)}
            </li>
          ))
        : [{ shade: 0, from: 0, to: 0 }, ...shadeRanges(most)].map(({ shade, from, to }) => (
            <li key={shade}>
              <span className="map-swatch" data-shade={shade} /> {from === to ? from : `${from}–${to}`}
            </li>
          ))}
    </ul>
  );
};
