/**
 * Learns the weights of projects from the labelled phrases and writes extractor/data/project-weights.json.
 *
 *   npm run train:projects             writes the weights
 *   npm run train:projects -- --folds  says how well projects are found in documents that were not learned from, by threshold, and writes nothing
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../extractor/index.ts';
import { joinLine } from '../../extractor/knowledge/learned-lines.ts';
import type { ProjectThresholds } from '../../extractor/knowledge/project-weights.ts';
import { showTable } from '../table.ts';
import { inputsHash } from './inputs-hash.ts';
import { labelledTexts } from './labelled-phrases.ts';
import { crossValidate, type Judged, learn, openWeights, showTally, sum, tally } from './learn.ts';

const FOLDS = 8;
/** Below it lie 3 of a hundred found phrases, and 38 of a hundred others. */
const WORDS = -4.5;
/** Chosen by cross-validation: the best F1 whose precision is 0.92 at least. */
const CHOSEN: ProjectThresholds = { vouched: -1.5, other: 0, words: WORDS };
const TRIED: readonly ProjectThresholds[] = [
  { vouched: -3, other: -1.5, words: WORDS },
  CHOSEN,
  { vouched: -1.5, other: -0.5, words: WORDS },
  { vouched: -2.25, other: -0.75, words: WORDS },
  { vouched: 0, other: 0, words: WORDS },
];

const file = fileURLToPath(new URL('../../extractor/data/project-weights.json', import.meta.url));

const weights = openWeights();
const knowledge = { ...loadKnowledge(), projectWeights: weights };
const texts = await labelledTexts(knowledge);

const write = async (): Promise<void> => {
  learn(texts, weights);
  const kept = weights.all
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => (`${a.where} ${a.what}` < `${b.where} ${b.what}` ? -1 : 1));
  const groups = [...new Set(kept.map(({ where }) => where))].map((place) => {
    const lines = kept
      .filter(({ where }) => where === place)
      .map(({ what, weight }) => `   ${JSON.stringify(joinLine(what, String(weight)))}`);
    return `  ${JSON.stringify(place)}: [\n${lines.join(',\n')}\n  ]`;
  });
  const labels = texts.flatMap(({ labels: all }) => [...all.values()]).filter((label) => label !== 'unclear').length;
  const documents = new Set(texts.map(({ document }) => document)).size;
  const about =
    `What speaks for a phrase to name a project, learned by npm run train:projects from ${labels} labelled phrases of ${documents} documents ` +
    '(test/gold/dev, test/gold/project-samples.json and, at three tenths of their weight, test/gold/made): logistic regression, L2. By where something is seen and what it is.';
  const head = [
    ` "about": ${JSON.stringify(about)}`,
    ` "trainedOn": ${JSON.stringify(await inputsHash())}`,
    ` "thresholds": ${JSON.stringify(CHOSEN)}`,
  ];
  await writeFile(file, `{\n${head.join(',\n')},\n "weights": {\n${groups.join(',\n')}\n }\n}\n`);
  console.log(`${kept.length} features of ${labels} phrases`);
};

const showFolds = (judged: ReadonlyMap<ProjectThresholds, readonly Judged[]>): string => {
  const sets = [...new Set(texts.map(({ set }) => set))].filter((set) => set !== 'samples');
  const rows = [...judged].flatMap(([{ vouched, other }, all]) =>
    sets.map((set) => {
      const some = all.filter(({ text }) => text.set === set);
      const tallies = (['exact', 'overlap'] as const).map((agree) =>
        showTally(sum(some.map(({ text, found }) => tally(text, found, agree)))),
      );
      return [`${vouched} ${other}`, set, ...tallies];
    }),
  );
  return showTable(['thresholds', '', 'exact span', 'overlap'], rows);
};

if (process.argv.includes('--folds'))
  console.log(
    `projects of ${texts.length} texts, by ${FOLDS} folds of documents\n${showFolds(crossValidate(texts, weights, FOLDS, TRIED, knowledge))}`,
  );
else await write();
