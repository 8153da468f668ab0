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
import { saysKind } from '../../knowledge/whole-name.ts';
import { isInsideListed } from './inside-listed.ts';
import { joinedToPlant } from './of-place.ts';
import type { Item, Run } from './run.ts';
import type { Token } from './token.ts';
import { carriesTo, feeds, isInsideName, isTitle, isVia, joinsEnds } from './verbs-in-names.ts';
import { wordsToHead } from './words-to-head.ts';

const COLON = 0x3a;
const COMMA = 0x2c;
const OF = '的'.charCodeAt(0);

/** 主要的有, 完成的有: what follows is a list, commas or not. */
const LISTING = /有$/;

/** A中心、B交易所|7大要素交易服务平台: a number behind the last name says what all of them are; not 玉门油田|300兆瓦|光伏项目. */
const isSum = (
  text: string,
  tokens: readonly Token[],
  i: number,
  item: readonly Token[],
  projects: ProjectTable,
): boolean => {
  const { kind, start, end } = tokens[i]!;
  if (kind !== 'count' || projects.isCapacity(text.slice(start, end))) return false;
  const last = item.at(-1)?.kind ?? '';
  const closesName = isHead(last) || (last === 'phase' && item.length > 1);
  return closesName && wordsToHead(tokens, i + 1) !== -1;
};

const SECTION_END = '段';
const LARGE = '大';

