/** `zhengmai path`: the few most telling ways between two things, in words, each step with its quote. */
import { Command, Option } from 'commander';
import type { Language } from '../../graph-schema/index.ts';
import { askForThing } from '../analysis/ask-for.ts';
import { withView } from '../analysis/with-view.ts';
import { formatOption, languageOption, storeOption } from '../command-options.ts';
import { Misuse } from '../exit-codes.ts';

interface Options {
  readonly hubs?: true;
  readonly ways: string;
  readonly format: 'text' | 'markdown' | 'json';
  readonly json?: true;
  readonly lang: Language;
  readonly store?: string;
}

const run = async (a: string, b: string, options: Options): Promise<void> => {
  const { hubs, ways: most, lang, store: path } = options;
  const format = options.json ? 'json' : options.format;
  if (!/^[1-9]$/.test(most)) throw new Misuse(`--ways: expected a whole number from 1 to 9, got ${most}`);
  const schema = await import('../../graph-schema/index.ts');
  await withView(path, async (view, store) => {
    const [from, to] = [askForThing(view, 'path', a).id, askForThing(view, 'path', b).id];
    const ways = schema.waysBetween(view, from, to, { most: Number(most), hubs: hubs === true });
    const quotes = ways.flatMap(({ steps }) => steps.flatMap(({ quote }) => quote ?? []));
    const sentences = await schema.readSentences(store, quotes);
    const telling = schema.tellIn(view, lang, sentences);
    if (format === 'json') console.log(JSON.stringify({ from, to, ways, sentences: Object.fromEntries(sentences) }));
    else if (format === 'markdown') process.stdout.write(schema.showWaysMarkdown(telling, { from, to, ways }));
    else console.log(schema.showWays(telling, ways));
  });
};

export const path = (): Command =>
  new Command('path')
    .description('says how two things hang together: the most telling ways, each step with its words')
    .argument('<from>', 'a policy, region, agency or project: name, number, code or id')
    .argument('<to>', 'another')
    .option('--hubs', 'also through provinces and much-linked organs and laws')
    .option('--ways <number>', 'most ways', '3')
    .addOption(formatOption(['text', 'markdown', 'json']))
    // As it was called before it had formats.
    .addOption(new Option('--json').hideHelp())
    .addOption(languageOption())
    .addOption(storeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  zhengmai path 国发〔2021〕3号 黔江区\n  zhengmai path 国发〔2021〕3号 黔江区 --format markdown',
    )
    .action(run);
