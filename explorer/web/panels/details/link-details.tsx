/** One link: who says what of whom, and every quote that says it, with its document, heading and the words around it. */
import { Button } from '@mantine/core';
import type { Quote } from '../../../api.ts';
import { useAnswer } from '../../ask.ts';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import type { Place } from '../../state/view-state.ts';
import { sentenceOf } from '../../text/sentence-of.ts';
import { useWords } from '../../words.tsx';
import { Facts } from '../pieces/facts.tsx';
import { LineMark } from '../pieces/line-mark.tsx';
import { NodeButton } from '../pieces/node-button.tsx';
import { Busy, Trouble } from '../pieces/trouble.tsx';
import { useCopy } from '../pieces/use-copy.ts';

/** Characters of the passage shown on both sides of a quote. */
const context = 60;

const Words = ({ quote }: { readonly quote: Quote }) => {
  const { around, start, end, text } = quote;
  const at = around ? start - around.start : 0;
  const before = around?.text.slice(Math.max(0, at - context), at) ?? '';
  const after = around?.text.slice(end - around.start, end - around.start + context) ?? '';
  const cutBefore = around !== undefined && at > context ? '…' : '';
  const cutAfter = around !== undefined && around.text.length > end - around.start + context ? '…' : '';
  return (
    <blockquote lang="zh">
      {cutBefore}
      {before.trimStart()}
      <mark>{text}</mark>
      {after.trimEnd()}
      {cutAfter}
    </blockquote>
  );
};

/** The quote's sentence, as far as the passage around it is known. */
const sentenceIn = ({ around, start, end, text }: Quote): Place & { readonly text: string } => {
  if (!around) return { start, end, text };
  const found = sentenceOf(around.text, { start: start - around.start, end: end - around.start });
  return {
    start: found.start + around.start,
    end: found.end + around.start,
    text: around.text.slice(found.start, found.end),
  };
};

const QuoteCard = ({ quote }: { readonly quote: Quote }) => {
  const { act } = useView();
  const { t } = useWords();
  const { outcome, copy } = useCopy();
  const place = { start: quote.start, end: quote.end };
  const sentence = sentenceIn(quote);
  return (
    <li className="quote">
      <p className="quote-place">
        <strong>{quote.documentLabel}</strong>
        {quote.heading !== undefined && <span className="note"> › {quote.heading.trim()}</span>}
      </p>
      <Words quote={quote} />
      <div className="details-actions">
        <Button size="compact-sm" variant="light" onClick={() => act({ do: 'read', document: quote.document, place })}>
          {t('link.open')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void copy(sentence.text, quote.document, sentence, quote.reference)}
        >
          {t(outcome?.word ?? 'document.copy')}
        </Button>
      </div>
    </li>
  );
};

export const LinkPanel = ({ id }: { readonly id: string }) => {
  const { edge } = useCollection();
  const { t, caption } = useWords();
  const { answer, failure, again } = useAnswer('link', { id });
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || answer.id !== id) return <Busy />;
  const kind = edge(answer.kind);
  return (
    <div className="link-details">
      <div className="sentence">
        <NodeButton node={answer.from} plain />
        <p className="relation" title={kind ? caption(kind.about) : undefined}>
          <LineMark type={answer.kind} /> {kind ? caption(kind.caption) : answer.kind} ↓
        </p>
        <NodeButton node={answer.to} plain />
      </div>
      <Facts facts={answer.facts} />
      {answer.quotes.length === 0 ? (
        <p className="note">{t('link.noquotes')}</p>
      ) : (
        <>
          <h3>{t('link.quotes', { count: answer.quotes.length + answer.left })}</h3>
          <ol className="plain-list">
            {answer.quotes.map((quote) => (
              <QuoteCard key={`${quote.document}#${quote.start}-${quote.end}`} quote={quote} />
            ))}
          </ol>
          {answer.left > 0 && <p className="note">{t('link.left', { count: answer.left })}</p>}
        </>
      )}
    </div>
  );
};
