/** `zhengmai export`: the graph of the store, or of a graph file, in a format that other programs read. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { ExportedFile, Graph } from '../../graph-schema/index.ts';
import { storeOption } from '../command-options.ts';
import { Misuse } from '../exit-codes.ts';
import { filePieces } from '../file-pieces.ts';
import { notice } from '../progress.ts';
import { withStore } from '../with-store.ts';

/** The formats of graph-schema/export by name (a test holds them equal), so that --help need not load them; `graph` is what load reads, `html` the explorer itself. */
export const formats = [
  'graph',
  'html',
  'gexf',
  'json',
  'graphml',
  'geojson',
  'cypher',
  'neo4j-csv',
  'json-ld',
  'web-annotation',
] as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly graph?: string;
  readonly out?: string;
  readonly store?: string;
}

const write = async (files: readonly ExportedFile[], format: string, out: string | undefined): Promise<void> => {
  const [first] = files;
  if (files.length === 1 && first) {
    if (out === undefined || out === '-') process.stdout.write(first.text);
    else {
      await writeFile(out, first.text);
      notice(`Wrote ${out}`);
    }
    return;
  }
  if (out === undefined) throw new Misuse(`export: ${format} is ${files.length} files, expected --out DIR, got none`);
  await mkdir(out, { recursive: true });
  for (const { name, text } of files) await writeFile(join(out, name), text);
  notice(`Wrote ${files.length} files into ${out}`);
};

/** The explorer with this graph in it: it opens by a double click, without a server. */
const page = async (graph: Graph): Promise<string> => {
  const { buildOfflinePage } = await import('../../explorer/index.ts');
  return buildOfflinePage({ collection: '', graph });
};

const run = async ({ format, graph: file, out, store }: Options): Promise<void> => {
  const { findExporter, readGraphFile, writeGraphFile } = await import('../../graph-schema/index.ts');
  const graph =
    file === undefined
      ? await withStore({ path: store }, (opened) => opened.read())
      : readGraphFile(filePieces(file), file);
  const files =
    format === 'html'
      ? [{ name: 'zhengmai.html', text: await page(graph) }]
      : format === 'graph'
        ? [{ name: 'graph.json', text: writeGraphFile(graph) }]
        : findExporter(format)?.files(graph);
  if (!files) throw new Error(`export: no exporter is called ${format}`);
  await write(files, format, out);
};

export const exportGraph = (): Command =>
  new Command('export')
    .description('writes the loaded graph in a format that other programs read')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(formats).makeOptionMandatory())
    .option('-g, --graph <file>', 'the graph of this file instead of the loaded one')
    .option('-o, --out <file>', 'where to write (default: stdout); a folder where the format has several files')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  zhengmai export --format gexf --out policies.gexf
  zhengmai export --format html --out policies.html
  zhengmai export --format graph --out graph.json`,
    )
    .action(run);
