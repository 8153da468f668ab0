/** `zhengmai score`: annotates the gold documents, scores them, and says what was gained and lost since the stored run. */
import { Command, Option } from 'commander';
import { notice } from '../progress.ts';

interface Options {
  readonly json?: true;
  readonly errors?: true;
  readonly split?: string;
  readonly storeRun?: true;
}

const run = async ({ json, errors, split: only, storeRun: isKept }: Options): Promise<void> => {
  const { loadKnowledge } = await import('../../extractor/index.ts');
  const { isOnlyScored, roleParts, splits } = await import('../score/splits.ts');
  const { scoreSplit } = await import('../score/score-split.ts');
  const { keptOf, readStoredRun, storeRun } = await import('../score/stored-run.ts');
  const { compareRuns } = await import('../score/compare-runs.ts');
  const { countComparison, showComparison, showScore } = await import('../score/show-score.ts');
  const { rolesOfGold } = await import('../score/roles-of-gold.ts');
  const { showRoles } = await import('../score/show-roles.ts');
  const knowledge = loadKnowledge();
  const stored = await readStoredRun();
  const scores = [];
  for (const split of splits) {
    if (only !== undefined && split.name !== only) continue;
    const scored = await scoreSplit(split, knowledge);
    if (!scored) continue;
    scores.push(scored);
    if (json) continue;
    console.log(`${showScore(scored)}\n`);
    const before = stored[scored.name];
    if (before) {
      const comparison = compareRuns(before.errors, scored.errors, keptOf(split));
      console.log(
        errors || !isOnlyScored(split) ? `${showComparison(comparison)}\n` : `${countComparison(comparison)}\n`,
      );
    }
    if (errors) console.log(`errors:\n${scored.errors.map((line) => `  ${line}`).join('\n')}\n`);
  }
  const ofRoles = [];
  for (const use of roleParts) {
    if (only !== undefined && only !== use && !(only === 'roles' && use === 'dev')) continue;
    const scored = await rolesOfGold(use, knowledge);
    ofRoles.push(scored);
    if (json) continue;
    console.log(`${showRoles(scored)}\n`);
    if (errors && scored.errors.length > 0) console.log(`${scored.errors.map((line) => `  ${line}`).join('\n')}\n`);
  }
  if (only === 'roles') {
    const { scoreSamples, showSamples } = await import('../roles/score-samples.ts');
    console.log(showSamples(await scoreSamples(knowledge)));
  }
  if (json)
    console.log(
      JSON.stringify(
        scores.map(({ name, documents, score, errors: all }) => ({ name, documents, ...score, errors: all })),
      ),
    );
  if (!isKept) return;
  const { writeReadmeTable } = await import('../score/readme-table.ts');
  await writeReadmeTable(await storeRun(scores, ofRoles));
  notice('Wrote test/gold/stored-run.json and the table in README.md');
};

export const score = (): Command =>
  new Command('score')
    .description('measures extraction against the gold set in test/gold')
    .addOption(
      new Option('--split <name>', 'only this part').choices(['seeds', 'dev', 'test', 'made', 'made-unseen', 'roles']),
    )
    .option('--errors', 'list every missed and spurious entry')
    .option('--json', 'print figures and errors as JSON')
    .addOption(
      new Option(
        '--store-run',
        'make this run the one that later ones are compared with, and that the README shows',
      ).conflicts('split'),
    )
    .addHelpText('after', '\nExample:\n  zhengmai score --split seeds --errors')
    .action(run);
