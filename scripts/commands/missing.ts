/** `zhengmai missing`: what is cited but not held, the most wanted first. */
import { Command } from 'commander';
import type { Language } from '../../graph-schema/index.ts';
import { withView } from '../analysis/with-view.ts';
import { formatOption, languageOption, storeOption } from '../command-options.ts';
import { csvHelp, showCsv } from '../csv.ts';
import { Misuse } from '../exit-codes.ts';
import { notice } from '../progress.ts';
import { showTable } from '../table.ts';

interface Options {
  readonly format: 'table' | 'csv' | 'markdown' | 'json';
  readonly limit: string;
  readonly lang: Language;
  readonly store?: string;
}

const run = async ({ format, limit, lang, store: path }: Options): Promise<void> => {
  if (!/^\d{1,6}$/.test(limit)) throw new Misuse(`--limit: expected a whole number, got ${limit}`);
  const schema = await import('../../graph-schema/index.ts');
  await withView(path, async (view, store) => {
    const all = schema.missingPolicies(view);
    const allOpen = await schema.readOpenReferences(store);
    const most = Number(limit) === 0 ? Number.POSITIVE_INFINITY : Number(limit);
    const [shown, open] = [all.slice(0, most), allOpen.slice(0, most)];
    if (format === 'json') console.log(JSON.stringify({ missing: shown, open }));
    else if (format === 'markdown') {
      const quotes = shown.flatMap(({ by }) => by.slice(0, 5).flatMap(({ quote }) => quote ?? []));
      const telling = schema.tellIn(view, lang, await schema.readSentences(store, quotes));
      console.log(schema.showMissingMarkdown(telling, shown, all.length));
      if (open.length > 0) console.log(schema.showOpenMarkdown(telling, open, allOpen.length));
    } else {
      const telling = schema.tellIn(view, lang);
      const columns = schema.missingColumns.map((column) => telling.say(column));
      // One file of commas is one table: references that stay open are left to the other formats.
      if (format === 'csv') console.log(showCsv(columns, schema.missingRows(telling, shown)));
      else console.log(showTable(columns, schema.missingRows(telling, shown), { columnLimit: 60, right: [4, 5, 7] }));
      if (format === 'table' && open.length > 0) {
        const heads = schema.openColumns.map((column) => telling.say(column));
        console.log(`\n${telling.say('openTitle')}\n`);
        console.log(showTable(heads, schema.openRows(telling, open), { columnLimit: 60 }));
      }
    }
    if (format !== 'csv' && open.length < allOpen.length)
      notice(`These are ${open.length} of ${allOpen.length} open references.`);
    if (shown.length < all.length) notice(`These are ${shown.length} of ${all.length}; --limit 0 shows all.`);
  });
};

export const missing = (): Command =>
  new Command('missing')
    .description(
      'lists what is cited but not held: how often, by whom, since when, what hangs below it; and references that stay open',
    )
    .addOption(formatOption(['table', 'csv', 'markdown', 'json']))
    .option('--limit <number>', 'how many; 0 for all', '50')
    .addOption(languageOption())
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  zhengmai missing --format markdown --limit 20')
    .addHelpText('after', csvHelp)
    .action(run);
