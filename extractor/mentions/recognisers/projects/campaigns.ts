/**
 * Programmes and campaigns whose whole name stands in quotation marks.
 *
 *   takes “兴辽英才计划”, “天府银龄行动”, “扶残助学圆梦工程”, “一村一名大学生工程”, “4+4科创工程”
 *   refuses “十大工程” (a number), “面子工程” (a saying), “金融服务平台” (no campaign), “道路与桥梁工程” (a subject)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { Token } from '../../projects/phrase/token.ts';
import { isLayout } from '../../projects/words/body.ts';
import { readTokens } from '../../projects/words/tokens.ts';

const RULE = 'project-campaigns';
const QUOTED = /“([^“”\n]{4,16})”/g;
const SHORTEST_NAME = 2;
const FORBIDDEN = new Set(['plural', 'phase', 'none', 'verb', 'stop', 'etc', 'conjunction']);

/** Digits and counts at the start name nothing: “3+6行动”. */
const NUMBERING = new Set(['code', 'count']);

/** “十大工程” counts works; 一村一名 says for whom one is. */
const isNumber = (text: string, { kind, start, end }: Token, { isCounter }: ProjectTable): boolean =>
  kind === 'count' && isCounter(text.slice(start, end));

const LAYOUT_OF_LINES = /[纵横]/;

const namesCampaign = (text: string, tokens: readonly Token[], { projects }: Knowledge): boolean => {
  const [first, head] = [tokens[0]!, tokens.at(-1)!];
  const whole = text.slice(first.start, head.end);
  return (
    head.kind === 'work' &&
    head.start - first.start >= SHORTEST_NAME &&
    !projects.isLoose(text.slice(head.start, head.end)) &&
    !projects.isProverbial(whole) &&
    !tokens.some((token) => FORBIDDEN.has(token.kind) || isNumber(text, token, projects)) &&
    head.start - (tokens.find(({ kind }) => !NUMBERING.has(kind))?.start ?? head.start) >= SHORTEST_NAME
  );
};

export const projectCampaigns: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, knowledge) =>
    gather([...folded.matchAll(QUOTED)], ({ index, 1: inside }) => {
      const start = index + 1;
      const end = start + inside!.length;
      if (isLayout(folded, index, end + 1) && LAYOUT_OF_LINES.test(inside!)) return [];
      const tokens = readTokens(folded, start, end, knowledge);
      if (!namesCampaign(folded, tokens, knowledge)) return [];
      const head = folded.slice(tokens.at(-1)!.start, end);
      return [{ type: 'Project', rule: RULE, start, end, names: [inside!], head }];
    }),
};
