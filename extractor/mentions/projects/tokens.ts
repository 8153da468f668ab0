/**
 * Reads one clause word by word, as far as the names of projects need it: heads, delimiters, places, quotations, counts.
 *
 *   `加快黔江区茶园水库建设` → verb 加快, place 黔江区, name 茶园, site 水库, verb 建设
 *   `等6个国家4A级旅游景区` → etc 等, count 6个, ordinary 国家, scenic 4A级旅游景区
 *   `“两岸青山·千里林带”工程` → quote “…”, work 工程
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead, type ProjectTable, type ProjectWord } from '../../knowledge/project-table.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';

export type TokenKind =
  | Exclude<ProjectWord, 'protected'>
  | 'place'
  | 'quote' // with its marks
  | 'bracket' // with its brackets
  | 'count' // number and measure: 6个, 十大
  | 'phase' // 二期
  | 'named' // a name that needs no head: 引黄济宁
  | 'code' // G69, 5A, 110
  | 'name' // whatever is not known: what names are made of
  | 'stop'; // a title in 《》, an unpaired mark

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const LONGEST_ASIDE = 40;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '(': ')', '《': '》' };
const CODE = /[0-9A-Za-z.+%×]/;
/** 第三条, (四): numbering opens what follows. */
const ARTICLE = /^第[0-9一二三四五六七八九十百千零〇]{1,7}[条章节款项编]/;
const NUMBERED = /^\([0-9一二三四五六七八九十]{1,3}\)$/;
const LONGEST_ARTICLE = 9;
const NUMERAL = /[0-9一二三四五六七八九十百千万亿两几多数.%]/;
const JOINER = /[—~·-]/;
const STOP = /[,:#@/》”’)〔〕【】[\]<>〈〉{}|=*]/;

const endOfAside = (text: string, at: number, to: number): number => {
  const closing = CLOSING[text[at]!]!;
  const found = text.slice(at + 1, Math.min(to, at + LONGEST_ASIDE)).indexOf(closing);
  return found === -1 ? -1 : at + found + 2;
};

const endOfRun = (text: string, at: number, to: number, unit: RegExp): number => {
  let end = at;
  while (end < to && unit.test(text[end]!)) end++;
  return end;
};

/** 6个, 10余座, 三大: a number counts if a measure follows it. */
const endOfCount = (text: string, at: number, to: number, { projects }: Knowledge): number => {
  let end = endOfRun(text, at, to, NUMERAL);
  if (end === at) return -1;
  if (text[end] === '余' || text[end] === '多') end++;
  return projects.measureEnd(text, end);
};

const readMark = (text: string, at: number, to: number): Token | null => {
  const mark = text[at]!;
  if (CLOSING[mark] !== undefined) {
    const end = endOfAside(text, at, to);
    if (end === -1 || mark === '《') return { kind: 'stop', start: at, end: end === -1 ? at + 1 : end };
    if (NUMBERED.test(text.slice(at, end))) return { kind: 'stop', start: at, end };
    return { kind: mark === '(' ? 'bracket' : 'quote', start: at, end };
  }
  const article = mark === '第' ? ARTICLE.exec(text.slice(at, at + LONGEST_ARTICLE)) : null;
  if (article) return { kind: 'stop', start: at, end: at + article[0].length };
  return STOP.test(mark) ? { kind: 'stop', start: at, end: at + 1 } : null;
};

/** A place, unless its name is a word, or the next head begins inside it: 白云|机场 is a word, 深|惠[城|际] no 惠城. */
const readPlace = (text: string, { start, end, word }: TrieMatch, { places, projects }: Knowledge): Token => {
  const name = places.name(word);
  const isPlace = places.named(name).length > 0;
  for (let at = start + 1; at < end; at++) {
    const head = projects.wordAt(text, at);
    if (head && isHead(head.kind) && (isPlace ? head.end > end : head.end >= end))
      return { kind: 'name', start, end: at };
  }
  return { kind: isPlace && !places.isAlsoWord(name) ? 'place' : 'name', start, end };
};

/** 和若铁路, 本庄高速: one character before the route's word is no line, so that 和 belongs to it. */
const isInLine = (text: string, at: number, projects: ProjectTable): boolean => {
  const end = projects.wordAt(text, at + 2)?.end;
  return (
    end !== undefined && projects.isRoute(text.slice(at + 2, end)) && projects.areLineCharacters(text.slice(at, at + 2))
  );
};

const readWord = (text: string, at: number, to: number, knowledge: Knowledge): Token => {
  const { projects, places } = knowledge;
  const diversionEnd = projects.diversionEnd(text, at);
  if (diversionEnd !== -1 && diversionEnd <= to) return { kind: 'named', start: at, end: diversionEnd };
  const word = projects.wordAt(text, at);
  const place = places.longestAt(text, at);
  // A word that only protects a delimiter (成都) gives way to the place that it is.
  const isLonger = place && (place.end > (word?.end ?? -1) || (word?.kind === 'protected' && place.end === word.end));
  if (isLonger && place.end <= to) return readPlace(text, place, knowledge);
  const phaseEnd = NUMERAL.test(text[at]!) ? projects.phaseEnd(text, at) : -1;
  if (phaseEnd !== -1 && phaseEnd <= to) return { kind: 'phase', start: at, end: phaseEnd };
  const countEnd = endOfCount(text, at, to, knowledge);
  if (countEnd > (word?.end ?? at)) return { kind: 'count', start: at, end: countEnd };
  if (word?.end === at + 1 && !isHead(word.kind) && isInLine(text, at, projects))
    return { kind: 'name', start: at, end: at + 2 };
  if (word && word.end <= to) return { kind: word.kind === 'protected' ? 'name' : word.kind, start: at, end: word.end };
  const codeEnd = endOfRun(text, at, to, CODE);
  if (codeEnd > at) {
    // R1线, G679线: the line's own head.
    const isLine = text[codeEnd] === '线' && /[A-Z]/.test(text[at]!);
    return { kind: isLine ? 'line' : 'code', start: at, end: isLine ? codeEnd + 1 : codeEnd };
  }
  return { kind: 'name', start: at, end: at + 1 };
};

/** Tokens of [from, to) without gaps; neighbouring unknown characters are one `name`. */
export const readTokens = (text: string, from: number, to: number, knowledge: Knowledge): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const dash = text[at] === '—' && text[at + 1] === '—';
    const token: Token = dash
      ? { kind: 'stop', start: at, end: at + 2 }
      : JOINER.test(text[at]!)
        ? { kind: 'name', start: at, end: at + 1 }
        : (readMark(text, at, to) ?? readWord(text, at, to, knowledge));
    const last = tokens.at(-1);
    if (token.kind === 'name' && last?.kind === 'name')
      tokens[tokens.length - 1] = { kind: 'name', start: last.start, end: token.end };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
};
