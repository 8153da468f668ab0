/** Colours and fonts of the widgets: cinnabar as the one accent, fonts that have Chinese faces. */
import { createTheme } from '@mantine/core';

export const theme = createTheme({
  primaryColor: 'cinnabar',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    cinnabar: [
      '#fdf1ef',
      '#f9ddd9',
      '#f0b7b0',
      '#e68e84',
      '#dd6b5f',
      '#d75446',
      '#cf4537',
      '#b3261e',
      '#98231c',
      '#7f1d18',
    ],
  },
  fontFamily: '"PingFang SC", "Noto Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
  defaultRadius: 'sm',
  cursorType: 'pointer',
});
