/**
 * Ends of a way over water: before a port behind which a sailing stands, and beside another port, a dash parts where the way begins and ends.
 *
 *   takes 珲春|—|宁波舟山港内贸外运航线, 大庆|—|大连港|—|广州港南沙港区”散改集, 上海港|—|南通港
 *   refuses 宁波—舟山港 (a port called by two places), 营口—连云港石化新材料基地, 长江口—洋山港区航道 (a line has two ends)
 */
import { isHead } from '../../../knowledge/project-data.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { Token } from '../phrase/token.ts';

const DASH = '—';
const PORT = '港';
const CLOSING = new Set(['verb', 'conjunction', 'etc', 'stop']);
const BEHIND = new Set([...CLOSING, 'name', 'ordinary']);
const NEAR = 10;

/** 宁波舟山港|内贸…, but not 洋山港区|航道: no other head goes on from it. */
const isPort = (text: string, tokens: readonly Token[], i: number): boolean => {
  const { kind, start, end } = tokens[i]!;
  const next = tokens[i + 1];
  return kind === 'site' && text[start] === PORT && (next?.start !== end || BEHIND.has(next.kind));
};

export const partPortEnds = (
  text: string,
  tokens: readonly Token[],
  { tellsOfSailing }: ProjectTable,
): readonly Token[] => {
  let parted: Token[] | undefined;
  let isBeforePort = false;
  let isSailed = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { kind, start, end } = tokens[i]!;
    if (CLOSING.has(kind) || tokens[i + 1]?.start !== end) isBeforePort = false;
    if (isHead(kind)) {
      isSailed = (isBeforePort && isSailed) || tellsOfSailing(text.slice(end, end + NEAR));
      isBeforePort = isPort(text, tokens, i);
    }
    if (!isBeforePort || kind !== 'name' || text.slice(start, end) !== DASH) continue;
    if (!isSailed && !(i > 0 && isPort(text, tokens, i - 1))) continue;
    parted ??= [...tokens];
    parted[i] = { kind: 'stop', start, end };
  }
  return parted ?? tokens;
};
