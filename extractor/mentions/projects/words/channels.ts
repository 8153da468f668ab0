/**
 * Channels, what they are called by and what is called by them.
 *
 *   takes 泾|惠渠 (one character of its river), 美利|渠, 秦、汉|两|渠 (a list that counts them), 红旗渠、跃峰渠|灌区 (what they water)
 *   refuses 安丘西南部|辉|渠, 歼|陈|渠|珍: one character before the bare word is a village's or a person's name
 */
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Token } from '../phrase/token.ts';

const CHANNEL = '渠';

export const isTooShort = (text: string, { body, head }: Phrase): boolean => {
  const last = body.at(-1);
  return text.slice(head.start, head.end) === CHANNEL && last?.kind === 'name' && last.end === last.start + 1;
};

/** 卫河 before 共产主义|渠: a water that ends so needs no other head. */
const WATER = /[河江溪沟湖]$/;

export const isWholeWater = (name: string, head: string): boolean => head === CHANNEL && WATER.test(name);

export const isOfRiver = ({ body: [river, ...rest] }: Phrase, head: string, projects: ProjectTable): boolean =>
  rest.length === 0 && river?.kind === 'name' && river.end === river.start + 1 && projects.isOfRiver(head);

const isChannel = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'line' && end === start + 1 && text[start] === CHANNEL;

/** 红旗渠、跃峰渠|灌区: before a site, and in a list before such a one, a channel is what the site is called by. */
export const joinChannels = (text: string, tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some((token) => isChannel(text, token))) return tokens;
  const joined: Token[] = [];
  let named = -1;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const [token, name] = [tokens[i]!, tokens[i - 1]];
    const [next, after] = [joined.at(-1), joined.at(-2)];
    const isBeforeSite = next !== undefined && next.start === token.end && next.kind === 'site';
    const isListed = next?.kind === 'conjunction' && after !== undefined && after.start === named;
    if (name?.kind !== 'name' || name.end !== token.start || !isChannel(text, token) || !(isBeforeSite || isListed)) {
      joined.push(token);
      continue;
    }
    joined.push({ kind: 'name', start: name.start, end: token.end });
    named = name.start;
    i--;
  }
  return joined.reverse();
};
