/** Starts `zhengmai`: from its bundle, or where there can be none from its sources one by one, which only takes longer. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

export const start = async () => {
  const folder = await bundle();
  if (!folder) {
    await import('./register.mjs');
    await import('../zhengmai.ts');
    return;
  }
  process.setSourceMapsEnabled(true);
  // For the processes that ours start.
  process.env.ZHENGMAI_BUNDLE = folder;
  await import(pathToFileURL(join(folder, 'scripts/zhengmai.mjs')).href);
};
