/**
 * Cuts the tokens of a clause into runs (between verbs) and these into items (between 、 和 等).
 *
 *   `加快A水库、B水库和C水库建设` → one run of three items
 *   `推动酉阳县加快建设X产业园` → one run of one item: a place before a verb names nothing
 *   `保护A公园` → the soft verb 保护 is cut off; in `A生物多样性保护工程` it stays
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { Item, Run } from '../phrase/run.ts';
import type { Spot } from '../phrase/spot.ts';
import { asKind, type Token } from '../phrase/token.ts';
import { isInsideListed } from './inside-listed.ts';
import { joinedToPlant } from './of-place.ts';
import { partsClause } from './parts-clause.ts';
import { isOfSeveral, isSum } from './sums.ts';
import { carriesTo, feeds, isTitle, isVia } from './verbs-in-names.ts';

const COLON = 0x3a;
const COMMA = 0x2c;
const OF = '的'.charCodeAt(0);

/** 主要的有, 完成的有: what follows is a list, commas or not. */
const LISTING = /有$/;

/** 加快, 建成: does the token say that something is built? */
const isCue = (text: string, token: Token | undefined, projects: ProjectTable): boolean =>
  token !== undefined &&
  token.kind !== 'stop' &&
  projects.mayOpenCue(text.charCodeAt(token.start)) &&
  projects.isCue(text.slice(token.start, token.end));

const MOST_ADVERBS = 2;

/** …正式|挂牌, …将|全线|铺通: an adverb before the cue closes the run, the cue behind it speaks of the run. */
const cueAhead = ({ text, tokens, at, knowledge: { projects } }: Spot): Token | undefined => {
  for (let k = at; k < at + MOST_ADVERBS && tokens[k]?.kind === 'verb'; k++)
    if (isCue(text, tokens[k + 1], projects)) return tokens[k + 1];
  return undefined;
};

const ATTRIBUTES = new Set(['verb', 'soft', 'modifier', 'ordinary', 'count']);
const MOST_ATTRIBUTES = 4;

