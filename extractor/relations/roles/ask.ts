/** Asks the questions about a place's role in their order; the first that its words answer gives the role and the reason. */
import type { TouchRole } from '../../../graph-schema/index.ts';
import type { RoleCues, RoleHit, RoleQuestion } from '../../knowledge/role-cues.ts';
import type { Asked } from './asked.ts';

export interface Answer {
  readonly role: TouchRole;
  readonly reason: string;
}

const LONGEST_SKIP = 3;

type Found = string | undefined;

const wordOf = (text: string, hits: readonly RoleHit[], lists: readonly string[], last: boolean): Found => {
  const fits = ({ lists: of }: RoleHit): boolean => lists.some((list) => of.has(list));
  const hit = last ? hits.findLast(fits) : hits.find(fits);
  return hit && text.slice(hit.start, hit.end);
};

/** Words such as 了, 全, “ may stand between a cue and the place. */
const wordBefore = ({ text, start, clauseStart }: Asked, lists: readonly string[], cues: RoleCues): Found => {
  let end: number = start;
  for (let skips = 0; skips <= LONGEST_SKIP; skips++) {
    for (const name of lists) {
      const length = cues.list(name).before(text, end);
      if (length > 0) return text.slice(end - length, end);
    }
    const skipped = cues.list('between').before(text, end);
    if (skipped === 0 || end - skipped < clauseStart) return undefined;
    end -= skipped;
  }
  return undefined;
};

const wordAfter = ({ text, end }: Asked, lists: readonly string[], cues: RoleCues): Found => {
  let at: number = end;
  for (let skips = 0; skips <= LONGEST_SKIP; skips++) {
    const hit = cues.at(text, at);
    if (hit && lists.some((name) => hit.lists.has(name))) return text.slice(at, hit.end);
    const skipped = cues.list('between').at(text, at);
    if (skipped === 0) return undefined;
    at += skipped;
  }
  return undefined;
};

/** What stands close behind the place, before anything is done. */
const nearHits = ({ right, nounEnd }: Asked): readonly RoleHit[] => right.filter((hit) => hit.end <= nounEnd);

const answers = (question: RoleQuestion, asked: Asked, cues: RoleCues): string | undefined => {
  if (asked.isOwn && !question.ofOwn) return undefined;
  if (question.of && !question.of.includes(asked.kind)) return undefined;
  if (question.opens && !asked.opens) return undefined;
  if (question.ends && !asked.ends) return undefined;
  if (question.parallel && !asked.isParallel) return undefined;
  if (question.acts && !asked.acts) return undefined;
  if (question.addressed && !asked.isAddressee) return undefined;
  if (question.inRules && !asked.inRules) return undefined;
  if (question.notInRules && asked.inRules) return undefined;
  if (question.inNews && !asked.inNews) return undefined;
  if (question.directs && !asked.directs) return undefined;
  if (question.titled && !asked.isTitled) return undefined;
  const { text } = asked;
  const { before, after, left, right, also, near, lead, next } = question;
  const { notBefore, notAfter, notNear, notLeft, notRight, notNext } = question;
  if (notBefore && wordBefore(asked, notBefore, cues)) return undefined;
  if (notAfter && wordAfter(asked, notAfter, cues)) return undefined;
  if (notNear && wordOf(text, nearHits(asked), notNear, false)) return undefined;
  if (notLeft && wordOf(text, asked.left, notLeft, true)) return undefined;
  if (notRight && wordOf(text, asked.right, notRight, false)) return undefined;
  if (notNext && wordOf(text, asked.next, notNext, false)) return undefined;
  const told = [
    ['before', before && (wordBefore(asked, before, cues) ?? '')],
    ['left', left && (wordOf(text, asked.left, left, true) ?? '')],
    ['after', after && (wordAfter(asked, after, cues) ?? '')],
    ['right', right && (wordOf(text, asked.right, right, false) ?? '')],
    ['right', also && (wordOf(text, asked.right, also, false) ?? '')],
    ['near', near && (wordOf(text, nearHits(asked), near, false) ?? '')],
    ['lead', lead && (wordOf(text, asked.lead, lead, true) ?? '')],
    ['next', next && (wordOf(text, asked.next, next, false) ?? '')],
  ] as const;
  if (told.some(([, word]) => word === '')) return undefined;
  const words = told.flatMap(([where, word]) => (word ? [`${where} ${word}`] : []));
  if (words.length > 0) return words.join(', ');
  if (question.addressed) return 'addressee';
  if (question.titled) return 'named in the title';
  return question.acts ? 'acts' : 'opens its clause';
};

const rest: Answer = { role: 'mentioned', reason: 'no cue' };
/** Asked before whether the place is the document's own. */
const strong: ReadonlySet<TouchRole> = new Set(['excluded', 'pilot', 'applies-to', 'site']);

export const askRole = (asked: Asked, cues: RoleCues): Answer => {
  const first = (fits: (question: RoleQuestion) => boolean): Answer | undefined => {
    for (const question of cues.questions) {
      if (!fits(question)) continue;
      const reason = answers(question, asked, cues);
      if (reason !== undefined) return { role: question.role, reason };
    }
    return undefined;
  };
  return (
    first((one) => !one.last && strong.has(one.role) && !one.lead) ??
    first((one) => !one.last && strong.has(one.role) && one.lead !== undefined) ??
    (asked.isOwn ? { role: 'own', reason: 'own jurisdiction' } : undefined) ??
    first((one) => !one.last && !strong.has(one.role) && !one.lead) ??
    first((one) => !one.last && !strong.has(one.role) && one.lead !== undefined) ??
    first((one) => one.last === true) ??
    rest
  );
};
