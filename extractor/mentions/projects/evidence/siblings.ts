/**
 * A zone that says too little by itself is a project in a list with one of its kind that is surely named.
 *
 *   takes 生态环境权益交易中心 beside 武汉农村综合产权交易中心, 妈祖文化中心 beside 世界闽南文化交流中心
 *   refuses 制造业创新中心 beside 国家技术创新中心 (a title to be won names nothing), 冷链物流基地 beside 长沙产业园
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ReadRun } from '../lists/read-run.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { namesOneThing } from './evidence.ts';

const SHORTEST = 4;
const BROKEN = new Set(['none', 'organ', 'plural', 'count']);
const LAST_WORD = 2;
/** 省级|区域医疗中心 is a class. */
const LEVEL = /级$/;

const lastWord = (text: string, { head }: Phrase): string => text.slice(head.end - LAST_WORD, head.end);

const mayBeNamed = (text: string, { start, head, body, tail, plural }: Phrase): boolean =>
  head.kind === 'zone' &&
  !plural &&
  tail.length === 0 &&
  head.start - start >= SHORTEST &&
  !body.some((token) => BROKEN.has(token.kind) || LEVEL.test(text.slice(token.start, token.end)));

export const isBesideNamed = (text: string, { run, phraseOf }: ReadRun, at: number, knowledge: Knowledge): boolean => {
  const own = phraseOf(run.items[at]!);
  if (!own || !run.isUndertaken || !mayBeNamed(text, own)) return false;
  // By its own words, not by what is done to it.
  const alone = { underPlace: false, isUndertaken: false, isAnnounced: false, before: undefined };
  return run.items.some((item, k) => {
    const phrase = k === at || item.after === 'etc' ? null : phraseOf(item);
    return phrase && lastWord(text, phrase) === lastWord(text, own) && namesOneThing(text, phrase, alone, knowledge);
  });
};
