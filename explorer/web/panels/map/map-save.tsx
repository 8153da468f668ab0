/** Takes the map along: as a picture, as a drawing, as a table, as points. */
import { ActionIcon, Menu } from '@mantine/core';
import type { Renderer } from '../../graph/renderer.ts';
import type { MapRegion } from '../../map/map-region.ts';
import { placesCsv, placesGeoJson } from '../../map/take-places.ts';
import { mapPicture } from '../../reach/map-picture.ts';
import { savePng, saveText } from '../../save.ts';
import { useRoles } from '../../use-roles.ts';
import { useWords } from '../../words.tsx';
import { useDrawing } from '../picture/picture-tools.tsx';
import { Icon } from '../pieces/icon.tsx';

interface Props {
  readonly regions: readonly MapRegion[];
  readonly title: string;
  /** What the map's picture draws; without one the drawing on the page is taken. */
  readonly renderer: () => Renderer | undefined;
}

export const MapSave = ({ regions, title, renderer }: Props) => {
  const { t, find } = useWords();
  const { sayAll } = useRoles();
  const drawing = useDrawing(renderer);
  const picture = (): string => {
    if (renderer()) return drawing(title);
    const map = document.querySelector<SVGSVGElement>('.map-main .map-sheet svg');
    const style = getComputedStyle(document.body);
    return map ? mapPicture(map, title, style.backgroundColor, style.color) : '';
  };
  const csv = () =>
    placesCsv(regions, {
      titles: [t('map.code'), t('column.label'), t('column.level'), t('map.policies'), t('map.state'), t('map.roles')],
      level: (level) => find(`level.${level}`) ?? level,
      state: (state) => t(`map.state.${state}`),
      roles: sayAll,
    });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size="md" aria-label={t('map.save')} title={t('map.save')}>
          <Icon name="save" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void savePng('zhengmai-map.png', picture())}>{t('network.save.png')}</Menu.Item>
        <Menu.Item onClick={() => saveText('zhengmai-map.svg', picture(), 'image/svg+xml')}>
          {t('network.save.svg')}
        </Menu.Item>
        <Menu.Item onClick={() => saveText('zhengmai-places.csv', csv(), 'text/csv')}>{t('table.export')}</Menu.Item>
        <Menu.Item onClick={() => saveText('zhengmai-places.geojson', placesGeoJson(regions), 'application/geo+json')}>
          {t('take.geojson')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
