/**
 * Organs in a name that tell whose a thing is, and do not act: a school before its campus, a firm before its work.
 *
 *   takes 北方工业大学|延庆校区, 西湖大学|三期, 国能集团|榆林煤化工项目, 凌钢集团|保国铁矿
 *   refuses 水投集团|项目 (nothing is said of the work), 某集团|公司|项目, 县|公司|车间 (no firm by name)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Token } from '../phrase/token.ts';

const NAMES_FIRM = new Set(['name', 'place', 'ordinary']);
const SHORTEST_FIRM = 2;
/** 大药房有限公司川|港: one character is too little behind a firm. */
const SHORTEST_HEAD = 2;

/** 国能|集团|榆林煤化工项目: a firm by its name, and more behind it. */
const isOfFirm = (text: string, body: readonly Token[], i: number, { projects }: Knowledge): boolean => {
  const { start, end } = body[i]!;
  const [before, after] = [body[i - 1], body[i + 1]];
  return (
    projects.isCompany(text.slice(start, end)) &&
    before?.end === start &&
    NAMES_FIRM.has(before.kind) &&
    before.end - body[0]!.start >= SHORTEST_FIRM &&
    after !== undefined &&
    after.kind !== 'organ'
  );
};

/** The words of a phrase before its head without those that only tell whose it is. */
export const withoutOwners = (
  text: string,
  { body, head: { kind: is } }: Phrase,
  head: string,
  knowledge: Knowledge,
): readonly Token[] => {
  if (!body.some(({ kind }) => kind === 'organ')) return body;
  const { projects } = knowledge;
  const mayBeOfSchool = is === 'phase' || is === 'zone' || projects.isInstitution(head);
  // 公司商订|计划: what a firm plans or does is none of its works.
  const mayBeOfFirm = head.length >= SHORTEST_HEAD && (is !== 'work' || projects.isOutside(head));
  return body.filter(
    ({ kind, start, end }, i) =>
      kind !== 'organ' ||
      !(
        (mayBeOfSchool && projects.isSchool(text.slice(start, end))) ||
        (mayBeOfFirm && isOfFirm(text, body, i, knowledge))
      ),
  );
};
