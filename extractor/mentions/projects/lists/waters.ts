/**
 * Rivers by their names before a work that is done to each of them.
 *
 *   takes 挠力河、别拉洪河|治理工程, 伊溪、麻溪|小流域治理, 小清河、徒骇河|防洪工程
 *   refuses 长江、黄河|保护行动 (a campaign), 河道、湖泊|治理 (kinds of water), 梁滩河流域、临江河|治理 (more than the name)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Item } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';

const SHORTEST = 2;

const isWater = (text: string, tokens: readonly Token[], { projects, places }: Knowledge): boolean => {
  const [token, ...rest] = tokens;
  if (token === undefined || rest.length > 0 || token.end - token.start < SHORTEST) return false;
  if (token.kind === 'name') return projects.isFeatureEnding(text[token.end - 1]!);
  const named = places.named(text.slice(token.start, token.end));
  return token.kind === 'place' && named.length > 0 && named.every(({ place }) => place.level === 'feature');
};

export const areWaters = (
  text: string,
  members: readonly Item[],
  { body, head }: Phrase,
  knowledge: Knowledge,
): boolean =>
  members.length > 0 &&
  knowledge.projects.isOfWaters(text.slice(head.start, head.end)) &&
  isWater(text, body, knowledge) &&
  members.every(({ tokens }) => isWater(text, tokens, knowledge));
