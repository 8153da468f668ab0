/** The roles of a place in the reader's language, also those in doubt, by the schema's captions, which the legend brings along. */
import { useMemo } from 'react';
import { useCollection } from './collection.tsx';
import { useWords } from './words.tsx';

interface Roles {
  say(role: string): string;
  /** Several in one cell. */
  sayAll(roles: readonly string[]): string;
  /** Where it is in doubt, with what it may be instead. */
  sayWay(way: { readonly role: string; readonly orRoles?: readonly string[] }): string;
}

export const useRoles = (): Roles => {
  const { role: captionOf } = useCollection();
  const { t, caption, list } = useWords();
  return useMemo(() => {
    const say = (role: string): string => caption(captionOf(role) ?? { zh: role, en: role });
    const sayAll = (roles: readonly string[]): string => list(roles.map(say));
    return {
      say,
      sayAll,
      sayWay: ({ role, orRoles }) => (orRoles ? t('role.or', { role: say(role), others: sayAll(orRoles) }) : say(role)),
    };
  }, [captionOf, t, caption, list]);
};
