/** The Chromium of this machine, if it has one, with WebGL on the processor: machines of tests have no graphics card. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const chromiumPath: string | undefined = places.find((place) => place !== undefined && existsSync(place));

export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

export const launchChromium = (): Promise<Browser> => {
  if (chromiumPath === undefined) throw new Error('Chromium: none found; CHROMIUM_PATH names one');
  return chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags] });
};
