/** Properties with the schema's captions; values that have names of their own are shown by these. */
import type { Fact } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { useWords } from '../../words.tsx';

export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const { t, find, caption, list, reason } = useWords();
  const { role } = useCollection();
  const show = ({ name, value }: Fact): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (name === 'reason') return reason(String(value));
    if (name === 'reasons' && Array.isArray(value))
      return [...new Set(value.map((one) => reason(String(one))))].join(t('list.sentences'));
    const isRole = name === 'role' || name === 'orRoles';
    const one = (each: unknown): string => {
      const asRole = isRole ? role(String(each)) : undefined;
      return asRole ? caption(asRole) : String(each);
    };
    if (Array.isArray(value)) return list(value.map(one));
    if (isRole) return one(value);
    return find(`${name}.${String(value)}`) ?? String(value);
  };
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={`${fact.name} ${show(fact)}`}>
          <dt>{caption(fact.caption)}</dt>
          <dd>{show(fact)}</dd>
        </div>
      ))}
    </dl>
  );
};
