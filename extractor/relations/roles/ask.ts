/** Tries the patterns of words that are nearly always right about a place's role, in their order; the first that its words fill tells it. */
import type { TouchRole } from '../../../graph-schema/index.ts';
import type { RoleCues, RoleHit } from '../../knowledge/role-cues.ts';
import { About, type ReadyRolePattern, type Wanted, type Where } from '../../knowledge/role-patterns.ts';
import type { Around, Asked } from './asked.ts';
import { type Heard, nearestOf } from './heard.ts';

export interface Answer {
  readonly role: TouchRole;
  readonly reason: string;
  readonly pattern: string;
  /** The guidelines leave no choice: it is not weighed. */
  readonly isSure: boolean;
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

/** Most patterns fail at the first word that they want: that is looked at first. */
const isAnswered = ({ wants, refuses, needs, bars, kinds }: ReadyRolePattern, { around, about }: Asked): boolean => {
  for (const wanted of wants) if (!heard(wanted, around)) return false;
  if ((about & needs) !== needs || (about & bars) !== 0 || (about & kinds) === 0) return false;
  for (const refused of refuses) if (heard(refused, around)) return false;
  return true;
};

const answer = (text: string, patterns: readonly ReadyRolePattern[], asked: Asked): Answer | undefined => {
  for (const pattern of patterns) {
    if (!isAnswered(pattern, asked)) continue;
    const { asks, name, wants } = pattern;
    const words = wants.map((wanted) => {
      const { start, end } = heard(wanted, asked.around)!;
      return `${wanted.where} ${text.slice(start, end)}`;
    });
    const reason = words.length > 0 ? words.join(', ') : 'addressee';
    return { role: asks.role, reason, pattern: name, isSure: asks.sure === true };
  }
  return undefined;
};

export const askRole = (text: string, asked: Asked, { beforeOwn, afterOwn }: RoleCues): Answer | undefined => {
  const isOwn = asked.isPartlyOwn || (asked.about & About.own) !== 0;
  return answer(text, beforeOwn, asked) ?? (isOwn ? undefined : answer(text, afterOwn, asked));
};
