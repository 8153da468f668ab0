/**
 * A thing that needs no place to be one, because what follows is said of one thing that begins to be there.
 *
 *   takes 上合科技创新合作中心|挂牌, 五大道公园|建成开放
 *   refuses “N”个转化中心, 省级创新中心|挂牌 (classes), 服务中心|启用 (too little is said of it), 一批…中心 (several)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { type Body, lengthOf } from '../words/body.ts';

/** 上合科技创新合作|中心: what is said of it before its last word. */
const LONG_DESCRIPTION = 6;
const LEVEL = /级$/;
const SPEAKS_OF_KIND = new Set(['modifier', 'plural', 'count']);

export const isAnnouncedAlone = (
  text: string,
  { head, body, end, tail }: Phrase,
  { names }: Body,
  { projects }: Knowledge,
): boolean => {
  // 技术转移中心|分中心: a branch of whichever.
  if (tail[0]?.start === end || isHead(body.at(-1)?.kind ?? '')) return false;
  if (body.some(({ kind, start, end: to }) => SPEAKS_OF_KIND.has(kind) || LEVEL.test(text.slice(start, to))))
    return false;
  const described = body.filter(({ kind }) => kind !== 'quote' && kind !== 'bracket');
  const length = described.reduce((sum, token) => sum + lengthOf(token), 0);
  if (head.kind === 'zone' && length >= LONG_DESCRIPTION) return true;
  // 五大道公园, 联想创新园: a word that no list knows is enough before what is built once.
  const word = text.slice(head.start, head.end);
  const isBuiltOnce = head.kind === 'scenic' || projects.isPark(word) || projects.isInstitution(word);
  return isBuiltOnce && names >= 2;
};
