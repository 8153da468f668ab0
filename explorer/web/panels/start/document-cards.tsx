/** Documents on the first view, each with what is known of it, how many regions it reaches, and three ways on. */
import { Button } from '@mantine/core';
import { caps, type DocumentLine } from '../../../api.ts';
import { useAnswer } from '../../ask.ts';
import type { Action } from '../../state/actions.ts';
import { useView } from '../../state/use-view.tsx';
import { documentNote } from '../../text/document-note.ts';
import { useWords, type Word } from '../../words.tsx';
import { lineProps, useLineWalk } from '../pieces/use-line-walk.ts';

interface Props {
  readonly document: DocumentLine;
  readonly isTwin: boolean;
  /** How many regions it reaches, once that is known. */
  readonly reaches: number | undefined;
}
interface Way {
  readonly word: Word;
  readonly action: Action;
}
const sideways: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowLeft', 'Home', 'End']);

const DocumentCard = ({ document, isTwin, reaches }: Props) => {
  const { act } = useView();
  const { t } = useWords();
  const { policy } = document;
  const title = policy?.label ?? document.title ?? document.name;
  const ways: readonly Way[] = [
    { word: 'start.read', action: { do: 'read', document: document.id } },
    ...(policy
      ? [
          { word: 'reach.open' as const, action: { do: 'reach' as const, from: policy.id } },
          { word: 'start.linkages' as const, action: { do: 'focus' as const, id: policy.id } },
        ]
      : []),
  ];
  const { list, at, toLine, onKeyDown } = useLineWalk<HTMLDivElement>(ways.length, 0, true);
  return (
    <li className="document-card">
      <div>
        <h3>{title}</h3>
        <p className="note" title={document.name}>
          {documentNote(document, (first, count) => t('start.issuers', { first, count }), isTwin)}
          {reaches !== undefined && ` · ${t(reaches > 0 ? 'start.reaches' : 'reach.sum.none', { count: reaches })}`}
        </p>
      </div>
      {/* A hundred cards would be three hundred stops for Tab: each is one. */}
      <div
        ref={list}
        className="document-card-actions"
        role="toolbar"
        aria-label={title}
        // Other keys scroll the page as ever.
        onKeyDown={(event) => sideways.has(event.key) && onKeyDown(event)}
      >
        {ways.map(({ word, action }, i) => (
          // Read aloud one after the other, thirty buttons of one name would tell nothing.
          <Button
            key={word}
            size="compact-sm"
            variant={word === 'start.linkages' ? 'filled' : 'light'}
            aria-label={t('start.of', { action: t(word), label: title })}
            onClick={() => act(action)}
            {...lineProps(i, i === at, toLine)}
          >
            {t(word)}
          </Button>
        ))}
      </div>
    </li>
  );
};

interface List {
  readonly documents: readonly DocumentLine[];
  /** Policies whose text several documents hold. */
  readonly twins: ReadonlySet<string>;
}
/** Who comes for the regions need not open what reaches none: their number is asked for so many documents at a time, when these are there. */
const Cards = ({ documents, twins }: List) => {
  const { answer } = useAnswer('reaches', { documents: documents.map(({ id }) => id).join() });
  return documents.map((document) => (
    <DocumentCard
      key={document.id}
      document={document}
      isTwin={document.policy !== undefined && twins.has(document.policy.id)}
      reaches={answer?.regions[document.id]}
    />
  ));
};

export const DocumentCards = ({ documents, twins }: List) => {
  const parts = Array.from({ length: Math.ceil(documents.length / caps.reaches) }, (_, i) =>
    documents.slice(i * caps.reaches, (i + 1) * caps.reaches),
  );
  return (
    <ul className="plain-list">
      {parts.map((part) => (
        <Cards key={part[0]?.id} documents={part} twins={twins} />
      ))}
    </ul>
  );
};
