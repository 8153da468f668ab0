/**
 * Who goes to a work closes nothing and names nothing of it: the word that leads there parts them.
 *
 *   takes 督查组|到|通山县富水水库, 李副县长一行|到|罗江口电站, 代表们|沿|长江干堤
 *   refuses 到岸码头, 签到中心, 西安到成都高铁 (nobody goes), 书记们学习 (nowhere)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { endingAt, startingAt, type Token } from '../phrase/token.ts';

const LEADS_TO = new Set(['到', '赴', '沿', '去']);

/** Where in an unknown word the character stands that leads from one who goes, or -1. */
const leadAfterGoer = (text: string, { start, end }: Token, { projects }: Knowledge): number => {
  for (let at = start; at < end; at++) if (LEADS_TO.has(text[at]!) && projects.goers.before(text, at) > 0) return at;
  return -1;
};

export const partGoers = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  let parted: Token[] | undefined;
  tokens.forEach((token, i) => {
    const at = token.kind === 'name' ? leadAfterGoer(text, token, knowledge) : -1;
    if (at === -1) {
      parted?.push(token);
      return;
    }
    parted ??= tokens.slice(0, i);
    if (at > token.start) parted.push(endingAt(token, at));
    parted.push({ kind: 'verb', start: at, end: at + 1 });
    if (at + 1 < token.end) parted.push(startingAt(token, at + 1));
  });
  return parted ?? tokens;
};
