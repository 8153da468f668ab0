/** The command line and the composition root: here, and in the commands, houses meet. A command is a file and a line below. */
import { Command, CommanderError } from 'commander';
import { add } from './commands/add.ts';
import { annotate } from './commands/annotate.ts';
import { ask } from './commands/ask.ts';
import { build } from './commands/build.ts';
import { compare } from './commands/compare.ts';
import { coverage } from './commands/coverage.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { exportGraph } from './commands/export.ts';
import { load } from './commands/load.ts';
import { migrate } from './commands/migrate.ts';
import { missing } from './commands/missing.ts';
import { path } from './commands/path.ts';
import { query } from './commands/query.ts';
import { remove } from './commands/remove.ts';
import { replace } from './commands/replace.ts';
import { report } from './commands/report.ts';
import { score } from './commands/score.ts';
import { serve } from './commands/serve.ts';
import { start } from './commands/start.ts';
import { trace } from './commands/trace.ts';
import { describeFailure } from './describe-failure.ts';
import { inputs, misuse } from './exit-codes.ts';

const program = new Command('zhengmai')
  .description('政脉: builds, stores, queries and shows a knowledge graph of Chinese policy documents')
  .version('0.1.0')
  .showHelpAfterError('(zhengmai --help lists the commands)')
  .addHelpText(
    'after',
    `
Where the graph is kept: in .zhengmai/graph, or in Neo4j if NEO4J_URI is set (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE).
What was extracted from documents is kept in .zhengmai/fragments, or where ZHENGMAI_CACHE says; it may be deleted at any time.
Exit codes: 0 done, 1 some inputs failed, 2 misuse.

Examples:
  zhengmai start seeds
  zhengmai query "MATCH (p:Policy)-[t:TOUCHES]->(r:Region) RETURN p.title, collect(DISTINCT r.name) LIMIT 5"`,
  );

const commands = [
  start,
  build,
  load,
  serve,
  add,
  replace,
  remove,
  migrate,
  diff,
  trace,
  missing,
  coverage,
  path,
  compare,
  report,
  ask,
  query,
  explain,
  annotate,
  score,
  exportGraph,
];

for (const command of commands) program.addCommand(command().copyInheritedSettings(program));

const exitWith = (error: unknown): void => {
  if (error instanceof CommanderError) {
    // Commander has already said what is wrong, or shown its help.
    process.exitCode = error.exitCode === 0 ? 0 : misuse;
    return;
  }
  const { message, isMisuse } = describeFailure(error);
  console.error(message);
  process.exitCode = isMisuse ? misuse : inputs;
};

// `zhengmai query … | head` ends the reader first; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

for (const command of [program, ...program.commands]) command.exitOverride();
await program.parseAsync().catch(exitWith);
