/** Which projects merely stand there, so that only a text that tells of works may speak of them. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Run } from '../phrase/run.ts';

/** Things that may just stand there; works are undertakings by themselves. */
const STANDING = new Set(['site', 'scenic', 'zone', 'line']);

/** 洪崖洞景区 is no project where nothing is done to it; in a report on what was built it may be one. */
export const stands = (text: string, { head }: Phrase, { isUndertaken }: Run, { projects }: Knowledge): boolean =>
  STANDING.has(head.kind) && !isUndertaken && !projects.isCatchAll(text.slice(head.end - LAST_WORD, head.end));
/** 大桥|工程, 风电|项目: a work by its last word. */
const LAST_WORD = 2;
