/** `zhengmai missing`: what is cited but not held, the most wanted first. */
import { Command, Option } from 'commander';
import type { Language } from '../../graph-schema/index.ts';
import { withView } from '../analysis/with-view.ts';
import { Misuse } from '../exit-codes.ts';
import { notice } from '../progress.ts';
import { showTable } from '../table.ts';

interface Options {
  readonly format: 'table' | 'markdown' | 'json';
  readonly limit: string;
  readonly lang: Language;
  readonly store?: string;
}

const run = async ({ format, limit, lang, store: path }: Options): Promise<void> => {
  if (!/^\d{1,6}$/.test(limit)) throw new Misuse(`--limit: expected a whole number, got ${limit}`);
  const schema = await import('../../graph-schema/index.ts');
  await withView(path, async (view, store) => {
    const all = schema.missingPolicies(view);
    const shown = Number(limit) === 0 ? all : all.slice(0, Number(limit));
    if (format === 'json') console.log(JSON.stringify(shown));
    else if (format === 'markdown') {
      const quotes = shown.flatMap(({ by }) => by.slice(0, 5).flatMap(({ quote }) => quote ?? []));
      const telling = schema.tellIn(view, lang, await schema.readSentences(store, quotes));
      console.log(schema.showMissingMarkdown(telling, shown, all.length));
    } else {
      const telling = schema.tellIn(view, lang);
      const columns = schema.missingColumns.map((column) => telling.say(column));
      console.log(showTable(columns, schema.missingRows(telling, shown), { columnLimit: 60, right: [4, 5, 7] }));
    }
    if (shown.length < all.length) notice(`These are ${shown.length} of ${all.length}; --limit 0 shows all.`);
  });
};

export const missing = (): Command =>
  new Command('missing')
    .description('lists what is cited but not held: how often, by whom, since when, and what hangs below it')
    .addOption(
      new Option('-f, --format <format>', 'how it is printed').choices(['table', 'markdown', 'json']).default('table'),
    )
    .option('--limit <number>', 'how many; 0 for all', '50')
    .addOption(new Option('--lang <language>', 'language of the words around').choices(['zh', 'en']).default('zh'))
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .addHelpText('after', '\nExample:\n  zhengmai missing --format markdown --limit 20')
    .action(run);
