/** The words of a way as cells of a CSV: the words, their sentence, and where they stand (document#start-end); empty without words. */
import type { TraceQuote } from '../../api-analysis.ts';

export const quoteCells = (quote: TraceQuote | undefined) => ({
  quote: quote?.words ?? '',
  sentence: quote?.sentence?.text ?? '',
  place: quote ? `${quote.document}#${quote.start}-${quote.end}` : '',
});
