/** How the picture is laid out, grouped and sized, whether hubs stand apart, and what was hidden, pinned or brought in by hand. */
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useView } from '../../state/use-view.tsx';
import { type Grouping, groupings, type Layout, layouts, type Measure, measures } from '../../state/view-state.ts';
import { useWords, type Word } from '../../words.tsx';

export const PictureChoices = ({ hubs, tooMany }: { readonly hubs: number; readonly tooMany: boolean }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { layout, group, measure, hubsIn, gone = [], pins = [], more = [] } = state;
  const select = <T extends string>(
    name: 'layout' | 'group' | 'measure',
    value: T | undefined,
    values: readonly T[],
    choose: (value: T | undefined) => void,
  ) => (
    <NativeSelect
      size="xs"
      className="picture-choice"
      label={t(`choice.${name}` as Word)}
      value={value ?? ''}
      data={[
        { value: '', label: t(`${name}.none` as Word) },
        ...values.map((one) => ({ value: one, label: t(`${name}.${one}` as Word) })),
      ]}
      onChange={(event) => choose(event.currentTarget.value === '' ? undefined : (event.currentTarget.value as T))}
    />
  );
  const undo = (word: Word, count: number, onClick: () => void) =>
    count > 0 && (
      <Button size="compact-xs" variant="default" onClick={onClick}>
        {t(word, { count })}
      </Button>
    );
  return (
    <section className="picture-choices" aria-label={t('choices')}>
      {select<Layout>('layout', layout, layouts, (value) => act({ do: 'lay-out', layout: value }))}
      {select<Grouping>('group', group, groupings, (by) => act({ do: 'group', by }))}
      {select<Measure>('measure', measure, measures, (by) => act({ do: 'measure', by }))}
      {(hubs > 0 || hubsIn) && (
        <Checkbox
          size="xs"
          label={hubsIn ? t('choice.hubs') : t('choice.hubs.count', { count: hubs })}
          title={t('choice.hubs.help')}
          checked={!hubsIn}
          onChange={(event) => act({ do: 'hubs', apart: event.currentTarget.checked })}
        />
      )}
      {undo('choice.gone', gone.length, () => act({ do: 'bring-back' }))}
      {undo('choice.pins', pins.length, () => act({ do: 'unpin' }))}
      {undo('choice.more', more.length, () => act({ do: 'collapse' }))}
      {tooMany && (
        <span className="note" role="status">
          {t('layout.toomany')}
        </span>
      )}
    </section>
  );
};
