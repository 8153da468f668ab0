/**
 * A thing that needs no place to be one, because what follows is said of one thing that begins to be there.
 *
 *   takes 上合科技创新合作中心|挂牌, 五大道公园|建成开放
 *   refuses 省级创新中心|挂牌 (a class), 服务中心|启用 (too little is said of it), 一批…中心 (several)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Body } from './body.ts';
import type { Phrase } from './phrase.ts';

/** 上合科技创新合作|中心: what is said of it before its last word. */
const LONG_DESCRIPTION = 6;
const LEVEL = /级$/;
const SPEAKS_OF_KIND = new Set(['modifier', 'plural', 'count']);

export const isAnnouncedAlone = (
  text: string,
  { head, body, end, tail }: Phrase,
  { names, rest }: Body,
  { projects }: Knowledge,
): boolean => {
  if (tail[0]?.start === end) return false;
  if (body.some(({ kind, start, end: to }) => SPEAKS_OF_KIND.has(kind) || LEVEL.test(text.slice(start, to))))
    return false;
  if (head.kind === 'zone') return rest >= LONG_DESCRIPTION;
  return (
    (head.kind === 'scenic' || (head.kind === 'site' && projects.isInstitution(text.slice(head.start, head.end)))) &&
    names >= 2
  );
};
