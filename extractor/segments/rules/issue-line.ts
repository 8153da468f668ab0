/**
 * A line of the head that says who issued the text and nothing else.
 *
 *   takes `最高人民法院发布`, `北京市应急管理局、北京市气象局联合发布`
 *   refuses `上海市昨日发布`, `教育部发布通知` (a headline), `最高人民法院` alone (who keeps the page)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isOrgan } from './headline.ts';

export const isIssueLine = (words: string, knowledge: Knowledge): boolean => {
  const { issueCues, jointly } = knowledge.kinds.words;
  const cue = issueCues.find((word) => words.endsWith(word));
  if (cue === undefined) return false;
  const said = words.slice(0, -cue.length);
  const together = jointly.find((word) => said.endsWith(word)) ?? '';
  const organs = said.slice(0, said.length - together.length).split(/[、 ]/u);
  return organs.every((organ) => isOrgan(organ, knowledge));
};
