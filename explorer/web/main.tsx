/** Starts the page. */
import '@mantine/core/styles.css';
import './styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ViewProvider } from './state/use-view.tsx';
import { theme } from './theme.ts';
import { WordsProvider } from './words.tsx';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <WordsProvider>
        <ViewProvider>
          <App />
        </ViewProvider>
      </WordsProvider>
    </MantineProvider>,
  );
