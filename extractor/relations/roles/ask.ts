/** Asks the questions about a place's role in their order; the first that its words answer gives the role and the reason. */
import type { TouchRole } from '../../../graph-schema/index.ts';
import type { RoleCues, RoleHit } from '../../knowledge/role-cues.ts';
import {
  About,
  type ReadyRoleQuestion,
  type RoleQuestion,
  type Wanted,
  type Where,
} from '../../knowledge/role-questions.ts';
import type { Around, Asked } from './asked.ts';
import { type Heard, nearestOf } from './heard.ts';

export interface Answer {
  readonly role: TouchRole;
  readonly reason: string;
}

/** Written out, as reading a property by a name that changes is slow. */
const heardAt = (where: Where, around: Around): Heard => {
  switch (where) {
    case 'before':
      return around.before;
    case 'left':
      return around.left;
    case 'after':
      return around.after;
    case 'right':
      return around.right;
    case 'near':
      return around.near;
    case 'lead':
      return around.lead;
    case 'next':
      return around.next;
  }
};

const heard = (wanted: Wanted, around: Around): RoleHit | undefined => nearestOf(wanted, heardAt(wanted.where, around));

/** Most questions fail at the first word that they want: that is looked at first. */
const isAnswered = ({ wants, refuses, needs, bars, kinds }: ReadyRoleQuestion, { around, about }: Asked): boolean => {
  for (const wanted of wants) if (!heard(wanted, around)) return false;
  if ((about & needs) !== needs || (about & bars) !== 0 || (about & kinds) === 0) return false;
  for (const refused of refuses) if (heard(refused, around)) return false;
  return true;
};

const plainReason = ({ addressed, titled, acts }: RoleQuestion): string => {
  if (addressed) return 'addressee';
  if (titled) return 'named in the title';
  return acts ? 'acts' : 'opens its clause';
};

const answer = (text: string, questions: readonly ReadyRoleQuestion[], asked: Asked): Answer | undefined => {
  for (const question of questions) {
    if (!isAnswered(question, asked)) continue;
    const { asks, wants } = question;
    const words = wants.map((wanted) => {
      const { start, end } = heard(wanted, asked.around)!;
      return `${wanted.where} ${text.slice(start, end)}`;
    });
    return { role: asks.role, reason: words.length > 0 ? words.join(', ') : plainReason(asks) };
  }
  return undefined;
};

export const askRole = (text: string, asked: Asked, { beforeOwn, afterOwn }: RoleCues): Answer => {
  const isOwn = asked.isPartlyOwn || (asked.about & About.own) !== 0;
  return (
    answer(text, beforeOwn, asked) ??
    (isOwn ? { role: 'own', reason: 'own jurisdiction' } : undefined) ??
    answer(text, afterOwn, asked) ?? { role: 'mentioned', reason: 'no cue' }
  );
};
