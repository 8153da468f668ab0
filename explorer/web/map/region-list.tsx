/** The map in words: every place with its count, most spoken of first; the way to the map by keys and screen readers. */
import { useState } from 'react';
import { useCollection } from '../collection.tsx';
import { lineProps, useLineWalk } from '../panels/pieces/use-line-walk.ts';
import { useWords } from '../words.tsx';
import { inOrder, type MapRegion } from './map-region.ts';

interface Props {
  readonly regions: readonly MapRegion[];
  readonly selected?: string;
  readonly onPick: (code: string) => void;
  readonly say: (count: number) => string;
  /** So many are shown until all are asked for. */
  readonly first?: number;
}

export const RegionList = ({ regions, selected, onPick, say, first = 40 }: Props) => {
  const { t, find, caption } = useWords();
  const { summary } = useCollection();
  /** The legend lists roles from the strongest; one is enough in a line. */
  const strongest = (roles: readonly string[]): readonly string[] =>
    summary.legend.roles
      .filter(({ role }) => roles.includes(role))
      .slice(0, 1)
      .map(({ caption: name }) => caption(name));
  const [all, setAll] = useState(false);
  const spoken = inOrder(regions).filter(({ count, state }) => count > 0 || state !== undefined);
  const shown = all ? spoken : spoken.slice(0, first);
  const chosen = shown.findIndex(({ code }) => code === selected);
  const { list, at, toLine, onKeyDown } = useLineWalk<HTMLUListElement>(shown.length, chosen);
  return (
    <div className="region-list">
      <ul ref={list} className="plain-list" aria-label={t('map.list')} onKeyDown={onKeyDown}>
        {shown.map((region, line) => {
          const { code, name, level, count, state, roles = [] } = region;
          const notes = [
            find(`level.${level}`) ?? level,
            state === undefined ? say(count) : (find(`map.state.${state}`) ?? state),
            ...strongest(roles),
          ];
          return (
            <li key={code}>
              <button
                type="button"
                className="region-row"
                aria-current={code === selected || undefined}
                {...lineProps(line, line === at, toLine)}
                onClick={() => onPick(code)}
              >
                <span className="region-name">{name}</span>
                <span className="note">{notes.join(' · ')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < spoken.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('map.all', { count: spoken.length })}
        </button>
      )}
      {spoken.length === 0 && <p className="note">{t('map.none')}</p>}
    </div>
  );
};
