/**
 * Document numbers standing anywhere in the text; those in a title's bracket are absorbed by it later.
 *
 * Takes `根据国发〔2021〕3号文件`, `国务院令第722号`, `财税〔2016〕36号、39号` (two), `甲总局公告2007年第113号(关于乙的公告)` with that title.
 * Refuses `(2020)京01民终123号`, `GB/T 9704-2012`.
 */
import { scanDocNumbers, showDocNumber } from '../../../graph-schema/index.ts';
import type { Recogniser } from '../../contracts.ts';
import type { KindTable } from '../../knowledge/kind-table.ts';

const rule = 'policy-numbers';

const LONGEST_TITLE = 80;
const IN_BRACKET = /^\(([^()《》,;。\n]+)\)/u;

/** (关于云南瑞丽口岸进口水果的公告), without marks; (关于补助标准的规定除外) and (已废止) are remarks. */
const titleBehind = (text: string, end: number, { words, isSubject, kindOf }: KindTable): string | undefined => {
  if (text[end] !== '(' || !words.subject.some((word) => text.startsWith(word, end + 1))) return undefined;
  const title = IN_BRACKET.exec(text.slice(end, end + LONGEST_TITLE))?.[1];
  return title !== undefined && isSubject(title) && kindOf(title) !== undefined ? title : undefined;
};

export const policyNumbers: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, { cues, kinds }) =>
    scanDocNumbers(folded, cues).map(({ start, end, number }) => {
      const title = titleBehind(folded, end, kinds);
      return {
        type: 'Policy',
        form: 'number',
        rule,
        start,
        end,
        docNumber: showDocNumber(number),
        ...(title === undefined ? {} : { title }),
      };
    }),
};
