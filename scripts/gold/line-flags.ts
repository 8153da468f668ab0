/** Reads the flags of a mention line: `o` for optional, `role=…` for the role of a Region (`role=site|origin` where both are right), parted by blanks. */
import { type GoldMention, type GoldMentionType, type GoldRole, roles } from './gold-annotation.ts';

export interface Flags extends Pick<GoldMention, 'optional' | 'role' | 'alsoRoles'> {
  readonly problems: readonly string[];
}

const ROLE = 'role=';
const isRole = (word: string): word is GoldRole => (roles as readonly string[]).includes(word);

export const readFlags = (type: GoldMentionType, field: string): Flags => {
  const flags = field.split(/\s+/).filter((flag) => flag !== '');
  const told = flags.filter((flag) => flag.startsWith(ROLE));
  const named = told.flatMap((flag) => flag.slice(ROLE.length).split('|'));
  const problems = [
    ...flags.filter((flag) => flag !== 'o' && !told.includes(flag)),
    ...named.filter((word) => !isRole(word)).map((word) => ROLE + word),
  ].map((word) => `expected o or role= with one of ${roles.join(', ')}, got ${word}`);
  if (told.length > 1) problems.push(`expected one role, got ${named.join(', ')}`);
  if (told.length > 0 && type !== 'Region') problems.push(`expected a role at a Region alone, got one at a ${type}`);
  const [role, ...alsoRoles] = named.filter(isRole);
  return {
    optional: flags.includes('o'),
    ...(role !== undefined && { role }),
    ...(alsoRoles.length > 0 && { alsoRoles }),
    problems,
  };
};
