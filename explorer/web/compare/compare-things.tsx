/** One kind of things in two columns: what the left says of each, what the right says, an empty cell where one is silent. */
import { useState } from 'react';
import type { ComparedSide } from '../../api-analysis.ts';
import { NodeButton } from '../panels/pieces/node-button.tsx';
import { QuoteLine } from '../reach/quote-line.tsx';
import { useWords } from '../words.tsx';
import { type Compared, type Counts, sideOf } from './compare-rows.ts';

const first = 20;

interface SaidProps {
  readonly side: ComparedSide | undefined;
  readonly label: string;
  readonly asWords: (side: ComparedSide) => string;
}
const Said = ({ side, label, asWords }: SaidProps) => {
  const { t } = useWords();
  if (!side)
    return (
      <td className="compare-silent" data-label={label}>
        <span aria-hidden="true">—</span>
        <span className="unseen">{t('compare.silent')}</span>
      </td>
    );
  const as = asWords(side);
  return (
    <td data-label={label}>
      {as !== '' && <span className="compare-as">{as}</span>}
      {side.quote && <QuoteLine quote={side.quote} />}
    </td>
  );
};

interface Props {
  readonly title: string;
  /** Of all of this kind, whatever is chosen of them. */
  readonly counts: Counts;
  readonly things: readonly Compared[];
  readonly labels: readonly [left: string, right: string];
  readonly asWords: (side: ComparedSide) => string;
}
export const CompareThings = ({ title, counts, things, labels, asWords }: Props) => {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? things : things.slice(0, first);
  return (
    <section className="compare-things" aria-label={title}>
      <h2>
        {title} <span className="count">{t('compare.counts', { ...counts })}</span>
      </h2>
      {things.length === 0 ? (
        <p className="note">{t('compare.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{labels[0]}</th>
              <th scope="col">{labels[1]}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((thing) => (
              <tr key={thing.node.id} data-side={sideOf(thing)}>
                <th scope="row">
                  <NodeButton node={thing.node} />
                </th>
                <Said side={thing.left} label={t('compare.left.document')} asWords={asWords} />
                <Said side={thing.right} label={t('compare.right.document')} asWords={asWords} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < things.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('details.all', { count: things.length })}
        </button>
      )}
    </section>
  );
};
