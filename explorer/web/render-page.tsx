/** Puts the page into its document, with its styles. */
import '@mantine/core/styles.css';
import './styles/frame.css';
import './styles/head.css';
import './styles/start.css';
import './styles/linkages.css';
import './styles/details.css';
import './styles/search.css';
import './styles/table.css';
import './styles/document.css';
import './styles/timeline.css';
import './styles/console.css';
import './styles/map.css';
import './styles/reach.css';
import './styles/compare.css';
import './styles/narrow.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ViewProvider } from './state/use-view.tsx';
import { theme } from './theme.ts';
import { WordsProvider } from './words.tsx';

export const renderPage = (root: HTMLElement | null): void => {
  if (!root) return;
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <WordsProvider>
        <ViewProvider>
          <App />
        </ViewProvider>
      </WordsProvider>
    </MantineProvider>,
  );
};
