/** Asks the questions about a place's role in their order; the first that its words answer gives the role and the reason. */
import type { TouchRole } from '../../../graph-schema/index.ts';
import type { ReadyRoleQuestion, RoleCues, RoleQuestion, Wanted } from '../../knowledge/role-cues.ts';
import type { Asked } from './asked.ts';

export interface Answer {
  readonly role: TouchRole;
  readonly reason: string;
}

/** The nearest word of one of the lists. */
const heard = ({ where, lists }: Wanted, asked: Asked): string | undefined => {
  const words = asked[where];
  if (words.size === 0) return undefined;
  for (const list of lists) {
    const word = words.get(list);
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

/** Most questions fail at the first word that they want: that is looked at first. */
const isAnswered = (question: ReadyRoleQuestion, asked: Asked): boolean =>
  question.wants.every((wanted) => heard(wanted, asked) !== undefined) &&
  fitsSetting(question, asked) &&
  !question.refuses.some((refused) => heard(refused, asked) !== undefined);

const plainReason = ({ addressed, titled, acts }: RoleQuestion): string => {
  if (addressed) return 'addressee';
  if (titled) return 'named in the title';
  return acts ? 'acts' : 'opens its clause';
};

const answer = (questions: readonly ReadyRoleQuestion[], asked: Asked): Answer | undefined => {
  const question = questions.find((one) => isAnswered(one, asked));
  if (!question) return undefined;
  const words = question.wants.map((wanted) => `${wanted.where} ${heard(wanted, asked)}`);
  return { role: question.role, reason: words.length > 0 ? words.join(', ') : plainReason(question) };
};

export const askRole = (asked: Asked, { beforeOwn, afterOwn }: RoleCues): Answer =>
  answer(beforeOwn, asked) ??
  (asked.isOwn || asked.isPartlyOwn ? { role: 'own', reason: 'own jurisdiction' } : undefined) ??
  answer(afterOwn, asked) ?? { role: 'mentioned', reason: 'no cue' };
