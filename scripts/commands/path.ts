/** `zhengmai path`: the few most telling ways between two things, in words, each step with its quote. */
import { Command, Option } from 'commander';
import type { Language } from '../../graph-schema/index.ts';
import { askForThing } from '../analysis/ask-for.ts';
import { withView } from '../analysis/with-view.ts';
import { Misuse } from '../exit-codes.ts';

interface Options {
  readonly hubs?: true;
  readonly ways: string;
  readonly json?: true;
  readonly lang: Language;
  readonly store?: string;
}

const run = async (a: string, b: string, { hubs, ways: most, json, lang, store: path }: Options): Promise<void> => {
  if (!/^[1-9]$/.test(most)) throw new Misuse(`--ways: expected a whole number from 1 to 9, got ${most}`);
  const schema = await import('../../graph-schema/index.ts');
  await withView(path, async (view, store) => {
    const [from, to] = [askForThing(view, 'path', a).id, askForThing(view, 'path', b).id];
    const ways = schema.waysBetween(view, from, to, { most: Number(most), hubs: hubs === true });
    const quotes = ways.flatMap(({ steps }) => steps.flatMap(({ quote }) => quote ?? []));
    const sentences = await schema.readSentences(store, quotes);
    console.log(
      json
        ? JSON.stringify({ from, to, ways, sentences: Object.fromEntries(sentences) })
        : schema.showWays(schema.tellIn(view, lang, sentences), ways),
    );
  });
};

export const path = (): Command =>
  new Command('path')
    .description('says how two things hang together: the most telling ways, each step with its words')
    .argument('<from>', 'a policy, region, agency or project: name, number, code or id')
    .argument('<to>', 'another')
    .option('--hubs', 'also through provinces and much-linked organs and laws')
    .option('--ways <number>', 'most ways', '3')
    .option('--json', 'print JSON')
    .addOption(new Option('--lang <language>', 'language of the words around').choices(['zh', 'en']).default('zh'))
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .addHelpText('after', '\nExample:\n  zhengmai path 国发〔2021〕3号 黔江区')
    .action(run);