/** A、B等|3500个|拟竣工投产|项目: the verbs say of what kind the works are that the number counts. */
const isAttribute = ({ tokens, at, item, after }: Spot): boolean => {
  if (after !== 'etc' || item[0]?.kind !== 'count') return false;
  const behind = tokens.slice(at, at + MOST_ATTRIBUTES + 1);
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

/** A clause as far as it is cut: the spot that is looked at, and what stands before it. */
interface Cut extends Spot {
  at: number;
  item: Token[];
  after: Item['after'];
  readonly runs: Run[];
  /** The items of the run under way before the one under way. */
  items: Item[];
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

const startCut = (text: string, tokens: readonly Token[], knowledge: Knowledge): Cut => ({
  text,
  tokens,
  at: 0,
  item: [],
  after: 'start',
  knowledge,
  runs: [],
  items: [],
  before: undefined,
  underPlace: false,
  isUndertaken: false,
  isFounded: false,
  isLedByProjects: false,
  isListing: false,
});

const closeItem = (cut: Cut): void => {
  if (cut.item.length === 0) return;
  cut.items.push({ tokens: cut.item, after: cut.after });
  cut.item = [];
};

/** A token that would part the clause, and is a part of the item all the same. */
const insideItem = (spot: Spot): Token | undefined => {
  const token = spot.tokens[spot.at]!;
  if (token.kind !== 'verb' || !(isInsideListed(spot) || isAttribute(spot))) return undefined;
  return asKind(token, 'modifier');
};

/** The token as a part of the item under way, whatever it is elsewhere; undefined if it closes the item. */
const asPart = (spot: Spot): Token | undefined => {
  const token = spot.tokens[spot.at]!;
  if (token.kind === 'conjunction' || token.kind === 'etc') return undefined;
  if (isVia(spot) || carriesTo(spot) || feeds(spot)) return asKind(token, 'name');
  return isTitle(spot) ? asKind(token, 'ordinary') : token;
};

/** What the token that closes a run says of the next one; `isEmpty`: no item stood before it. */
const leadOn = (cut: Cut, by: Token | undefined, isCueHere: boolean, isEmpty: boolean): void => {
  const { text, isUndertaken } = cut;
  const mark = by && by.end - by.start === 1 ? text.charCodeAt(by.start) : -1;
  const cue = isCueHere ? text.slice(by!.start, by!.end) : '';
  // 加快|X建设: what a cue opens, the next run closes; 主要的有:A,B,鞍钢的|C leaves it open.
  cut.isListing ||= (mark === COLON && isUndertaken) || (isCueHere && LISTING.test(cue));
  // 抓好A灌区,|以及B、C饮水安全工程: the list goes on.
  const isJoined = mark === COMMA && cut.tokens[cut.at + 1]?.kind === 'conjunction';
  const goesOn = mark === OF || isJoined || (isEmpty && mark !== COMMA);
  cut.isFounded = isCueHere && cut.knowledge.projects.founds(cue);
  cut.isUndertaken = isCueHere || cut.isListing || (isUndertaken && goesOn);
  cut.before = by;
};

/** Closes the run under way at the token, or at the end of the clause. */
const closeRun = (cut: Cut): void => {
  const { text, tokens, at, items, isUndertaken } = cut;
  const { projects } = cut.knowledge;
  const by = tokens[at];
  const isOpen = cut.after === 'etc' && cut.item.length === 0;
  closeItem(cut);
  const isCueHere = isCue(text, by, projects);
  const cue = isCueHere ? by : cueAhead(cut);
  const announces = cue !== undefined && projects.announces(text.slice(cue.start, cue.end));
  if (items.length > 0)
    cut.runs.push({
      items,
      underPlace: cut.underPlace,
      isUndertaken: isUndertaken || cue !== undefined,
      isAnnounced: cut.isFounded || announces,
      isOpenList: isOpen && (announces || (cut.isLedByProjects && cue !== undefined)),
      before: cut.before,
      behind: by,
    });
  const last = items.at(-1)?.tokens;
  cut.isLedByProjects ||= last !== undefined && isSeveralProjects(text, last, projects);
  cut.underPlace ||= last?.at(-1)?.kind === 'place';
  leadOn(cut, by, isCueHere, items.length === 0);
  cut.items = [];
  cut.after = 'start';
};

/** Closes the item under way at a conjunction, at 等, or at a sum, which opens an item of its own. */
const closeItemBy = (cut: Cut, by: Token, sumsUp: boolean): void => {
  closeItem(cut);
  cut.after = sumsUp || by.kind === 'etc' ? 'etc' : 'conjunction';
  if (sumsUp) cut.item.push(by);
};

const takeToken = (cut: Cut, by: Token): void => {
  if (partsClause(cut)) {
    const inside = insideItem(cut);
    if (inside) cut.item.push(inside);
    else closeRun(cut);
    return;
  }
  const sumsUp = (cut.items.length > 0 && isSum(cut)) || isOfSeveral(cut);
  const part = sumsUp ? undefined : asPart(cut);
  if (part) cut.item.push(part);
  else closeItemBy(cut, by, sumsUp);
};

export const cutRuns = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Run[] => {
  const cut = startCut(text, tokens, knowledge);
  for (; cut.at < tokens.length; cut.at++) {
    const token = tokens[cut.at]!;
    const { items, item } = cut;
    // 周至至乾县、|改扩建|西安至永寿等高速公路: what is done to one of a list does not part it.
    const isOfList = token.kind === 'soft' && item.length === 0 && items.length > 0;
    if (isOfList && isRebuilt(text, token, knowledge.projects)) continue;
    const joined = cut.isListing || cut.isUndertaken ? joinedToPlant(cut, items.at(-1)) : null;
    if (joined) cut.item = [...joined];
    else takeToken(cut, token);
  }
  closeRun(cut);
  return cut.runs;
};
