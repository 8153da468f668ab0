/** `zhengmai report`: a two-page brief on a directive as Markdown or HTML, each statement with its quote. */
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Language } from '../../graph-schema/index.ts';
import { askForDate, askForPolicy } from '../analysis/ask-for.ts';
import { withView } from '../analysis/with-view.ts';
import { formatOption, languageOption, storeOption } from '../command-options.ts';
import { notice } from '../progress.ts';

interface Options {
  readonly format: 'markdown' | 'html';
  readonly out?: string;
  readonly on?: string;
  readonly lang: Language;
  readonly store?: string;
}

const run = async (written: string, { format, out, on: day, lang, store: path }: Options): Promise<void> => {
  const on = askForDate('--on', day);
  const schema = await import('../../graph-schema/index.ts');
  await withView(path, async (view, store) => {
    const { id } = askForPolicy(view, 'report', written);
    const report = schema.makeReport(schema.tellIn(view, lang), id, on);
    const telling = schema.tellIn(view, lang, await schema.readSentences(store, schema.quotesOfReport(report)));
    const text =
      format === 'html' ? schema.showReportHtml(telling, report) : schema.showReportMarkdown(telling, report);
    if (out === undefined) process.stdout.write(text);
    else {
      await writeFile(out, text);
      notice(`Wrote ${out}`);
    }
  });
};

export const report = (): Command =>
  new Command('report')
    .description(
      'writes a brief on a directive: what it rests on, who carries it on, regions, projects, what is missing',
    )
    .argument('<policy>', 'number, title, short title, file or id of a policy')
    .addOption(formatOption(['markdown', 'html'], 'how it is written'))
    .option('-o, --out <file>', 'where to write (default: stdout)')
    .option('--on <date>', 'only what was in force on this day')
    .addOption(languageOption())
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  zhengmai report 国发〔2021〕3号 --format html --out report.html')
    .action(run);
