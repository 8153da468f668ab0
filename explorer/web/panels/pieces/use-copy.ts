/** Copies a quote with its reference and a link that opens the document at these words. */
import { useState } from 'react';
import type { Reference } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { copyText } from '../../copy-text.ts';
import { writeAddress } from '../../state/address.ts';
import { firstView, type Place } from '../../state/view-state.ts';
import { writeQuote, writeReference } from '../../text/copy-quote.ts';

interface Copying {
  /** Which words were to be copied last, and what the button says of it. */
  readonly outcome: { readonly place: Place; readonly word: 'document.copied' | 'document.uncopied' } | undefined;
  copy(words: string, document: string, place: Place, reference: Reference): Promise<void>;
}

export const useCopy = (): Copying => {
  const { summary } = useCollection();
  const [outcome, setOutcome] = useState<Copying['outcome']>();
  return {
    outcome,
    copy: async (words, document, place, reference) => {
      const address = writeAddress({ ...firstView, view: 'document', document, place });
      const link = `${location.href.split(/[?#]/)[0]}${address}`;
      const copied = await copyText(writeQuote(words, writeReference(reference, link, summary.today)));
      setOutcome({ place, word: copied ? 'document.copied' : 'document.uncopied' });
    },
  };
};
