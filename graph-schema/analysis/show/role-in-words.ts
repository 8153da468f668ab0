/** The role of a place in words; where it is in doubt, with what it may be instead: 适用，或为任务或项目所在. */
import { roleCaptions, type TouchRole } from '../../edges/roles.ts';
import { captionIn, type Telling } from './facts.ts';

type OrRoles = readonly TouchRole[] | undefined;

const orElse = (telling: Telling, orRoles: readonly TouchRole[]): string => {
  const names = orRoles.map((role) => captionIn(telling, roleCaptions[role]));
  return telling.say('orElse', { roles: names.join(telling.say('separator')) });
};

/** Often stands in brackets itself, so it opens none. */
export const roleInWords = (
  telling: Telling,
  { role, orRoles }: { readonly role: TouchRole; readonly orRoles?: OrRoles },
): string => {
  const name = captionIn(telling, roleCaptions[role]);
  return orRoles === undefined ? name : `${name}${telling.say('comma')}${orElse(telling, orRoles)}`;
};

/** Behind a place in a list whose role is said before it: （或为任务或项目所在）; nothing where it is certain. */
export const doubtInWords = (telling: Telling, orRoles: OrRoles): string =>
  orRoles === undefined ? '' : telling.say('brackets', { text: orElse(telling, orRoles) });
