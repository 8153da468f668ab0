/** `zhengmai compare`: two documents or versions side by side: regions, projects, citations, agencies, with the words of each. */
import { Command } from 'commander';
import type { Language } from '../../graph-schema/index.ts';
import { askForPolicy } from '../analysis/ask-for.ts';
import { withView } from '../analysis/with-view.ts';
import { formatOption, languageOption, storeOption } from '../command-options.ts';
import { csvHelp, showCsv } from '../csv.ts';
import { showTable } from '../table.ts';

interface Options {
  readonly format: 'table' | 'csv' | 'markdown' | 'json';
  readonly lang: Language;
  readonly store?: string;
}

const run = async (a: string, b: string, { format, lang, store: path }: Options): Promise<void> => {
  const schema = await import('../../graph-schema/index.ts');
  await withView(path, async (view, store) => {
    const [left, right] = [askForPolicy(view, 'compare', a), askForPolicy(view, 'compare', b)];
    const named = [await schema.readNamedAgencies(store, left), await schema.readNamedAgencies(store, right)] as const;
    const comparison = schema.comparePolicies(view, left.id, right.id, named);
    const telling = schema.tellIn(view, lang, await schema.readSentences(store, schema.quotesOfComparison(comparison)));
    if (format === 'json') console.log(JSON.stringify(comparison));
    else if (format === 'markdown') console.log(schema.showComparisonMarkdown(telling, comparison));
    else {
      // Which of the two is the first is said where its words stand.
      const columns = schema.comparisonColumns.map((column) =>
        column === 'left' || column === 'right'
          ? `${telling.say(column)}${telling.say('colon')}${comparison[column].label}`
          : telling.say(column),
      );
      const rows = schema.comparisonRows(telling, comparison);
      console.log(format === 'csv' ? showCsv(columns, rows) : showTable(columns, rows, { columnLimit: 44 }));
    }
  });
};

export const compare = (): Command =>
  new Command('compare')
    .description('sets two documents, or two versions of one, side by side: what both say and what only one says')
    .argument('<left>', 'number, title, short title, file or id of a policy')
    .argument('<right>', 'another')
    .addOption(formatOption(['table', 'csv', 'markdown', 'json']))
    .addOption(languageOption())
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  zhengmai compare 渝府发〔2021〕36号 国发〔2021〕3号 --format markdown')
    .addHelpText('after', csvHelp)
    .action(run);
