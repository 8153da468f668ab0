/** `zhengmai trace`: from a directive down to every region it reaches, or from a region up to the directives that reach it. */
import { Command } from 'commander';
import type { Language, Store, View } from '../../graph-schema/index.ts';
import { askForDate, askForPolicy, askForRegion } from '../analysis/ask-for.ts';
import { withView } from '../analysis/with-view.ts';
import { formatOption, languageOption, storeOption } from '../command-options.ts';
import { csvHelp, showCsv } from '../csv.ts';
import { Misuse } from '../exit-codes.ts';
import { showTable } from '../table.ts';

interface Options {
  readonly format: 'tree' | 'table' | 'csv' | 'map' | 'markdown' | 'json';
  /** True where it stands behind the region. */
  readonly up?: string | true;
  readonly on?: string;
  readonly depth?: string;
  readonly lang: Language;
  readonly store?: string;
}

const widest = 48;
const show = (format: Options['format'], columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  format === 'csv' ? showCsv(columns, rows) : showTable(columns, rows, { columnLimit: widest });

const readDepth = (written: string | undefined): number | undefined => {
  if (written === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(written)) throw new Misuse(`--depth: expected a whole number from 1 to 99, got ${written}`);
  return Number(written);
};

const down = async (view: View, store: Store, written: string, options: Options): Promise<string> => {
  const schema = await import('../../graph-schema/index.ts');
  const depth = readDepth(options.depth);
  const on = askForDate('--on', options.on);
  const { id } = askForPolicy(view, 'trace', written);
  const trace = schema.traceDown(view, id, { ...(on ? { on } : {}), ...(depth ? { depth } : {}) });
  const sentences = await schema.readSentences(store, schema.quotesOfTrace(trace));
  const telling = schema.tellIn(view, options.lang, sentences);
  if (options.format === 'json') return JSON.stringify({ ...trace, sentences: Object.fromEntries(sentences) });
  if (options.format === 'markdown') return schema.showTraceMarkdown(telling, trace);
  if (options.format === 'map') return schema.showTraceMap(telling, trace);
  if (options.format === 'tree') return schema.showTraceTree(telling, trace);
  const columns = schema.traceColumns.map((column) => telling.say(column));
  return show(options.format, columns, schema.traceRows(telling, trace));
};

const up = async (view: View, store: Store, written: string, options: Options): Promise<string> => {
  const schema = await import('../../graph-schema/index.ts');
  const on = askForDate('--on', options.on);
  const { id } = askForRegion(view, '--up', written);
  const trace = schema.traceUp(view, id, on === undefined ? {} : { on });
  const sentences = await schema.readSentences(store, schema.quotesOfUpTrace(trace));
  const telling = schema.tellIn(view, options.lang, sentences);
  if (options.format === 'json') return JSON.stringify({ ...trace, sentences: Object.fromEntries(sentences) });
  if (options.format === 'markdown') return schema.showUpMarkdown(telling, trace);
  if (options.format === 'tree') return schema.showUpTree(telling, trace);
  const columns = schema.upColumns.map((column) => telling.say(column));
  return show(options.format, columns, schema.upRows(telling, trace));
};

const run = async (named: string | undefined, options: Options): Promise<void> => {
  const region = options.up === true ? named : options.up;
  const policy = options.up === true ? undefined : named;
  if ((policy === undefined) === (region === undefined))
    throw new Misuse(
      `trace: expected a policy, or --up with a region, got ${policy === undefined ? 'neither' : 'both'}`,
    );
  // What is wrong in the question itself is said before a store is opened.
  askForDate('--on', options.on);
  readDepth(options.depth);
  if (region !== undefined && options.format === 'map')
    throw new Misuse(
      '--format: expected tree, table, csv, markdown or json with --up, got map: only a trace down reaches many regions',
    );
  await withView(options.store, async (view, store) => {
    console.log(
      region === undefined ? await down(view, store, policy!, options) : await up(view, store, region, options),
    );
  });
};

export const trace = (): Command =>
  new Command('trace')
    .description('shows which regions a directive reaches and through what, or which directives reach a region')
    .argument('[policy]', 'number, title, short title, file or id of a policy')
    .option(
      '--up [region]',
      'from this region (name, code or id), or from the one named in front, up to the directives that reach it',
    )
    .option('--on <date>', 'only what was in force on this day')
    .option('--depth <steps>', 'most steps down from the directive')
    .addOption(
      formatOption(
        ['tree', 'table', 'csv', 'map', 'markdown', 'json'],
        'how it is printed; a map is an SVG picture of the provinces',
      ),
    )
    .addOption(languageOption())
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  zhengmai trace 国发〔2021〕3号
  zhengmai trace 国发〔2021〕3号 --on 2022-06-30 --format markdown
  zhengmai trace 国发〔2021〕3号 --format map > reach.svg
  zhengmai trace --up 黔江区`,
    )
    .addHelpText('after', csvHelp)
    .action(run);
