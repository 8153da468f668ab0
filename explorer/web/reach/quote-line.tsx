/** Words in their sentence, the words marked; a click opens them in the full text. */
import type { TraceQuote } from '../../api-analysis.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';

export const QuoteLine = ({ quote }: { readonly quote: TraceQuote }) => {
  const { act } = useView();
  const { t } = useWords();
  const { document, start, end, words, sentence } = quote;
  const at = sentence ? start - sentence.start : 0;
  return (
    <button
      type="button"
      className="quote-line"
      lang="zh"
      title={t('link.open')}
      onClick={() => act({ do: 'read', document, place: { start, end } })}
    >
      {sentence?.text.slice(0, at)}
      <mark>{words}</mark>
      {sentence?.text.slice(at + words.length)}
    </button>
  );
};
