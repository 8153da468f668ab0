/** All benches of the explorer, one after the other; those that need a browser are left out, with a word, where there is none. */
import { notice } from '../progress.ts';
import { chromiumPath } from './chromium.ts';
import type { Figure } from './figure.ts';

const size = 100_000;

export const benchExplorer = async (): Promise<readonly Figure[]> => {
  const { benchServer } = await import('./explorer-server.ts');
  notice('The server over a large collection …');
  const server = await benchServer(size);
  if (chromiumPath === undefined) {
    notice('The page is left out: no Chromium on this machine (CHROMIUM_PATH names one)');
    return server;
  }
  const { benchPicture } = await import('./explorer-picture.ts');
  const { benchPage } = await import('./explorer-page.ts');
  notice('The picture beside sigma alone …');
  const picture = await benchPicture();
  notice('The page …');
  return [...server, ...picture, ...(await benchPage(size))];
};