/** 地铁1号线一期|22座车站, 鹤大高速佳木斯过境段|4个项目: what a named thing has several of; not 苏南运河|二级|航道. */
const isOfSeveral = (
  text: string,
  tokens: readonly Token[],
  i: number,
  item: readonly Token[],
  projects: ProjectTable,
): boolean => {
  const { kind, start, end } = tokens[i]!;
  if (kind !== 'count' || text[end - 1] === LARGE || !projects.isCounter(text.slice(start, end))) return false;
  const last = item.at(-1);
  const isSection = last?.kind === 'name' && item.length > 1 && text[last.end - 1] === SECTION_END;
  return isSection ? wordsToHead(tokens, i + 1) !== -1 : isSum(text, tokens, i, item, projects);
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
  const behind = tokens[i + 1]?.kind;
  if (behind === 'work' || !item.every((token) => token.kind === 'place')) return false;
  // 湖南省|衡阳县|加固|双江水库: behind a whole name it says what is done there; 宁夏闽江|应用|技术学院, 衡阳县|管理|中心 are called so.
  const { start, end } = item.at(-1)!;
  return item.length === 1 || (saysKind(text.slice(start, end)) && (behind === undefined || !isHead(behind)));
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

/** A clause as far as it is cut. */
interface Cut {
  readonly runs: Run[];
  /** The run under way, its item under way, and what stands before that. */
  items: Item[];
  item: Token[];
  after: Item['after'];
  /** What closed the run before. */
  before: Token | undefined;
  /** What has been said so far of all that follows, as runs say it. */
  underPlace: boolean;
  isUndertaken: boolean;
  /** 组建: what follows begins to be there. */
  isFounded: boolean;
  /** 一批|新要素|项目 stands before. */
  isLedByProjects: boolean;
  /** 主要的有, or a colon: what follows is a list, commas or not. */
  isListing: boolean;
}

const closeItem = (cut: Cut): void => {
  if (cut.item.length === 0) return;
  cut.items.push({ tokens: cut.item, after: cut.after });
  cut.item = [];
};

/** The token `i` as a part of the item under way, whatever it is elsewhere; undefined if it closes the item. */
const asPart = (
  text: string,
  tokens: readonly Token[],
  i: number,
  { item, after }: Cut,
  closes: boolean,
  sumsUp: boolean,
  projects: ProjectTable,
): Token | undefined => {
  const token = tokens[i];
  if (token === undefined || sumsUp) return undefined;
  if (closes) {
    const isInside =
      token.kind === 'verb' &&
      (isInsideListed(text, tokens, i, item, after, projects) || isAttribute(tokens, i, item, after));
    return isInside ? { ...token, kind: 'modifier' } : undefined;
  }
  if (token.kind === 'conjunction' || token.kind === 'etc') return undefined;
  if (isVia(text, tokens, i) || carriesTo(text, tokens, i, item, projects) || feeds(text, tokens, i, item))
    return { ...token, kind: 'name' };
  return isTitle(text, tokens, i, projects) ? { ...token, kind: 'ordinary' } : token;
};

/** Closes the run under way at token `i`, or at the end of the clause, and tells what that says of the next. */
const closeRun = (text: string, tokens: readonly Token[], i: number, cut: Cut, projects: ProjectTable): void => {
  const by = tokens[i];
  const isOpen = cut.after === 'etc' && cut.item.length === 0;
  closeItem(cut);
  const { items, isUndertaken } = cut;
  const builds = isCue(text, by, projects);
  const ahead = builds ? by : cueAhead(text, tokens, i, projects);
  const announces = ahead !== undefined && projects.announces(text.slice(ahead.start, ahead.end));
  if (items.length > 0)
    cut.runs.push({
      items,
      underPlace: cut.underPlace,
      isUndertaken: isUndertaken || ahead !== undefined,
      isAnnounced: cut.isFounded || announces,
      isOpenList: isOpen && (announces || (cut.isLedByProjects && ahead !== undefined)),
      before: cut.before,
      behind: by,
    });
  const last = items.at(-1)?.tokens;
  cut.isLedByProjects ||= last !== undefined && isSeveralProjects(text, last, projects);
  cut.underPlace ||= last?.at(-1)?.kind === 'place';
  const mark = by && by.end - by.start === 1 ? text.charCodeAt(by.start) : -1;
  const cue = builds ? text.slice(by!.start, by!.end) : '';
  // 加快|X建设: what a cue opens, the next run closes; 主要的有:A,B,鞍钢的|C leaves it open.
  cut.isListing ||= (mark === COLON && isUndertaken) || (builds && LISTING.test(cue));
  const goesOn = mark === OF || (items.length === 0 && mark !== COMMA);
  cut.isFounded = builds && projects.founds(cue);
  cut.isUndertaken = builds || cut.isListing || (isUndertaken && goesOn);
  cut.items = [];
  cut.before = by;
  cut.after = 'start';
};

export const cutRuns = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Run[] => {
  const { projects } = knowledge;
  const cut: Cut = {
    runs: [],
    items: [],
    item: [],
    after: 'start',
    before: undefined,
    underPlace: false,
    isUndertaken: false,
    isFounded: false,
    isLedByProjects: false,
    isListing: false,
  };
  for (let i = 0; i <= tokens.length; i++) {
    const by = tokens[i];
    const { items, item, after } = cut;
    // 周至至乾县、|改扩建|西安至永寿等高速公路: what is done to one of a list does not part it.
    if (by?.kind === 'soft' && item.length === 0 && items.length > 0 && isRebuilt(text, by, projects)) continue;
    const mayJoin = by !== undefined && (cut.isListing || cut.isUndertaken);
    const joined = mayJoin ? joinedToPlant(text, tokens, i, item, after, items.at(-1), knowledge) : null;
    if (joined) {
      cut.item = [...joined];
      continue;
    }
    const closes = by === undefined || isVerbAt(text, tokens, i, item, projects);
    const sumsUp =
      !closes &&
      ((items.length > 0 && isSum(text, tokens, i, item, projects)) || isOfSeveral(text, tokens, i, item, projects));
    const part = asPart(text, tokens, i, cut, closes, sumsUp, projects);
    if (part) item.push(part);
    else if (closes) closeRun(text, tokens, i, cut, projects);
    else {
      closeItem(cut);
      cut.after = sumsUp || by.kind === 'etc' ? 'etc' : 'conjunction';
      if (sumsUp) cut.item.push(by);
    }
  }
  return cut.runs;
};
