/** The right side: the chosen node with its neighbours, or the chosen link with its quotes. */
import { ActionIcon } from '@mantine/core';
import { type RefObject, useEffect } from 'react';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { isLink } from '../../state/view-state.ts';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';
import { NodeButton } from '../pieces/node-button.tsx';
import { LinkPanel } from './link-details.tsx';
import { NodePanel } from './node-details.tsx';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Set by who chooses from afar: the next selection takes the focus here. */
  readonly takesFocus: RefObject<boolean>;
  readonly onTrace: (from: string) => void;
}
/** The search box gives the focus back first. */
const afterSearch = 80;

export const Details = ({ heading, takesFocus, onTrace }: Props) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { summary } = useCollection();
  const { selected } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection moves the focus, nothing else.
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    const timer = setTimeout(() => heading.current?.focus(), afterSearch);
    return () => clearTimeout(timer);
  }, [selected]);
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
