/** What is known of a document in one line; of many joint issuers the first is named, the others are unfolded. */
import { useState } from 'react';
import { useWords } from '../words.tsx';

interface Props {
  readonly before: readonly (string | undefined)[];
  readonly issuers: readonly string[];
  readonly after: readonly (string | undefined)[];
}

/** More would be the longest thing on the page, and stand there twice. */
const mostNamed = 3;

export const FactLine = ({ before, issuers, after }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const { t } = useWords();
  const [first = ''] = issuers;
  const folds = issuers.length > mostNamed;
  const said = (facts: Props['before']) => [...new Set(facts)].filter(Boolean).join(' · ');
  if (!folds) return said([...before, ...issuers, ...after]);
  const [head, tail] = [said([...before, ...(isOpen ? issuers : [])]), said(after)];
  return (
    <>
      {head}
      {head && ' · '}
      <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('reach.issuers.fold') : t('start.issuers', { first, count: issuers.length })}
      </button>
      {tail && ` · ${tail}`}
    </>
  );
};
