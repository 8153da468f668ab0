/** `zhengmai build`: documents → graph file; with --jsonl one document a line in, one graph a line out. */
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { inputs } from '../exit-codes.ts';
import { notice } from '../progress.ts';

interface Options {
  readonly out?: string;
  readonly jsonl?: true;
}

const run = async (paths: readonly string[], { out, jsonl }: Options): Promise<void> => {
  if (jsonl) {
    const { buildLines } = await import('../lines/build-lines.ts');
    await buildLines(paths, out);
    return;
  }
  const { buildGraph } = await import('../build-graph.ts');
  const { writeGraphFile } = await import('../../graph-schema/index.ts');
  const { graph, failed } = await buildGraph(paths);
  if (failed > 0) process.exitCode = inputs;
  // An empty graph would take the place of one that was there.
  if (failed > 0 && graph.nodes.length === 0 && out !== undefined) {
    notice(`Nothing was read, so ${out} is not written`);
    return;
  }
  const text = writeGraphFile(graph);
  if (out === undefined || out === '-') process.stdout.write(text);
  else {
    await writeFile(out, text);
    notice(`Wrote ${out}`);
  }
};

export const build = (): Command =>
  new Command('build')
    .description('reads documents and writes their graph as a file')
    .argument('[paths...]', 'files and folders; - or nothing: one document through a pipe')
    .option('-o, --out <file>', 'where to write (default: stdout)')
    .option('--jsonl', 'JSON lines: {"name": …, "text": …} a line in, the graph of that document a line out, in order')
    .addHelpText(
      'after',
      `
Examples:
  zhengmai build seeds --out graph.json
  zhengmai build --jsonl < documents.jsonl > graphs.jsonl`,
    )
    .action(run);
