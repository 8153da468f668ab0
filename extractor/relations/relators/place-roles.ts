/**
 * What the document does with each place that it names: applies to it, tries something out there, builds there, leaves it out …
 *
 *   除湖北省外 → excluded; 在天津、上海等地开展试点 → pilot, both; 支持万州建设新田港 → site; 来自湖北的旅客 → origin
 *   全省, 我市 are no mentions; 推广浙江试点经验 makes 浙江 no pilot: it is an example
 */
import type { Relator } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type RoleHit, THINGS, TRIALS } from '../../knowledge/role-cues.ts';
import type { Segment } from '../../segments/segment.ts';
import type { Span } from '../../text/span.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { RoleClaim } from '../relation.ts';
import { type Asked, askRole } from '../roles/ask.ts';
import { clauseOf } from '../roles/clause.ts';
import { contentStart, listHeads } from '../roles/list-heads.ts';
import { type PlaceGroup, type PlaceMember, placeGroups } from '../roles/place-groups.ts';

const rule = 'place-roles';
const LONGEST_TAIL = 3;

/** 等, 等8个省份, 两地: what closes a list belongs to it. */
const tailEnd = (text: string, end: number, to: number, { roleCues }: Knowledge): number => {
  const tails = roleCues.list('tails');
  let at = end;
  for (let i = 0; i < LONGEST_TAIL && at < to; i++) {
    const length = tails.at(text, at);
    if (length > 0) at += length;
    else if (at > end && /[\d一二三四五六七八九十两几多]/.test(text[at]!)) {
      while (/[\d一二三四五六七八九十两几多余个]/.test(text[at] ?? '')) at++;
      at += tails.at(text, at);
    } else break;
  }
  return at;
};

const thingLists: ReadonlySet<string> = new Set([THINGS]);
const trialLists: ReadonlySet<string> = new Set([TRIALS]);

/** Words of a stretch; those inside other names do not speak, but a project's name is a thing. */
const hitsIn = (
  { text: { folded } }: LinkedDocument,
  others: readonly { readonly span: Span; readonly project: boolean }[],
  from: number,
  to: number,
  { roleCues, projects }: Knowledge,
): readonly RoleHit[] => {
  const hits: RoleHit[] = [];
  const plain = (start: number, end: number): void => {
    if (end > start) hits.push(...roleCues.scan(folded, start, end));
  };
  let at = from;
  for (const { span, project } of others) {
    if (span.end <= from || span.start >= to) continue;
    plain(at, Math.max(at, span.start));
    if (project) {
      const end = Math.min(span.end, to);
      const isTrial = [...Array(6).keys()].some((n) => projects.isTrial(folded.slice(end - n - 2, end)));
      hits.push({ start: span.start, end, lists: isTrial ? trialLists : thingLists });
    }
    at = Math.max(at, span.end);
  }
  plain(at, to);
  return hits;
};

const kindOf = ({ mention: { form } }: PlaceMember): Asked['kind'] =>
  form === 'area' || form === 'feature' ? form : 'division';

export const placeRoles: Relator = {
  name: rule,
  relate: (document: LinkedDocument, knowledge): readonly RoleClaim[] => {
    const { roleCues } = knowledge;
    const { folded } = document.text;
    const { lines } = document.segments;
    const heads = listHeads(folded, lines);
    const groups = placeGroups(folded, document.linked, knowledge);
    const others = document.linked
      .filter(({ mention }) => mention.type !== 'Region')
      .map(({ mention }) => ({ span: mention as Span, project: mention.type === 'Project' }));
    let line = 0;
    let firstOther = 0;
    return groups.flatMap((group: PlaceGroup, g): RoleClaim[] => {
      while (line + 1 < lines.length && lines[line + 1]!.start <= group.start) line++;
      const segment: Segment = lines[line] ?? { start: 0, end: folded.length, kind: 'paragraph', rule };
      const profile = segment.part === undefined ? document.profile : document.carried?.[segment.part];
      const clause = clauseOf(folded, group, { start: segment.start, end: Math.max(segment.end, group.end) });
      while (others[firstOther] && others[firstOther]!.span.end < clause.start - 400) firstOther++;
      const near: (typeof others)[number][] = [];
      for (let i = firstOther; others[i] && others[i]!.span.start < clause.next.end; i++) near.push(others[i]!);
      const end = tailEnd(folded, group.end, clause.end, knowledge);
      const nextGroup = Math.min(clause.end, Math.max(end, groups[g + 1]?.start ?? clause.end));
      const hits = (from: number, to: number): readonly RoleHit[] => hitsIn(document, near, from, to, knowledge);
      const begins = contentStart(folded, segment);
      const isFirst = group.start <= begins;
      const lead = [
        ...(isFirst || segment.kind === 'table-row' ? heads.of(line, group.start) : []).toReversed(),
        ...(clause.label ? [clause.label] : []),
      ].flatMap((span) => roleCues.scan(folded, span.start, span.end));
      const title = profile?.title?.value ?? '';
      const openers = roleCues.list('openers');
      let opening = Math.max(clause.start, Math.min(begins, group.start));
      for (
        let skip = openers.at(folded, opening);
        skip > 0 && opening < group.start;
        skip = openers.at(folded, opening)
      )
        opening += skip;
      const around = {
        text: folded,
        start: group.start,
        end,
        clauseStart: clause.start,
        left: hits(clause.start, group.start),
        right: hits(end, nextGroup),
        next: hits(clause.next.start, clause.next.end),
        lead,
        opens: group.start <= opening,
        isAddressee: segment.kind === 'addressees',
        inRules: roleCues.list('rules').before(profile?.kind?.value ?? '', (profile?.kind?.value ?? '').length) > 0,
      };
      const own = profile?.jurisdiction?.value;
      const isOwn = (member: PlaceMember): boolean => own !== undefined && member.ids.includes(own);
      const parted = group.members.filter((member) => !isOwn(member));
      const ask = (member: PlaceMember, asOwn: boolean) =>
        askRole(
          {
            ...around,
            kind: kindOf(member),
            isOwn: asOwn,
            isTitled: title.includes(folded.slice(member.mention.start, member.mention.end)),
          },
          roleCues,
        );
      return group.members.map((member, i): RoleClaim => {
        // 甘肃省兰州市城关区: what only locates the next one has its role.
        const locates = group.members[i + 1]?.mention.start === member.mention.end && parted.length > 0;
        const { role, reason } = ask(member, isOwn(member) && !locates);
        return {
          type: 'role',
          mention: member.index,
          role,
          reason,
          rule,
          evidence: { start: clause.start, end: clause.end },
        };
      });
    });
  },
};
