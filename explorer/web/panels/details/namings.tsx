/** The documents that name an agency, the most often first: each opens at the first place. */
import { useState } from 'react';
import type { Naming } from '../../../api.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';

const first = 8;

export const Namings = ({ namings }: { readonly namings: readonly Naming[] }) => {
  const { act } = useView();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (namings.length === 0) return null;
  return (
    <section className="group">
      <h3>
        {t('details.namings')} <span className="count">{namings.length}</span>
      </h3>
      <ul className="plain-list">
        {(all ? namings : namings.slice(0, first)).map(({ document, documentLabel, start, end, count }) => (
          <li key={document}>
            <button
              type="button"
              className="node-button"
              onClick={() => act({ do: 'read', document, place: { start, end } })}
            >
              <KindMark kind="Policy" held />
              <span className="node-button-words">
                <span className="node-button-label">{documentLabel}</span>
                <span className="note">{t('details.namings.count', { count })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!all && namings.length > first && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('details.all', { count: namings.length })}
        </button>
      )}
    </section>
  );
};
