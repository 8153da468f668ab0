/**
 * Cuts the tokens of a clause into runs (between verbs) and these into items (between 、 和 等).
 *
 *   `加快A水库、B水库和C水库建设` → one run of three items
 *   `推动酉阳县加快建设X产业园` → one run of one item: a place before a verb names nothing
 *   `保护A公园` → the soft verb 保护 is cut off; in `A生物多样性保护工程` it stays
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';
import type { ProjectTable } from '../../knowledge/project-table.ts';
import { isInsideListed } from './inside-listed.ts';
import { joinedToPlant } from './of-place.ts';
import type { Item, Run } from './run.ts';
import type { Token } from './token.ts';

const COLON = 0x3a;
const COMMA = 0x2c;
const OF = '的'.charCodeAt(0);

/** 主要的有, 完成的有: what follows is a list, commas or not. */
const LISTING = /有$/;

const LONG_FIELD = 3;

/** 建设 in 宁夏建设工程 is no verb, nor are 建设 and 促进 in “好家风”文明建设促进行动, nor 共建 in 湘琼先进制造业共建产业园; 产业园|落地|项目31个 are two things. */
const isInsideName = (
  text: string,
  item: readonly Token[],
  verb: Token,
  next: Token | undefined,
  projects: ProjectTable,
): boolean =>
  (item.length > 0 &&
    next?.kind === 'work' &&
    verb.end - verb.start > 1 &&
    projects.settleEnd(text, verb.start) !== verb.end) ||
  (item.length > 1 &&
    item.some(({ kind, start, end }) => kind === 'ordinary' && end - start >= LONG_FIELD) &&
    next?.kind === 'zone' &&
    projects.isJoint(text.slice(verb.start, verb.end)));

/** A中心、B交易所|7大要素交易服务平台: a number behind the last name says what all of them are. */
const isSum = (tokens: readonly Token[], i: number, item: readonly Token[]): boolean => {
  const last = item.at(-1)?.kind ?? '';
  if (tokens[i]!.kind !== 'count' || !(isHead(last) || (last === 'phase' && item.length > 1))) return false;
  const behind = tokens.slice(i + 1, i + 1 + LONGEST_SUM);
  const head = behind.findIndex(({ kind }) => isHead(kind));
  return head !== -1 && behind.slice(0, head).every(({ kind }) => IN_SUM.has(kind));
};
const LONGEST_SUM = 5;
const IN_SUM = new Set(['ordinary', 'modifier', 'soft', 'name']);

const ENDS = /^.{1,8}[到至].{1,8}$/;

/** 宝鸡到成都|的|铁路: the line is called so. */
const joinsEnds = (text: string, tokens: readonly Token[], i: number, item: readonly Token[]): boolean =>
  (item[0]?.kind === 'place' || item[0]?.kind === 'name') &&
  item.some(({ kind }) => kind === 'place') &&
  tokens[i + 1]?.kind === 'line' &&
  tokens[i]!.end - tokens[i]!.start === 1 &&
  ENDS.test(text.slice(item[0].start, tokens[i]!.start));

/** Is the token this one character? */
const isCharacter = (text: string, { start, end }: Token, unit: number): boolean =>
  end - start === 1 && text.charCodeAt(start) === unit;

const BY_WAY_OF = '经'.charCodeAt(0);

/** 北京|经|九江至深圳铁路: by way of. */
const isVia = (text: string, tokens: readonly Token[], i: number): boolean =>
  isCharacter(text, tokens[i]!, BY_WAY_OF) && tokens[i - 1]?.kind === 'place' && tokens[i + 1]?.kind === 'place';

const FED = new Set(['place', 'name']);

/** 腾格里沙漠基地|送电|江西工程: what a work carries, from where and to where. */
const carriesTo = (
  text: string,
  tokens: readonly Token[],
  i: number,
  item: readonly Token[],
  projects: ProjectTable,
): boolean =>
  item[0]?.kind === 'place' &&
  projects.carries(text[tokens[i]!.start] ?? '') &&
  FED.has(tokens[i + 1]?.kind ?? '') &&
  (tokens[i + 2]?.kind === 'work' || tokens[i + 2]?.kind === 'line');

