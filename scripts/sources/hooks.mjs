/** Node's hook that loads our `.ts` files as compiled JavaScript; each keeps its own address, so that data beside it is found. */
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

const isOurs = (url) => url.startsWith('file:') && url.endsWith('.ts') && !url.includes('/node_modules/');

export const load = (url, context, nextLoad) =>
  isOurs(url) ? { format: 'module', source: compile(fileURLToPath(url)), shortCircuit: true } : nextLoad(url, context);
