/**
 * Signatures: lines that hold nothing but organs, one or several, and the date below them.
 *
 *   takes `教育部` … `国家林草局` + `2022年12月28日`, `省财政厅 2020年2月8日`, a date alone at the end
 *   refuses a row of a table that ends in who is responsible, a heading before running text, an organ's name in the head of the document
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { cellsOf } from '../cells.ts';
import { give, isProse, type Line } from './line.ts';

const LONGEST_LINE = 120;
const LONGEST_PART = 30;
const LONGEST_HEAD = 60;
/** Signing organs without a date: this near to the end. */
const TAIL = 12;
const FEWEST_CELLS = 3;
const SHORTEST_OTHER = 4;
const FIGURE = /^[0-9.,]+$/;

/** 领导小组办公室(代章), 2005年9月28日(交通部章): the seal is no part of the name or of the day. */
const withoutSeal = (words: string, { kinds: { marks } }: Knowledge): string =>
  words.slice(0, words.length - marks.cue('sealed', words));

/** 2020年2月20日责任编辑:陈静: a page may leave no blank between. */
const withoutByline = (words: string, { kinds: { marks } }: Knowledge): string => {
  const date = marks.dates.find(words)[0];
  return date && marks.cue('byline', words.slice(date.end)) > 0 ? words.slice(0, date.end) : words;
};

/** 2022年12月9日于遵义, 2023年10月19日(星期四). */
const withoutPlace = (words: string, { kinds: { marks } }: Knowledge): string => {
  const date = marks.dates.find(words)[0];
  return date?.start === 0 && date.end + marks.cue('atPlace', words) === words.length
    ? words.slice(0, date.end)
    : words;
};

/** 丰县大沙河大桥⇥丰县⇥2⇥丰县政府: a cell that is no organ, and no blank within a name (教　育　部), makes a row of the line. */
const isRow = (line: Line, text: Text, { agencies, kinds }: Knowledge): boolean => {
  const cells = cellsOf(text, line).map(({ start, end }) => text.folded.slice(start, end));
  return (
    cells.length >= FEWEST_CELLS &&
    cells.some(
      (cell) =>
        FIGURE.test(cell) ||
        (cell.length >= SHORTEST_OTHER &&
          !agencies.endsLikeOrgan(cell) &&
          agencies.scanCentral(cell)[0]?.start !== 0 &&
          kinds.marks.dates.find(cell).length === 0),
    )
  );
};

const isOrgans = (line: Line, text: Text, knowledge: Knowledge): boolean =>
  line.words.length <= LONGEST_LINE &&
  !isProse(line) &&
  // 3 上海汽车博览馆 嘉定海关: a row of a list.
  !/^\d/.test(line.words) &&
  knowledge.agencies.endsLikeOrgan(withoutSeal(line.words, knowledge)) &&
  !isRow(line, text, knowledge);

/** 甲市应对…疫情, 教育部应对…工作: a place or an organ stands in front. */
const opensOrgan = (words: string, { agencies, places }: Knowledge): boolean =>
  places.longestAt(words, 0) !== null || agencies.scanCentral(words)[0]?.start === 0;

/** 防控工作领导小组指挥部, 领导小组办公室(代章): nobody's without the line above. */
const isRest = (words: string, knowledge: Knowledge): boolean =>
  !opensOrgan(words, knowledge) &&
  knowledge.agencies.patterns.markerAt(words, 0) === null &&
  knowledge.agencies.patterns.heads.scan(words).length > 0;

/** An organ's name that is broken over two lines: the head of the document writes it in one, or the second is none alone. */
const isBroken = (lines: readonly Line[], at: number, firstProse: number, knowledge: Knowledge): boolean => {
  const { words, kind } = lines[at]!;
  const below = lines[at + 1];
  if (kind !== undefined || words.length > LONGEST_PART || /[,、:]/.test(words) || below?.rule !== 'signature-organ')
    return false;
  if (isRest(below.words, knowledge) && opensOrgan(words, knowledge) && !isProse(lines[at]!)) return true;
  return lines
    .slice(0, Math.min(firstProse + 1, LONGEST_HEAD))
    .some((line) => line.words.includes(words + below.words));
};

export const giveSignatures = (lines: readonly Line[], text: Text, knowledge: Knowledge): void => {
  const { marks } = knowledge.kinds;
  const firstProse = lines.findIndex((line) => isProse(line) && line.kind !== 'chrome');
  if (firstProse === -1) return;
  let lastText = lines.length - 1;
  while (lastText > 0 && ['chrome', 'copies', 'footnote', 'byline'].includes(lines[lastText]!.kind ?? '')) lastText--;

  for (let i = firstProse + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind !== undefined && line.kind !== 'table-row') continue;
    if (line.words.length > LONGEST_LINE) continue;
    const unsealed = withoutSeal(line.words, knowledge);
    const plain = withoutByline(withoutPlace(unsealed, knowledge).replace(/^\(|\)$/gu, ''), knowledge);
    // 公历一九五〇年一月三十日
    const bare = plain.slice(marks.cue('era', plain));
    const date = marks.dates.whole(bare);
    const ending = marks.dates.find(bare).at(-1);
    const signed =
      !date &&
      ending?.end === bare.length &&
      ending.start > 0 &&
      knowledge.agencies.endsLikeOrgan(withoutSeal(bare.slice(0, ending.start), knowledge));
    if (!date && !signed) continue;
    give(line, 'signature', date ? 'signature-date' : 'signature-line');
    for (let above = i - 1; above > firstProse; above--) {
      const organ = lines[above]!;
      if (organ.kind !== undefined && organ.kind !== 'table-row' && organ.kind !== 'title') break;
      // 铁道部 / 部长某某: who signs for it.
      if (above === i - 1 && marks.cue('speaker', organ.words) > 0) continue;
      if (!isOrgans(organ, text, knowledge) && !isBroken(lines, above, firstProse, knowledge)) break;
      give(organ, 'signature', 'signature-organ');
    }
  }
  for (let i = lastText; i > Math.max(firstProse, lastText - TAIL); i--) {
    const line = lines[i]!;
    if (line.kind === 'signature') continue;
    if (line.kind !== undefined || !isOrgans(line, text, knowledge)) break;
    give(line, 'signature', 'signature-organ');
  }
};
