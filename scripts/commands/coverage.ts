/** `zhengmai coverage`: in which provinces a directive is carried on here, and how long it took; without one, all directives. */
import { Command } from 'commander';
import type { Language } from '../../graph-schema/index.ts';
import { askForPolicy } from '../analysis/ask-for.ts';
import { withView } from '../analysis/with-view.ts';
import { formatOption, languageOption, storeOption } from '../command-options.ts';
import { csvHelp, showCsv } from '../csv.ts';
import { showTable } from '../table.ts';

interface Options {
  readonly format: 'table' | 'csv' | 'json';
  readonly lang: Language;
  readonly store?: string;
}

const show = (
  format: Options['format'],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string => (format === 'csv' ? showCsv(columns, rows) : showTable(columns, rows, { columnLimit: 60, right }));

const run = async (written: string | undefined, { format, lang, store }: Options): Promise<void> => {
  const schema = await import('../../graph-schema/index.ts');
  await withView(store, async (view) => {
    const telling = schema.tellIn(view, lang);
    if (written === undefined) {
      const lines = schema.coverages(view);
      const columns = schema.coverageLineColumns.map((column) => telling.say(column));
      const rows = schema.coverageLineRows(telling, lines);
      console.log(format === 'json' ? JSON.stringify(lines) : show(format, columns, rows, [4, 5]));
      return;
    }
    const coverage = schema.coverageOf(view, askForPolicy(view, 'coverage', written).id);
    if (format === 'json') {
      console.log(JSON.stringify(coverage));
      return;
    }
    const columns = schema.coverageColumns.map((column) => telling.say(column));
    if (format === 'csv') {
      console.log(showCsv(columns, schema.coverageRows(telling, coverage)));
      return;
    }
    // Provinces without any are one line under those with some.
    const some = coverage.provinces.filter(({ status }) => status !== 'none');
    if (some.length > 0) {
      const rows = schema.coverageRows(telling, { ...coverage, provinces: some });
      console.log(`${showTable(columns, rows, { columnLimit: 60, right: [4] })}\n`);
    }
    console.log(schema.coverageSum(telling, coverage));
  });
};

export const coverage = (): Command =>
  new Command('coverage')
    .description('shows in which provinces a directive is carried on by documents here, and after how many days')
    .argument('[policy]', 'number, title, short title, file or id of a policy; without it, all central directives')
    .addOption(formatOption(['table', 'csv', 'json']))
    .addOption(languageOption())
    .addOption(storeOption())
    .addHelpText('after', '\nExamples:\n  zhengmai coverage\n  zhengmai coverage 国发〔2021〕3号')
    .addHelpText('after', csvHelp)
    .action(run);
