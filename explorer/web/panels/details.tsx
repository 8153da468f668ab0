/** The right side: the chosen node with its neighbours, or the chosen link with its quotes. */
import { ActionIcon } from '@mantine/core';
import type { Ref } from 'react';
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { isLink } from '../state/view-state.ts';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { LinkPanel } from './link-details.tsx';
import { NodeButton } from './node-button.tsx';
import { NodePanel } from './node-details.tsx';

interface Props {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onTrace: (from: string) => void;
}
export const Details = ({ heading, onTrace }: Props) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { summary } = useCollection();
  const { selected } = state;
  return (
    <aside className="details" aria-label={t('details')} data-open={selected !== undefined || undefined}>
      <div className="details-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('details')}
        </h2>
        {selected !== undefined && (
          <ActionIcon
            variant="subtle"
            aria-label={t('close')}
            title={t('close')}
            onClick={() => act({ do: 'select', id: undefined })}
          >
            <Icon name="close" />
          </ActionIcon>
        )}
      </div>
      {selected === undefined ? (
        <>
          <p className="note details-empty">{t('details.empty')}</p>
          <h3 className="details-documents">{t('start.documents')}</h3>
          <ul className="plain-list">
            {summary.documents.slice(0, 20).flatMap(({ policy }) =>
              policy
                ? [
                    <li key={policy.id}>
                      <NodeButton node={policy} />
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </>
      ) : isLink(selected) ? (
        <LinkPanel id={selected} />
      ) : (
        <NodePanel id={selected} onTrace={onTrace} />
      )}
    </aside>
  );
};
