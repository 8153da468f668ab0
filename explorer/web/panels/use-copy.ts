/** Copies a quote with its reference and a link that opens the document at these words. */
import { useState } from 'react';
import type { Reference } from '../../api.ts';
import { useCollection } from '../collection.tsx';
import { writeAddress } from '../state/address.ts';
import { firstView, type Place } from '../state/view-state.ts';
import { writeQuote, writeReference } from '../text/copy-quote.ts';

interface Copying {
  /** What was copied last. */
  readonly copied: Place | undefined;
  copy(words: string, document: string, place: Place, reference: Reference): Promise<void>;
}

export const useCopy = (): Copying => {
  const { summary } = useCollection();
  const [copied, setCopied] = useState<Place>();
  return {
    copied,
    copy: async (words, document, place, reference) => {
      const address = writeAddress({ ...firstView, view: 'document', document, place });
      const link = `${location.href.split(/[?#]/)[0]}${address}`;
      await navigator.clipboard.writeText(writeQuote(words, writeReference(reference, link, summary.today)));
      setCopied(place);
    },
  };
};
