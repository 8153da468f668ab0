/** What the filters leave, in words: how many of how many things, and a chip for each filter that takes it away again. */
import type { Facets } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import type { FilterAction } from '../../state/filter-actions.ts';
import { type Chip, chipsOf } from '../../state/questions.ts';
import { useView } from '../../state/use-view.tsx';
import { useRoles } from '../../use-roles.ts';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';

const lifting = ({ facet, value }: Chip): FilterAction => {
  if (facet === 'hidden') return { do: 'toggle', types: [value] };
  if (facet === 'dates') return { do: 'between', since: undefined, until: undefined };
  return facet === 'texts' ? { do: 'choose-texts', texts: undefined } : { do: 'choose', facet, value };
};

/** What a chip says. */
const useChipWords = (facets: Facets): ((chip: Chip) => string) => {
  const { node, edge } = useCollection();
  const { t, find, caption } = useWords();
  const { say } = useRoles();
  return ({ facet, value }) => {
    if (facet === 'provinces') return facets.provinces.find((one) => one.value === value)?.label ?? value;
    if (facet === 'roles') return say(value);
    if (facet === 'texts') return t(value === 'held' ? 'legend.solid' : 'legend.hollow');
    if (facet === 'dates') {
      const [since, until] = value.split('…');
      return since === until ? (since ?? value) : value;
    }
    const level = /^level_(.+)$/.exec(value)?.[1];
    const kind = node(value as never) ?? edge(value as never);
    const name = level === undefined ? kind && caption(kind.caption) : find(`level.${level}`);
    return t('filters.without', { name: name ?? value });
  };
};

interface Props {
  readonly found: number;
  readonly all: number;
  readonly facets: Facets;
}
export const FilterLine = ({ found, all, facets }: Props) => {
  const { state, act } = useView();
  const { t } = useWords();
  const say = useChipWords(facets);
  const chips = chipsOf(state);
  if (chips.length === 0) return null;
  return (
    <section className="filter-line" aria-label={t('filters')}>
      <p role="status">{t('filters.line', { count: chips.length, found, all })}</p>
      <ul>
        {chips.map((chip) => (
          <li key={`${chip.facet} ${chip.value}`}>
            <button
              type="button"
              className="chip"
              aria-label={t('filters.lift', { name: say(chip) })}
              onClick={() => act(lifting(chip))}
            >
              {say(chip)} <Icon name="close" size={11} />
            </button>
          </li>
        ))}
      </ul>
      {chips.length > 1 && (
        <button type="button" className="text-button" onClick={() => act({ do: 'lift-filters' })}>
          {t('filters.clear')}
        </button>
      )}
    </section>
  );
};
