/** Asks the questions about a place's role in their order; the first that its words answer gives the role and the reason. */
import type { TouchRole } from '../../../graph-schema/index.ts';
import type { RoleCues, RoleQuestion } from '../../knowledge/role-cues.ts';
import type { Asked } from './asked.ts';
import type { Heard } from './heard.ts';

export interface Answer {
  readonly role: TouchRole;
  readonly reason: string;
}

/** The nearest word of one of the lists. */
const wordOf = (heard: Heard, lists: readonly string[]): string | undefined => {
  for (const list of lists) {
    const word = heard.get(list);
    if (word !== undefined) return word;
  }
  return undefined;
};

const fitsSetting = (question: RoleQuestion, asked: Asked): boolean =>
  (question.ofOwn || !asked.isOwn) &&
  (!question.of || question.of.includes(asked.kind)) &&
  (!question.opens || asked.opens) &&
  (!question.ends || asked.ends) &&
  (!question.parallel || asked.isParallel) &&
  (!question.acts || asked.acts) &&
  (!question.addressed || asked.isAddressee) &&
  (!question.inRules || asked.inRules) &&
  (!question.notInRules || !asked.inRules) &&
  (!question.inNews || asked.inNews) &&
  (!question.titled || asked.isTitled);

const isRefused = (question: RoleQuestion, { before, after, near, left, right, next }: Asked): boolean => {
  const { notBefore, notAfter, notNear, notLeft, notRight, notNext } = question;
  const holds = (heard: Heard, lists: readonly string[] | undefined): boolean =>
    lists !== undefined && wordOf(heard, lists) !== undefined;
  return (
    holds(before, notBefore) ||
    holds(after, notAfter) ||
    holds(near, notNear) ||
    holds(left, notLeft) ||
    holds(right, notRight) ||
    holds(next, notNext)
  );
};

const plainReason = ({ addressed, titled, acts }: RoleQuestion): string => {
  if (addressed) return 'addressee';
  if (titled) return 'named in the title';
  return acts ? 'acts' : 'opens its clause';
};

/** The words that answer it, each with where it stands; undefined if one is missing. */
const answers = (question: RoleQuestion, asked: Asked): string | undefined => {
  if (!fitsSetting(question, asked) || isRefused(question, asked)) return undefined;
  const told = [
    ['before', asked.before, question.before],
    ['left', asked.left, question.left],
    ['after', asked.after, question.after],
    ['right', asked.right, question.right],
    ['right', asked.right, question.also],
    ['near', asked.near, question.near],
    ['lead', asked.lead, question.lead],
    ['next', asked.next, question.next],
  ] as const;
  const words: string[] = [];
  for (const [where, heard, lists] of told) {
    if (!lists) continue;
    const word = wordOf(heard, lists);
    if (word === undefined) return undefined;
    words.push(`${where} ${word}`);
  }
  return words.length > 0 ? words.join(', ') : plainReason(question);
};

const rest: Answer = { role: 'mentioned', reason: 'no cue' };
/** Asked before whether the place is the document's own. */
const strong: ReadonlySet<TouchRole> = new Set(['excluded', 'pilot', 'applies-to', 'site']);

export const askRole = (asked: Asked, cues: RoleCues): Answer => {
  const first = (fits: (question: RoleQuestion) => boolean): Answer | undefined => {
    for (const question of cues.questions) {
      if (!fits(question)) continue;
      const reason = answers(question, asked);
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
