/** Facets that open on demand: level, province, years, role of the place; each with the counts that choosing would bring. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Facets, type FacetValue, placeLevels } from '../../../api-picture.ts';
import { useView } from '../../state/use-view.tsx';
import { useRoles } from '../../use-roles.ts';
import { useWords, type Word } from '../../words.tsx';
import { FacetRow } from './facet-row.tsx';

const Fold = ({ title, active, children }: { title: string; active: boolean; children: ReactNode }) => (
  <details className="levels" open={active || undefined}>
    <summary>{title}</summary>
    {children}
  </details>
);

/** From the first to the last year that occurs; either end may be open. */
const Years = ({ years }: { readonly years: readonly FacetValue[] }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { since, until } = state;
  const options = (open: string, chosen: string | undefined) => [
    { value: '', label: open },
    // A month or a day of the timeline's brush is offered as it is.
    ...[...new Set([...years.map(({ value }) => value), ...(chosen === undefined ? [] : [chosen])])].sort(),
  ];
  const orNone = (value: string) => (value === '' ? undefined : value);
  return (
    <div className="facet-years">
      <NativeSelect
        size="xs"
        aria-label={t('facet.since')}
        value={since ?? ''}
        data={options(t('facet.earliest'), since)}
        onChange={(event) => act({ do: 'between', since: orNone(event.currentTarget.value), until })}
      />
      <span>–</span>
      <NativeSelect
        size="xs"
        aria-label={t('facet.until')}
        value={until ?? ''}
        data={options(t('facet.latest'), until)}
        onChange={(event) => act({ do: 'between', since, until: orNone(event.currentTarget.value) })}
      />
    </div>
  );
};

export const MoreFacets = ({ facets }: { readonly facets: Facets }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { say } = useRoles();
  const levels = placeLevels.flatMap((level) => facets.levels.find(({ value }) => value === level) ?? []);
  const levelTypes = levels.map(({ value }) => `level_${value}`);
  const chosen = (facet: 'provinces' | 'roles', value: string) => state[facet]?.includes(value) === true;
  const choices = (facet: 'provinces' | 'roles', values: readonly FacetValue[], name: (value: FacetValue) => string) =>
    values.map((value) => (
      <FacetRow
        key={value.value}
        checked={chosen(facet, value.value)}
        count={value.count}
        onChange={() => act({ do: 'choose', facet, value: value.value })}
      >
        <span>{name(value)}</span>
      </FacetRow>
    ));
  return (
    <>
      {levels.length > 1 && (
        <Fold title={t('legend.levels')} active={levelTypes.some((type) => state.hidden.includes(type))}>
          <ul>
            {levels.map(({ value, count }) => (
              <FacetRow
                key={value}
                checked={!state.hidden.includes(`level_${value}`)}
                count={count}
                onChange={() => act({ do: 'toggle', types: [`level_${value}`] })}
                only={{
                  word: t('legend.only'),
                  choose: () => act({ do: 'show-only', type: `level_${value}`, all: levelTypes }),
                }}
              >
                <span>{t(`level.${value}` as Word)}</span>
              </FacetRow>
            ))}
          </ul>
        </Fold>
      )}
      {facets.provinces.length > 0 && (
        <Fold title={t('facet.provinces')} active={state.provinces !== undefined}>
          <ul>
            {choices('provinces', facets.provinces, ({ value }) => {
              const province = facets.provinces.find((one) => one.value === value);
              return province?.label ?? value;
            })}
          </ul>
        </Fold>
      )}
      {facets.years.length > 0 && (
        <Fold title={t('facet.years')} active={state.since !== undefined || state.until !== undefined}>
          <Years years={facets.years} />
        </Fold>
      )}
      {facets.roles.length > 0 && (
        <Fold title={t('facet.roles')} active={state.roles !== undefined}>
          <ul>{choices('roles', facets.roles, ({ value }) => say(value))}</ul>
        </Fold>
      )}
    </>
  );
};