const TOWARDS = '向'.charCodeAt(0);
const CARRIED = /[水电气]/;
const FEEDS = new Set(['site', 'line', 'phase', 'place', 'named', 'soft', 'name']);
const MOST_FED = 4;

/** 汶潭水库|向|尤溪经济开发区供水工程: from where and to where a work brings what it brings. */
const feeds = (text: string, tokens: readonly Token[], i: number, item: readonly Token[]): boolean => {
  if (!isCharacter(text, tokens[i]!, TOWARDS) || !FEEDS.has(item.at(-1)?.kind ?? '')) return false;
  if (!item.some(({ kind }) => kind === 'site' || kind === 'phase' || kind === 'named')) return false;
  const behind = tokens.slice(i + 1, i + 1 + MOST_FED);
  const work = behind.findIndex(({ kind, start, end }) => kind === 'line' && CARRIED.test(text.slice(start, end)));
  return work > 0 && behind.slice(0, work).every(({ kind }) => kind === 'place' || kind === 'name' || isHead(kind));
};

/** 厦门|全国|海洋经济发展示范区: which of the country's it is. */
const isTitle = (text: string, tokens: readonly Token[], i: number, projects: ProjectTable): boolean => {
  const { start, end } = tokens[i]!;
  const mayBe = tokens[i - 1]?.kind === 'place' && projects.mayOpenNational(text.charCodeAt(start));
  if (!mayBe || !projects.isNational(text.slice(start, end))) return false;
  const head = tokens.slice(i + 1, i + 1 + LONGEST_SUM).findIndex(({ kind }) => isHead(kind));
  return head > 0 && tokens.slice(i + 1, i + 1 + head).every(({ kind }) => IN_SUM.has(kind));
};

const isVerbAt = (
  text: string,
  tokens: readonly Token[],
  i: number,
  item: readonly Token[],
  projects: ProjectTable,
): boolean => {
  const { kind } = tokens[i]!;
  if (kind === 'stop') return true;
  const next = item[0]?.kind === 'quote' && tokens[i + 1]?.kind === 'verb' ? tokens[i + 2] : tokens[i + 1];
  if (kind === 'verb')
    return !(
      isInsideName(text, item, tokens[i]!, next, projects) ||
      joinsEnds(text, tokens, i, item) ||
      isVia(text, tokens, i) ||
      isTitle(text, tokens, i, projects) ||
      carriesTo(text, tokens, i, item, projects) ||
      feeds(text, tokens, i, item)
    );
  if (kind !== 'soft') return false;
  if (item.length === 0) return true;
  return item.length === 1 && item[0]!.kind === 'place' && tokens[i + 1]?.kind !== 'work';
};

/** 加快, 建成: does the token say that something is built? */
const isCue = (text: string, token: Token | undefined, projects: ProjectTable): boolean =>
  token !== undefined &&
  token.kind !== 'stop' &&
  projects.mayOpenCue(text.charCodeAt(token.start)) &&
  projects.isCue(text.slice(token.start, token.end));

const MOST_ADVERBS = 2;

/** …正式|挂牌, …将|全线|铺通: an adverb before the cue closes the run, the cue behind it speaks of the run. */
const cueAhead = (text: string, tokens: readonly Token[], i: number, projects: ProjectTable): Token | undefined => {
  for (let k = i; k < i + MOST_ADVERBS && tokens[k]?.kind === 'verb'; k++)
    if (isCue(text, tokens[k + 1], projects)) return tokens[k + 1];
  return undefined;
};

const ATTRIBUTES = new Set(['verb', 'soft', 'modifier', 'ordinary', 'count']);
const MOST_ATTRIBUTES = 4;

/** A、B等|3500个|拟竣工投产|项目: the verbs say of what kind the works are that the number counts. */
const isAttribute = (tokens: readonly Token[], i: number, item: readonly Token[], after: Item['after']): boolean => {
  if (after !== 'etc' || item[0]?.kind !== 'count') return false;
  const behind = tokens.slice(i, i + MOST_ATTRIBUTES + 1);
  const work = behind.findIndex(({ kind }) => kind === 'work');
  return work !== -1 && behind.slice(0, work).every(({ kind }) => ATTRIBUTES.has(kind));
};

