/** A way in words, step by step as a reader would say it: 甲文根据乙文；乙文在“……”一句中写到丙县. */
import type { Caption } from '../../declare.ts';
import { roleCaptions, type TouchRole } from '../../edges/roles.ts';
import { prints } from '../hops.ts';
import type { Step, StepKind } from '../neighbours.ts';
import type { Way } from '../ways.ts';
import { captionIn, placeInWords, type Telling, wordsOf } from './facts.ts';
import { plain } from './trace-markdown.ts';

const sentences: Readonly<Record<StepKind, Caption>> = {
  implements: { zh: '{subject}落实{object}', en: '{subject} implements {object}' },
  basis: { zh: '{subject}根据{object}', en: '{subject} rests on {object}' },
  interprets: { zh: '{subject}解读{object}', en: '{subject} interprets {object}' },
  forwards: { zh: '{subject}转发{object}', en: '{subject} forwards {object}' },
  issues: { zh: '{subject}印发{object}', en: '{subject} issues {object}' },
  amends: { zh: '{subject}修改{object}', en: '{subject} amends {object}' },
  repeals: { zh: '{subject}废止{object}', en: '{subject} repeals {object}' },
  mentions: { zh: '{subject}提到{object}', en: '{subject} mentions {object}' },
  touches: { zh: '{subject}写到{object}（{role}）', en: '{subject} names {object} ({role})' },
  'issued-by': { zh: '{subject}由{object}发布', en: '{subject} was issued by {object}' },
  plans: { zh: '{subject}部署{object}', en: '{subject} plans {object}' },
  'located-in': { zh: '{subject}位于{object}', en: '{subject} lies in {object}' },
  includes: { zh: '{subject}包括{object}', en: '{subject} includes {object}' },
  'part-of': { zh: '{subject}隶属于{object}', en: '{subject} is part of {object}' },
  'succeeded-by': { zh: '{subject}后为{object}', en: '{subject} became {object}' },
};

/** Who tells that others issued or forwarded a text. */
const toldOf: Partial<Record<StepKind, Caption>> = {
  issues: { zh: '{subject}提到{object}的印发', en: '{subject} mentions that {object} was issued' },
  forwards: { zh: '{subject}提到{object}的转发', en: '{subject} mentions that {object} was forwarded' },
};

const sentenceOf = ({ view }: Telling, { kind, subject, object }: Step): Caption =>
  (prints(view, subject, object) ? undefined : toldOf[kind]) ?? sentences[kind];

const openingLength = 18;

export const nameOf = ({ view, language, say }: Telling, id: string): string => {
  const policy = view.policies.get(id);
  if (policy) {
    if (policy.title === undefined)
      return policy.docNumber ?? say('untitled', { opening: policy.label.slice(0, openingLength) });
    return language === 'zh' && !policy.title.startsWith('《')
      ? `《${policy.title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
      : policy.title;
  }
  return view.regions.get(id)?.name ?? view.agencies.get(id)?.name ?? view.projects.get(id)?.name ?? id;
};

export const stepInWords = (telling: Telling, step: Step): string => {
  const role = step.role === undefined ? '' : captionIn(telling, roleCaptions[step.role as TouchRole]);
  const values: Readonly<Record<string, string>> = {
    subject: nameOf(telling, step.subject),
    object: nameOf(telling, step.object),
    role,
  };
  return captionIn(telling, sentenceOf(telling, step)).replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
};

/** The words behind a step and where they stand, or the data that say it. */
const groundsOf = (telling: Telling, { quote, source }: Step): string => {
  const { say } = telling;
  if (quote)
    return `${say('quoteMarks', { words: wordsOf(telling, quote) })}${say('brackets', { text: placeInWords(telling, quote) })}`;
  return source === undefined ? '' : say('byData', { source });
};

export const showWays = (telling: Telling, ways: readonly Way[]): string => {
  const { say } = telling;
  if (ways.length === 0) return say('noWay');
  return ways
    .map((way, i) =>
      [
        `${say('wayNumber', { number: i + 1 })}${way.things.map((id) => nameOf(telling, id)).join(' → ')}`,
        ...way.steps.flatMap((step) => [
          `  ${stepInWords(telling, step)}`,
          `    ${groundsOf(telling, step)}`.trimEnd(),
        ]),
      ]
        .filter((line) => line.trim() !== '')
        .join('\n'),
    )
    .join('\n\n');
};

/** A heading for the two ends, a heading for each way, its steps as a numbered list with the words under each. */
export const showWaysMarkdown = (
  telling: Telling,
  { from, to, ways }: { readonly from: string; readonly to: string; readonly ways: readonly Way[] },
): string => {
  const { say } = telling;
  const namesOf = (things: readonly string[]): string => things.map((id) => plain(nameOf(telling, id))).join(' → ');
  return [
    `# ${namesOf([from, to])}`,
    ...(ways.length === 0 ? ['', say('noWay')] : []),
    ...ways.flatMap((way, i) => [
      '',
      `## ${say('wayNumber', { number: i + 1 })}${namesOf(way.things)}`,
      '',
      ...way.steps.flatMap((step, j) => {
        const grounds = groundsOf(telling, step);
        return [
          `${j + 1}. ${plain(stepInWords(telling, step))}`,
          ...(grounds === '' ? [] : [`   > ${plain(grounds)}`]),
        ];
      }),
    ]),
    '',
  ].join('\n');
};
