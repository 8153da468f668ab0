/** Sessions in the names of assemblies: 第十五届|人民代表大会常务委员会, 第十三届|检察委员会 behind a court's name. */
import type { OrganPatternData } from './organ-pattern-data.ts';

const LONGEST_SESSION = 10;

export interface OrganSessions {
  /** 第五届 behind `at`: its end, or `at`; and before `end`: its beginning, or `end`. */
  sessionEnd(text: string, at: number): number;
  sessionStart(text: string, end: number): number;
  /** 第十三届|检察委员会 behind a court's name: where the body begins and ends. */
  sessionBody(text: string, at: number): { readonly start: number; readonly end: number } | null;
}

export const makeOrganSessions = (data: OrganPatternData): OrganSessions => {
  const session = new RegExp(data.session, 'u');
  const sessionLast = data.session.at(-1);

  const sessionEnd = (text: string, at: number): number =>
    data.sessionStarts.includes(text[at] ?? ' ')
      ? at + (session.exec(text.slice(at, at + LONGEST_SESSION))?.[0].length ?? 0)
      : at;

  const sessionStart = (text: string, end: number): number => {
    if (text[end - 1] !== sessionLast) return end;
    for (let at = Math.max(0, end - LONGEST_SESSION); at < end - 1; at++) if (sessionEnd(text, at) === end) return at;
    return end;
  };

  const sessionBody = (text: string, at: number): { start: number; end: number } | null => {
    const start = sessionEnd(text, at);
    const body = start > at ? data.sessionSubs.find((word) => text.startsWith(word, start)) : undefined;
    return body === undefined ? null : { start, end: start + body.length };
  };

  return { sessionEnd, sessionStart, sessionBody };
};
