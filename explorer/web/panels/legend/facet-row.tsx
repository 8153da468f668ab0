/** One value of a facet: a switch with its count; a value that would bring nothing is pale but can still be lifted. */
import type { ReactNode } from 'react';

interface Props {
  readonly checked: boolean;
  readonly count: number;
  readonly onChange: () => void;
  /** Shows this value and none of its siblings. */
  readonly only?: { readonly word: string; readonly choose: () => void };
  readonly children: ReactNode;
}
export const FacetRow = ({ checked, count, onChange, only, children }: Props) => (
  <li className="legend-row" data-none={count === 0 || undefined}>
    <label>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {children}
      <span className="count">{count}</span>
    </label>
    {only && (
      <button type="button" className="only" onClick={only.choose}>
        {only.word}
      </button>
    )}
  </li>
);