/** 一批|新要素|项目: what follows in the sentence lists them. */
const isSeveralProjects = (text: string, tokens: readonly Token[], projects: ProjectTable): boolean => {
  const last = tokens.at(-1);
  return (
    last?.kind === 'work' &&
    projects.isOutside(text.slice(last.start, last.end)) &&
    (tokens[0]!.kind === 'plural' || tokens[0]!.kind === 'count')
  );
};

const isRebuilt = (text: string, { start, end }: Token, projects: ProjectTable): boolean =>
  projects.isRebuilding(text.slice(start, end));

export const cutRuns = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Run[] => {
  const { projects } = knowledge;
  const runs: Run[] = [];
  let run: Item[] = [];
  let item: Token[] = [];
  let after: Item['after'] = 'start';
  let underPlace = false;
  let isUndertaken = false;
  let isFounded = false;
  let isLedByProjects = false;
  let listing = false;
  let before: Token | undefined;

  for (let i = 0; i <= tokens.length; i++) {
    const by = tokens[i];
    if (by?.kind === 'soft' && item.length === 0 && run.length > 0 && isRebuilt(text, by, projects)) continue;
    const joined =
      by && (listing || isUndertaken) ? joinedToPlant(text, tokens, i, item, after, run.at(-1), knowledge) : null;
    if (joined) {
      item = [...joined];
      continue;
    }
    const closes = by === undefined || isVerbAt(text, tokens, i, item, projects);
    const isInside = closes && by?.kind === 'verb' && isInsideListed(text, tokens, i, item, after, projects);
    if (isInside || (closes && by?.kind === 'verb' && isAttribute(tokens, i, item, after))) {
      item.push({ ...by, kind: 'modifier' });
      continue;
    }
    const sumsUp = !closes && run.length > 0 && isSum(tokens, i, item);
    if (!closes && !sumsUp && by.kind !== 'conjunction' && by.kind !== 'etc') {
      const isName =
        isVia(text, tokens, i) || carriesTo(text, tokens, i, item, projects) || feeds(text, tokens, i, item);
      item.push(
        isName ? { ...by, kind: 'name' } : isTitle(text, tokens, i, projects) ? { ...by, kind: 'ordinary' } : by,
      );
      continue;
    }
    const isOpen = after === 'etc' && item.length === 0;
    if (item.length > 0) {
      run.push({ tokens: item, after });
      item = [];
    }
    if (!closes) {
      after = sumsUp || by.kind === 'etc' ? 'etc' : 'conjunction';
      if (sumsUp) item.push(by);
      continue;
    }
    const builds = isCue(text, by, projects);
    const ahead = builds ? by : cueAhead(text, tokens, i, projects);
    const announces = ahead !== undefined && projects.announces(text.slice(ahead.start, ahead.end));
    const subject = run.at(-1)?.tokens.at(-1)?.kind === 'place';
    if (run.length > 0)
      runs.push({
        items: run,
        underPlace,
        isUndertaken: isUndertaken || ahead !== undefined,
        isAnnounced: isFounded || announces,
        isOpenList: isOpen && (announces || (isLedByProjects && ahead !== undefined)),
        before,
        behind: by,
      });
    isLedByProjects ||= isSeveralProjects(text, run.at(-1)?.tokens ?? [], projects);
    underPlace ||= subject;
    const mark = by && by.end - by.start === 1 ? text.charCodeAt(by.start) : -1;
    const cue = builds ? text.slice(by!.start, by!.end) : '';
    // 加快|X建设: what a cue opens, the next run closes; 主要的有:A,B,鞍钢的|C leaves it open.
    listing ||= (mark === COLON && isUndertaken) || (builds && LISTING.test(cue));
    const goesOn = mark === OF || (run.length === 0 && mark !== COMMA);
    isFounded = builds && projects.founds(cue);
    isUndertaken = builds || listing || (isUndertaken && goesOn);
    run = [];
    before = by;
    after = 'start';
  }
  return runs;
};
