/** Whether the outline is drawn under the places; kept in this browser, the same for every map of the page. */
import { useLocalStorage } from '@mantine/hooks';

const key = 'zhengmai.outline';

export const useOutlineSwitch = (): readonly [boolean, (wanted: boolean) => void] => {
  const [kept, keep] = useLocalStorage<'on' | 'off'>({ key, defaultValue: 'on', getInitialValueInEffect: false });
  return [kept !== 'off', (wanted) => keep(wanted ? 'on' : 'off')];
};

export const useOutlineWanted = (): boolean => useOutlineSwitch()[0];
