/** Reads the flags of a mention line: `o` for optional, `role=…` for the role of a Region, parted by blanks. */
import { type GoldMentionType, type GoldRole, roles } from './gold-annotation.ts';

export interface Flags {
  readonly optional: boolean;
  readonly role?: GoldRole;
  readonly problems: readonly string[];
}

const known = new Map<string, GoldRole>(roles.map((role) => [`role=${role}`, role]));

export const readFlags = (type: GoldMentionType, field: string): Flags => {
  const flags = field.split(/\s+/).filter((flag) => flag !== '');
  const problems = flags
    .filter((flag) => flag !== 'o' && !known.has(flag))
    .map((flag) => `expected o or role= with one of ${roles.join(', ')}, got ${flag}`);
  const told = flags.flatMap((flag) => known.get(flag) ?? []);
  if (told.length > 1) problems.push(`expected one role, got ${told.join(', ')}`);
  if (told.length > 0 && type !== 'Region') problems.push(`expected a role at a Region alone, got one at a ${type}`);
  const [role] = told;
  return { optional: flags.includes('o'), ...(role !== undefined && { role }), problems };
};
