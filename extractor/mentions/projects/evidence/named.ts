/**
 * Does a word of the phrase name, by what the dictionary says of it?
 *
 *   takes 茶园水库 (a common word before a head that is hardly said without a name), 邵永高铁, 曜湖景区
 *   refuses 免收高速 (prose), 入沪通道 (which way people go)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { propernessOf } from '../phrase/proper.ts';
import { lengthOf } from '../words/body.ts';

/** Without a place, what is longer before the head is prose. */
const LONGEST_NAME = 14;

/** Names of routes are characters of places (邵永), or longer than what prose puts before them. */
const LONGEST_IN_CHARACTERS = 6;
const SHORTEST_OTHER_ROUTE = 4;

export const isNamed = (text: string, phrase: Phrase, head: string, knowledge: Knowledge): boolean => {
  const { projects } = knowledge;
  const counts = phrase.body.filter(({ kind }) => kind === 'count').reduce((sum, token) => sum + lengthOf(token), 0);
  if (phrase.head.start - phrase.start - counts > LONGEST_NAME) return false;
  const heads = [phrase.head, ...phrase.body.slice(1).filter(({ kind }) => isHead(kind))];
  const isFirm = heads.some(({ start, end }) => {
    const word = text.slice(start, end);
    return projects.isFirm(word) || projects.isPark(word);
  });
  return phrase.body.some((token) => {
    const length = lengthOf(token);
    if (token.kind !== 'name' || length < 2) return false;
    // 离汉|通道, 入沪|通道: which way people go.
    if (projects.isFigurative(head) && knowledge.regionCues.comers.at(text, token.start) > 0) return false;
    if (projects.isRoute(head)) {
      const run = text.slice(token.start, token.end);
      if (length <= LONGEST_IN_CHARACTERS && projects.areLineCharacters(run)) return true;
      if (length < SHORTEST_OTHER_ROUTE) return false;
    }
    const properness = propernessOf(text, token, knowledge);
    return properness === 'proper' || (properness === 'common' && isFirm);
  });
};

/** 宁夏|灌区|节水项目: one thing inside another. */
export const inner = ({ body }: Phrase): boolean =>
  body.some(({ kind }, i) => i > 0 && (kind === 'line' || kind === 'site' || kind === 'scenic'));
