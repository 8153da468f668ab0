/**
 * Words that part a clause elsewhere and belong to a name here.
 *
 *   takes 宁夏|建设|工程, 北京|经|九江至深圳铁路, 宝鸡到成都|的|铁路, 腾格里沙漠基地|送电|江西工程, 厦门|全国|海洋经济发展示范区
 *   refuses 酉阳县|建设|茶园水库 (it says what is done)
 *
 * Each is asked about a token behind the item under way.
 */
import { isHead } from '../../../knowledge/project-data.ts';
import type { Spot } from '../phrase/spot.ts';
import type { Token } from '../phrase/token.ts';
import { wordsToHead } from '../phrase/words-to-head.ts';

const LONG_FIELD = 3;

/** 建设 in 宁夏建设工程 is no verb, nor are 建设 and 促进 in “好家风”文明建设促进行动, nor 共建 in 湘琼先进制造业共建产业园; 产业园|落地|项目31个 are two things, and in 公路|列入|计划 the plan is another; 工业园|新建|项目 are those of a zone. */
export const isInsideName = ({ text, tokens, at, item, knowledge: { projects } }: Spot): boolean => {
  const verb = tokens[at]!;
  const next = item[0]?.kind === 'quote' && tokens[at + 1]?.kind === 'verb' ? tokens[at + 2] : tokens[at + 1];
  return (
    (item.length > 0 &&
      next?.kind === 'work' &&
      verb.end - verb.start > 1 &&
      !projects.enters(text.slice(verb.start, verb.end)) &&
      !(item.at(-1)!.kind === 'zone' && projects.isOutside(text.slice(next.start, next.end))) &&
      projects.settleEnd(text, verb.start) !== verb.end) ||
    (item.length > 1 &&
      item.some(({ kind, start, end }) => kind === 'ordinary' && end - start >= LONG_FIELD) &&
      next?.kind === 'zone' &&
      projects.isJoint(text.slice(verb.start, verb.end)))
  );
};

const ENDS = /^.{1,8}[到至].{1,8}$/;

/** 宝鸡到成都|的|铁路: the line is called so. */
export const joinsEnds = ({ text, tokens, at, item }: Spot): boolean =>
  (item[0]?.kind === 'place' || item[0]?.kind === 'name') &&
  item.some(({ kind }) => kind === 'place') &&
  tokens[at + 1]?.kind === 'line' &&
  tokens[at]!.end - tokens[at]!.start === 1 &&
  ENDS.test(text.slice(item[0].start, tokens[at]!.start));

/** Is the token this one character? */
const isCharacter = (text: string, { start, end }: Token, unit: number): boolean =>
  end - start === 1 && text.charCodeAt(start) === unit;

const BY_WAY_OF = '经'.charCodeAt(0);

const FED = new Set(['place', 'name']);
const MOST_ENDS = 3;
const END_BEHIND_VIA = /^.{2,6}[至到].{2,8}$/;

/** 赤峰|经|大板至白音华|铁路: towns that no list knows, up to the line. */
const leadsToLine = (text: string, tokens: readonly Token[], i: number): boolean => {
  const behind = tokens.slice(i + 1, i + 2 + MOST_ENDS);
  const line = behind.findIndex(({ kind }) => kind === 'line');
  if (line < 1 || !behind.slice(0, line).every(({ kind }) => FED.has(kind))) return false;
  return END_BEHIND_VIA.test(text.slice(behind[0]!.start, behind[line]!.start));
};

/** 北京|经|九江至深圳铁路: by way of. */
export const isVia = ({ text, tokens, at }: Spot): boolean =>
  isCharacter(text, tokens[at]!, BY_WAY_OF) &&
  ((tokens[at - 1]?.kind === 'place' && tokens[at + 1]?.kind === 'place') ||
    (FED.has(tokens[at - 1]?.kind ?? '') && leadsToLine(text, tokens, at)));

/** 腾格里沙漠基地|送电|江西工程: what a work carries, from where and to where. */
export const carriesTo = ({ text, tokens, at, item, knowledge: { projects } }: Spot): boolean =>
  item[0]?.kind === 'place' &&
  projects.carries(text[tokens[at]!.start] ?? '') &&
  FED.has(tokens[at + 1]?.kind ?? '') &&
  (tokens[at + 2]?.kind === 'work' || tokens[at + 2]?.kind === 'line');

const TOWARDS = '向'.charCodeAt(0);
const CARRIED = /[水电气]/;
const FEEDS = new Set(['site', 'line', 'phase', 'place', 'named', 'soft', 'name']);
const MOST_FED = 4;

/** 汶潭水库|向|尤溪经济开发区供水工程: from where and to where a work brings what it brings. */
export const feeds = ({ text, tokens, at, item }: Spot): boolean => {
  if (!isCharacter(text, tokens[at]!, TOWARDS) || !FEEDS.has(item.at(-1)?.kind ?? '')) return false;
  if (!item.some(({ kind }) => kind === 'site' || kind === 'phase' || kind === 'named')) return false;
  const behind = tokens.slice(at + 1, at + 1 + MOST_FED);
  const work = behind.findIndex(({ kind, start, end }) => kind === 'line' && CARRIED.test(text.slice(start, end)));
  return work > 0 && behind.slice(0, work).every(({ kind }) => kind === 'place' || kind === 'name' || isHead(kind));
};

/** 厦门|全国|海洋经济发展示范区: which of the country's it is. */
export const isTitle = ({ text, tokens, at, knowledge: { projects } }: Spot): boolean => {
  const { start, end } = tokens[at]!;
  const mayBe = tokens[at - 1]?.kind === 'place' && projects.mayOpenNational(text.charCodeAt(start));
  return mayBe && projects.isNational(text.slice(start, end)) && wordsToHead(tokens, at + 1) > 0;
};
