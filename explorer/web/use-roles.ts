/** The roles of a place in the reader's language, by the schema's captions, which the legend brings along. */
import { useMemo } from 'react';
import { useCollection } from './collection.tsx';
import { useWords } from './words.tsx';

interface Roles {
  say(role: string): string;
  /** Several in one cell. */
  sayAll(roles: readonly string[]): string;
}

export const useRoles = (): Roles => {
  const { role: captionOf } = useCollection();
  const { caption, list } = useWords();
  return useMemo(() => {
    const say = (role: string): string => caption(captionOf(role) ?? { zh: role, en: role });
    return { say, sayAll: (roles) => list(roles.map(say)) };
  }, [captionOf, caption, list]);
};
