/** Builds the explorer as one script and one style sheet, for the file that is opened from disk. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const worker = /new Worker\(\s*new URL\('([^']+)',\s*import\.meta\.url\),\s*\{[^}]*\}\s*\)/g;

/** A page on disk may not fetch the script of a worker: it carries that as well. */
const carryWorkers: Plugin = {
  name: 'carry-workers',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.startsWith(at('./explorer/web/')) || !code.includes('new Worker(')) return undefined;
    const imports: string[] = [];
    const carried = code.replace(worker, (_, path: string) => {
      imports.push(`import Carried${imports.length} from '${path}?worker&inline';\n`);
      return `new Carried${imports.length - 1}()`;
    });
    return { code: imports.join('') + carried, map: null };
  },
};

/** The one file that loads the parser asks Node for it; here the bundle has it. */
const carryParser: Plugin = {
  name: 'carry-parser',
  enforce: 'pre',
  load: (id) =>
    id === at('./graph-schema/guard/load-parser.ts')
      ? "import { CypherParser, parserWrapper } from '@neo4j-cypher/language-support';\nexport const loadParser = () => ({ CypherParser, parserWrapper });"
      : undefined,
};

/** Engines that need a machine under them stay out: the graph is in memory. */
const leaveEngines: Plugin = {
  name: 'leave-engines',
  enforce: 'pre',
  load: (id) => (/\/graph-schema\/stores\/(?:neo4j|embedded)\.ts$/.test(id) ? 'export {};' : undefined),
};

export default defineConfig({
  root: at('./explorer/offline'),
  plugins: [carryWorkers, carryParser, leaveEngines, react()],
  worker: { format: 'iife' },
  build: {
    outDir: at('./explorer/dist-offline'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 20_000,
    rollupOptions: {
      input: at('./explorer/offline/main.ts'),
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
    },
  },
});
