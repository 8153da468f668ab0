/** The command line and the composition root: here, and in the commands, houses meet. A command is a file and a line below. */
import { Command, CommanderError } from 'commander';
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

/** In the order of the help. Only the one that is meant is loaded: all of them together cost more than most answers. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start(),
  build: async () => (await import('./commands/build.ts')).build(),
  load: async () => (await import('./commands/load.ts')).load(),
  serve: async () => (await import('./commands/serve.ts')).serve(),
  add: async () => (await import('./commands/add.ts')).add(),
  replace: async () => (await import('./commands/replace.ts')).replace(),
  remove: async () => (await import('./commands/remove.ts')).remove(),
  migrate: async () => (await import('./commands/migrate.ts')).migrate(),
  diff: async () => (await import('./commands/diff.ts')).diff(),
  trace: async () => (await import('./commands/trace.ts')).trace(),
  missing: async () => (await import('./commands/missing.ts')).missing(),
  coverage: async () => (await import('./commands/coverage.ts')).coverage(),
  path: async () => (await import('./commands/path.ts')).path(),
  compare: async () => (await import('./commands/compare.ts')).compare(),
  report: async () => (await import('./commands/report.ts')).report(),
  ask: async () => (await import('./commands/ask.ts')).ask(),
  query: async () => (await import('./commands/query.ts')).query(),
  explain: async () => (await import('./commands/explain.ts')).explain(),
  annotate: async () => (await import('./commands/annotate.ts')).annotate(),
  score: async () => (await import('./commands/score.ts')).score(),
  export: async () => (await import('./commands/export.ts')).exportGraph(),
};

const name = process.argv[2] ?? '';
const meant = Object.hasOwn(commands, name) ? commands[name] : undefined;
for (const command of meant ? [meant] : Object.values(commands))
  program.addCommand((await command()).copyInheritedSettings(program));

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
