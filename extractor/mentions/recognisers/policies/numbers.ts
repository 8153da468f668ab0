/**
 * Document numbers standing anywhere in the text; those in a title's bracket are absorbed by it later.
 *
 * Takes `根据国发〔2021〕3号文件`, a number in a row of a table with the title beside it, `国务院令第722号`, `财税〔2016〕36号、39号` (two), `甲总局公告2007年第113号(关于乙的公告)` with that title.
 * Refuses `(2020)京01民终123号`, `GB/T 9704-2012`.
 */
import { type FoundNumber, readDocNumber, scanDocNumbers, showDocNumber } from '../../../../graph-schema/index.ts';
import type { Recogniser } from '../../../contracts.ts';
import type { KindTable } from '../../../knowledge/kind-table.ts';
import { cellsOf } from '../../../segments/cells.ts';
import type { Text } from '../../../text/text.ts';
import { titleRows } from '../../title-rows.ts';

const rule = 'policy-numbers';

const LONGEST_TITLE = 80;
const IN_BRACKET = /^\(([^()《》,;。\n]+)\)/u;

/** (关于云南瑞丽口岸进口水果的公告), without marks; (关于补助标准的规定除外) and (已废止) are remarks. */
const titleBehind = (text: string, end: number, { words, isSubject, kindOf }: KindTable): string | undefined => {
  if (text[end] !== '(' || !words.subject.some((word) => text.startsWith(word, end + 1))) return undefined;
  const title = IN_BRACKET.exec(text.slice(end, end + LONGEST_TITLE))?.[1];
  return title !== undefined && isSubject(title) && kindOf(title) !== undefined ? title : undefined;
};

/** 西山水库除险加固|⇥发改农经〔2020〕3号: no number goes on in the next cell of a row; 国　发〔2021〕3号 is only set wide. */
const SHORTEST_CELL = 4;
const inOneCell = (text: Text, { start, end, number }: FoundNumber): FoundNumber => {
  const cells = cellsOf(text, { start, end });
  const last = cells.at(-1)!;
  if (cells.length < 2 || last.start - start < SHORTEST_CELL) return { start, end, number };
  const rest = readDocNumber(text.folded.slice(last.start, end));
  return rest ? { start: last.start, end, number: rest } : { start, end, number };
};

/** 若干问题的解释|⇥法释〔2000〕44号: where the row says that its cell begins. */
const inRow = (folded: string, { end }: FoundNumber, start: number | undefined): FoundNumber | undefined => {
  const number = start === undefined ? undefined : readDocNumber(folded.slice(start, end));
  return number && { start: start!, end, number };
};

export const policyNumbers: Recogniser = {
  name: rule,
  find: (text, _segments, knowledge) => {
    const { folded } = text;
    const { cues, kinds } = knowledge;
    const { rows } = titleRows(text, knowledge);
    const listed = new Map(rows.map(({ number, title }) => [number?.start, title]));
    const cells = new Map(rows.map(({ number }) => [number?.end, number?.start]));
    return scanDocNumbers(folded, cues).map((found) => {
      const { start, end, number } = inRow(folded, found, cells.get(found.end)) ?? inOneCell(text, found);
      const title = listed.get(start) ?? titleBehind(folded, end, kinds);
      return {
        type: 'Policy',
        form: 'number',
        rule,
        start,
        end,
        docNumber: showDocNumber(number),
        ...(title === undefined ? {} : { title }),
      };
    });
  },
};
