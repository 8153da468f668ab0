/**
 * Learns the weights of roles from the labelled places and writes extractor/data/role-weights.json.
 *
 *   npm run train:roles             writes the weights
 *   npm run train:roles -- --folds  says how often roles are right in documents that were not learned from, and writes nothing
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../extractor/index.ts';
import { joinLine } from '../../extractor/knowledge/learned-lines.ts';
import { type RoleWeightData, UNIT } from '../../extractor/knowledge/role-weights.ts';
import { roles } from '../gold/gold-annotation.ts';
import { inputsHash } from './inputs-hash.ts';
import { labelledLists } from './labelled-places.ts';
import { judge, learn, openWeights } from './learn.ts';
import { scoreSamples, showSamples, showSpread } from './score-samples.ts';

const file = fileURLToPath(new URL('../../extractor/data/role-weights.json', import.meta.url));
const show = (data: RoleWeightData): string => {
  const groups = Object.entries(data.weights).map(([where, all]) => {
    const lines = all.map((line) => `   ${JSON.stringify(line)}`);
    return `  ${JSON.stringify(where)}: [\n${lines.join(',\n')}\n  ]`;
  });
  const head = [
    ` "about": ${JSON.stringify(data.about)}`,
    ` "trainedOn": ${JSON.stringify(data.trainedOn)}`,
    ` "roles": [${data.roles.map((role) => JSON.stringify(role)).join(', ')}]`,
  ];
  return `{\n${head.join(',\n')},\n "weights": {\n${groups.join(',\n')}\n }\n}\n`;
};

/** What says the same in statutes is written once. */
const shortened = (both: readonly number[]): readonly number[] => {
  const general = both.slice(0, roles.length);
  return general.every((weight, i) => weight === both[roles.length + i]) ? general : both;
};

const knowledge = loadKnowledge();
const weights = openWeights(knowledge.roleCues.silent);
if (process.argv.includes('--folds')) {
  const judged = await scoreSamples(knowledge);
  console.log(`${showSamples(judged)}\n\n${showSpread(judged)}`);
} else {
  const lists = await labelledLists(knowledge, weights);
  learn(lists, weights);
  const kept = weights.all
    .filter((feature) => Array.from(feature.weights).some((weight) => weight !== 0))
    .toSorted((a, b) => (`${a.where} ${a.what}` < `${b.where} ${b.what}` ? -1 : 1));
  const byWhere: Record<string, string[]> = {};
  for (const { where, what, weights: each } of kept) {
    byWhere[where] ??= [];
    byWhere[where].push(joinLine(what, shortened(Array.from(each, (weight) => Math.round(weight / UNIT))).join(' ')));
  }
  const labels = lists.flatMap(({ labels: all }) => all.filter((label) => label !== undefined)).length;
  const documents = new Set(lists.map(({ document }) => document)).size;
  const about =
    `What speaks for each role of a place, learned by npm run train:roles from ${labels} labelled places of ${documents} documents ` +
    '(test/gold/dev, test/gold/roles, test/gold/made, test/gold/role-samples): multinomial logistic regression, L2. By where something is seen and what it is; weights in the order of the roles, in hundredths.';
  await writeFile(file, show({ about, trainedOn: await inputsHash(), roles, weights: byWhere }));
  const judged = judge(lists, weights);
  const right = judged.filter(({ right: all, said }) => all.includes(said)).length;
  console.log(`${kept.length} features; ${right} of the ${judged.length} places that were learned from are right`);
}
