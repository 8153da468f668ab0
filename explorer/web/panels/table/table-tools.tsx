/** Above the table: things or relations, words that rows must hold, and the rows as a file, relations with their quotes. */
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Network } from '../../../api-picture.ts';
import { ask } from '../../ask.ts';
import { saveText } from '../../save.ts';
import { networkAsked } from '../../state/questions.ts';
import { useView } from '../../state/use-view.tsx';
import { firstListing, isLink, type Listing } from '../../state/view-state.ts';
import { linksCsv, quoteColumns } from '../../text/link-quotes.ts';
import { columnsOf, type Row, writeCsv } from '../../text/table-rows.ts';
import { useRoles } from '../../use-roles.ts';
import { useWords, type Word } from '../../words.tsx';
import { useFailureWords } from '../pieces/trouble.tsx';

interface Props {
  /** All that the filters let through, and what of it is listed for the words. */
  readonly network: Network;
  readonly listed: Network;
  /** What was asked for those words. */
  readonly asked: Readonly<Record<string, string>> | undefined;
  readonly rows: readonly Row[];
  readonly listing: Listing;
}

/** Saves the rows that are shown; says what went wrong, or how many quotes are too many. */
const useSaving = ({ rows, asked, listing: { of } }: Props) => {
  const { state } = useView();
  const { t } = useWords();
  const { sayAll } = useRoles();
  const failureWords = useFailureWords();
  const [said, say] = useState<string>();
  const titles = columnsOf[of].map((column) => t(`column.${column}` as Word));
  const saveLinks = async () => {
    const keep = state.selected === undefined || isLink(state.selected) ? undefined : state.selected;
    const { quotes, left } = await ask('quotes', { ...networkAsked(state), ...asked, keep });
    const csv = linksCsv(rows, quotes, {
      titles: [...titles, ...quoteColumns.map((column) => t(`column.${column}`))],
      roles: sayAll,
    });
    saveText('zhengmai-links.csv', csv, 'text/csv');
    say(left > 0 ? t('table.quotes.left', { count: left }) : undefined);
  };
  const save = () => {
    if (of === 'nodes') saveText('zhengmai-nodes.csv', writeCsv(titles, rows, columnsOf.nodes), 'text/csv');
    else {
      say(t('table.quotes.busy'));
      saveLinks().catch((error: unknown) => say(failureWords(error)));
    }
  };
  return { save, said };
};

export const TableTools = (props: Props) => {
  const { network, listed, rows, listing } = props;
  const { act } = useView();
  const { t } = useWords();
  const { save, said } = useSaving(props);
  const { column } = listing;
  const left = listed.left[listing.of];
  return (
    <div className="table-tools">
      <SegmentedControl
        size="sm"
        aria-label={t('view.table')}
        value={listing.of}
        onChange={(value) =>
          act({
            do: 'list',
            listing: value === 'nodes' ? firstListing : { ...firstListing, of: 'links', column: 'count' },
          })
        }
        data={[
          { value: 'nodes', label: `${t('table.nodes')} ${network.nodes.length + network.left.nodes}` },
          { value: 'links', label: `${t('table.links')} ${network.links.length + network.left.links}` },
        ]}
      />
      <TextInput
        size="sm"
        aria-label={t('table.filter')}
        placeholder={t('table.filter')}
        value={listing.words}
        onChange={(event) => act({ do: 'list', listing: { ...listing, words: event.currentTarget.value } })}
      />
      <Button size="sm" variant="default" onClick={save}>
        {t(listing.of === 'nodes' ? 'table.export' : 'table.export.quotes')}
      </Button>
      <span className="note" role="status">
        {left > 0
          ? t('table.first', { count: rows.length, all: rows.length + left, column: t(`column.${column}` as Word) })
          : t('table.rows', { count: rows.length })}
        {said !== undefined && ` · ${said}`}
      </span>
    </div>
  );
};
