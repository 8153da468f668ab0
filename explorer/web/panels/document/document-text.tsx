/** The text itself: paragraphs of pieces, each with at most one mark. Everything is text, nothing is taken for HTML. */
import { memo, type RefObject } from 'react';
import type { DocumentAnswer, TextMention } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import type { Paragraph, Piece } from '../../text/cut-text.ts';

interface Props {
  readonly body: RefObject<HTMLDivElement | null>;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: DocumentAnswer['headings'];
  readonly chosen: TextMention | undefined;
  readonly onChoose: (mention: TextMention) => void;
}

export const DocumentText = ({ body, paragraphs, headings, chosen, onChoose }: Props) => {
  const heads = new Set(headings.map(({ start }) => start));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is scrolled with keys.
    <div className="document-text" ref={body} lang="zh" tabIndex={0}>
      {paragraphs.map((paragraph) => (
        <Lines
          key={paragraph.start}
          paragraph={paragraph}
          heading={heads.has(paragraph.start)}
          chosen={chosen && chosen.start < paragraph.end && chosen.end > paragraph.start ? chosen : undefined}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
};

interface LinesProps {
  readonly paragraph: Paragraph;
  readonly heading: boolean;
  readonly chosen: TextMention | undefined;
  readonly onChoose: (mention: TextMention) => void;
}
/** Paragraphs without a change are not drawn again when another mention is chosen. */
const Lines = memo(
  ({ paragraph, heading, chosen, onChoose }: LinesProps) => (
    <p className={heading ? 'text-heading' : undefined} data-start={paragraph.start}>
      {paragraph.pieces.map((piece) => (
        <Marked
          key={piece.start}
          piece={piece}
          chosen={piece.mention !== undefined && piece.mention === chosen}
          onChoose={onChoose}
        />
      ))}
    </p>
  ),
  (before, after) =>
    before.paragraph === after.paragraph && before.chosen === after.chosen && before.heading === after.heading,
);

const Marked = ({
  piece,
  chosen,
  onChoose,
}: {
  piece: Piece;
  chosen: boolean;
  onChoose: (mention: TextMention) => void;
}) => {
  const { node } = useCollection();
  const { mention } = piece;
  const classes = [piece.quoted ? 'quoted' : '', piece.cited ? 'cited' : ''].filter(Boolean).join(' ');
  if (!mention)
    return classes === '' ? (
      <span data-start={piece.start}>{piece.text}</span>
    ) : (
      <span className={classes} data-start={piece.start}>
        {piece.text}
      </span>
    );
  return (
    // A button cannot break across lines; names do.
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      tabIndex={-1}
      className={`mention ${classes}`}
      data-start={piece.start}
      data-basis={mention.basis}
      aria-current={chosen || undefined}
      style={{ '--kind': node(mention.kind)?.colour } as React.CSSProperties}
      onClick={() => onChoose(mention)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        // Or the text would scroll on.
        event.preventDefault();
        onChoose(mention);
      }}
    >
      {piece.text}
    </span>
  );
};
