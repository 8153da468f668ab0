/** Buttons of the picture: nearer, further, all of it, and saving what is seen. */
import { ActionIcon, Menu } from '@mantine/core';
import { useCollection } from '../../collection.tsx';
import { type Key, writeSvg } from '../../graph/export-svg.ts';
import type { Renderer } from '../../graph/renderer.ts';
import { savePng, saveText } from '../../save.ts';
import { useWords, type Word } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';

const closer = 1.5;

/** What is seen, as SVG with a key below it. */
export const useDrawing = (renderer: () => Renderer | undefined): ((title?: string) => string) => {
  const { summary } = useCollection();
  const { caption } = useWords();
  return (title) => {
    const sheet = renderer()?.sheet();
    const key: Key = summary.legend.nodes.flatMap(({ type, shape, colour, caption: name }) =>
      ['Policy', 'Region', 'Agency', 'Project'].includes(type)
        ? [{ shape, colour, hollow: shape === 'ring', text: caption(name) }]
        : [],
    );
    return sheet ? writeSvg(sheet, key, title) : '';
  };
};

interface Props {
  readonly renderer: () => Renderer | undefined;
  /** The map has a menu of its own, with more to save. */
  readonly save?: boolean;
}
export const PictureTools = ({ renderer, save = true }: Props) => {
  const { t } = useWords();
  const svg = useDrawing(renderer);
  const button = (icon: Parameters<typeof Icon>[0]['name'], word: Word, onClick: () => void) => (
    <ActionIcon variant="default" size="lg" aria-label={t(word)} title={t(word)} onClick={onClick}>
      <Icon name={icon} />
    </ActionIcon>
  );
  return (
    <div className="picture-tools" data-over-picture>
      {button('plus', 'network.in', () => renderer()?.zoom(closer))}
      {button('minus', 'network.out', () => renderer()?.zoom(1 / closer))}
      {button('fit', 'network.fit', () => renderer()?.fit())}
      {save && (
        <Menu position="left-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="default" size="lg" aria-label={t('network.save')} title={t('network.save')}>
              <Icon name="save" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void savePng('zhengmai.png', svg())}>{t('network.save.png')}</Menu.Item>
            <Menu.Item onClick={() => saveText('zhengmai.svg', svg(), 'image/svg+xml')}>
              {t('network.save.svg')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
};
