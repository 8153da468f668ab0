/**
 * Sections of rivers in a line whose label says that it lists works on rivers: nothing else of their names tells that they are works.
 *
 *   takes `2.支流堤防:举水新洲段、麻城段,府澴河孝感城区段` → 举水新洲段 | 举水麻城段, 府澴河孝感城区段; `河道治理:浦阳江诸暨段`
 *   refuses `水质:汉江襄阳段` (no label of works), 汉江襄阳段水位 (goes on), 蕲水、浠水入江口段 (no place opens it)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Item, Run } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';
import type { Candidate } from './candidate.ts';

const SECTION = '段';
const COLON = ':';
/** What is looked at before a run: a line of works is no longer than this before it says what it lists. */
const LOOK_BACK = 200;
const LINE_BREAKS = ['\n', '。', ';'];
const LABEL = /[\u4e00-\u9fff]{2,12}$/u;

/** Does the line in which the run stands open with a label of works? */
const isListOfWorks = (text: string, at: number, { projects }: Knowledge): boolean => {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const line = before.slice(Math.max(...LINE_BREAKS.map((mark) => before.lastIndexOf(mark))) + 1);
  const label = LABEL.exec(line.slice(0, Math.max(0, line.indexOf(COLON))))?.[0];
  return label !== undefined && projects.isCounted(label);
};

const SHORTEST_RIVER = 2;
const LONGEST_RIVER = 4;
const RIVERS = /[河江水溪港川沟]$/;

const isRiver = (text: string, { kind, start, end }: Token): boolean =>
  (kind === 'place' || kind === 'name') &&
  end - start >= SHORTEST_RIVER &&
  end - start <= LONGEST_RIVER &&
  RIVERS.test(text.slice(start, end));

const LONGEST_SECTION = 14;

/** 新洲|段, 阳新|排市至网湖段: a place opens it and nothing stands behind it. */
const isSection = (text: string, tokens: readonly Token[]): boolean => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return (
    first?.kind === 'place' &&
    text[last!.end - 1] === SECTION &&
    last!.end - first.start <= LONGEST_SECTION &&
    tokens.every(({ kind }) => kind === 'place' || kind === 'name' || kind === 'ordinary')
  );
};

const sectionOf = (
  text: string,
  { tokens }: Item,
  river: string,
): { readonly name: string; readonly river: string } => {
  const [first, ...rest] = tokens;
  if (isRiver(text, first!) && isSection(text, rest))
    return { name: text.slice(first!.start, tokens.at(-1)!.end), river: text.slice(first!.start, first!.end) };
  return river !== '' && isSection(text, tokens)
    ? { name: river + text.slice(first!.start, tokens.at(-1)!.end), river }
    : { name: '', river: '' };
};

/** 汉北河天门段、应城段、云梦段: sections of one river are one mention. */
export const riverSections = (text: string, run: Run, knowledge: Knowledge): readonly Candidate[] => {
  const found: Candidate[] = [];
  let river = '';
  run.items.forEach((item, at) => {
    const { tokens } = item;
    const isOpened = isRiver(text, tokens[0]!);
    const section = sectionOf(text, item, river);
    river = section.river;
    if (section.name === '') return;
    const before = isOpened ? undefined : found.pop();
    found.push({
      start: before?.start ?? tokens[0]!.start,
      end: tokens.at(-1)!.end,
      names: [...(before?.names ?? []), section.name],
      head: SECTION,
      way: before ? 'shared' : 'beside',
      verdict: { named: true, because: 'section' },
      phrase: undefined,
      tokens: before?.tokens ?? tokens,
      run,
      at: before?.at ?? at,
      stands: false,
    });
  });
  return found.length > 0 && isListOfWorks(text, found[0]!.start, knowledge) ? found : [];
};
