/** Builds the explorer's page: root explorer/web, output explorer/dist. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('./explorer/web'),
  plugins: [react()],
  build: {
    outDir: at('./explorer/dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows no inline code, and no data: scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // A first start on a slow machine is no place for advice on plugins.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // `npx vite` in development asks a server started by `zhengmai serve`.
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
});
