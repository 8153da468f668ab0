/** The frame of every view that filters: the legend on the left, the filters in words above, details on the right. */
import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { Facets } from '../../../api-picture.ts';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';
import { FilterLine } from './filter-line.tsx';
import { Legend } from './legend.tsx';

interface Props {
  readonly answer: { readonly found: number; readonly all: number; readonly facets: Facets };
  /** Left out where the view needs the width more than an empty panel does. */
  readonly details?: ReactNode;
  /** In place of the filters in words. */
  readonly line?: ReactNode;
  readonly children: ReactNode;
}
export const WithLegend = ({ answer, details, line, children }: Props) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLDivElement>(null);
  return (
    <div className="linkages" data-alone={details === undefined || undefined}>
      <aside className="legend-side" data-open={open || undefined} aria-label={t('legend')}>
        {/* Two stops for each of twenty kinds lie before what is looked for. */}
        <button type="button" className="skip" onClick={() => main.current?.focus()}>
          {t('legend.skip')}
        </button>
        <Button
          className="legend-open"
          variant="default"
          size="sm"
          leftSection={<Icon name="filter" />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('legend')}
        </Button>
        <Legend facets={answer.facets} />
      </aside>
      <div className="linkages-main" ref={main} tabIndex={-1}>
        {line ?? <FilterLine found={answer.found} all={answer.all} facets={answer.facets} />}
        {children}
      </div>
      {details}
    </div>
  );
};
