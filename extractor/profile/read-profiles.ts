/**
 * The profile of a document, and of each document that it carries.
 *
 *   measures behind 关于印发…的通知: issued by whom the notice is issued, on its day, for its place
 *   a notice behind 转发省卫生健康委关于…的通知: issued by 省卫生健康委; its day is its own or unknown
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { organsIn } from '../mentions/agencies/organs-in.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Segments } from '../segments/segment.ts';
import { lastWithin } from '../text/search-within.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import type { IssuingOrgans } from './fields/issuers.ts';
import type { CarriedProfile, Found, Profile } from './profile.ts';
import { type Heritage, readProfile } from './read-profile.ts';

export interface Profiles {
  readonly profile: Profile;
  readonly carried: readonly CarriedProfile[];
}

/** The line at which a text is announced; 某县人民政府批转县林业局 / 关于甲的意见的通知: of a heading all of its lines. */
const lineAt = (at: number, { lines }: Segments): Span | undefined => {
  const line = lines.findIndex(({ start, end }) => start <= at && at < end);
  if (line === -1 || lines[line]!.kind !== 'title') return lines[line];
  let [first, last] = [line, line];
  while (lines[first - 1]?.kind === 'title') first--;
  while (lines[last + 1]?.kind === 'title') last++;
  return { start: lines[first]!.start, end: lines[last]!.end };
};

/** Both cues may stand in one heading, 转发甲关于印发乙的通知: then the text is passed on. */
const relationOf = (
  announced: Span,
  { folded }: Text,
  segments: Segments,
  { cues }: Knowledge,
): CarriedProfile['relation'] => {
  const line = lineAt(announced.start, segments);
  if (!line) return 'issues';
  const said = [...cues.before(folded, line.start, announced.start), ...cues.after(folded, announced.end, line.end)];
  return said.some(({ relation }) => relation === 'forwards') ? 'forwards' : 'issues';
};

/** 转发|省卫生健康委、财政厅关于…, 将《|国务院办公厅关于…》转发: the organs between the cue or the mark and what they wrote. */
const forwardedOrgans = (announced: Span, text: Text, segments: Segments, knowledge: Knowledge): IssuingOrgans => {
  const line = lineAt(announced.start, segments);
  const cue =
    line &&
    knowledge.cues.before(text.folded, line.start, announced.start).find(({ relation }) => relation === 'forwards');
  const from = Math.max(
    cue?.end ?? -1,
    lastWithin(text.folded, '《', line?.start ?? 0, announced.start + 1) + 1,
    line?.start ?? 0,
  );
  const organs =
    from < announced.start ? organsIn(text, { start: from, end: announced.start }, segments, knowledge) : [];
  return { rule: 'forwarded-organs', organs };
};

const inherited = (found: Found<string>): Found<string> => ({ ...found, rule: `${found.rule}-of-carrier` });

export const readProfiles = (
  text: Text,
  segments: Segments,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Profiles => {
  const linesOf = (part: number | undefined): Segments => ({
    lines: segments.lines.filter((line) => line.part === part),
    sentences: segments.sentences,
  });
  const profile = readProfile(text, linesOf(undefined), mentions, knowledge);
  const carried: CarriedProfile[] = [];
  for (const [part, { announced, carrier }] of (segments.carried ?? []).entries()) {
    const relation = relationOf(announced, text, segments, knowledge);
    const from = carrier === undefined ? profile : carried[carrier]!;
    const heritage: Heritage =
      relation === 'forwards'
        ? {
            issuers: [],
            organs: forwardedOrgans(announced, text, segments, knowledge),
            // 省卫生健康委 is one of the carrier's place; a central organ says itself whom it speaks to.
            ...(from.jurisdiction ? { jurisdiction: inherited(from.jurisdiction) } : {}),
          }
        : {
            issuers: from.issuers.map(inherited),
            ...(from.date ? { date: inherited(from.date) } : {}),
            ...(from.jurisdiction ? { jurisdiction: inherited(from.jurisdiction) } : {}),
          };
    const own = linesOf(part);
    const range = { start: own.lines[0]?.start ?? 0, end: own.lines.at(-1)?.end ?? 0 };
    const inside = mentions.filter(({ start }) => range.start <= start && start < range.end);
    carried.push({
      ...readProfile(text, own, inside, knowledge, heritage),
      relation,
      announced,
      ...(carrier === undefined ? {} : { carrier }),
    });
  }
  return { profile, carried };
};
