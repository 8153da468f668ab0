/** The Chromium of this machine, if it has one, with WebGL on the processor: machines of tests have no graphics card. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const chromiumPath: string | undefined = places.find((place) => place !== undefined && existsSync(place));

const chromiumFlags: readonly string[] = [
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

/**
 * For tests, which look at what a page says and draws and not at how fast: putting its layers together by a graphics card that the
 * processor imitates is half of what a test in a browser costs. WebGL stays as it is.
 */
export const chromiumFlagsOfTests: readonly string[] = [...chromiumFlags, '--disable-gpu-compositing'];

export const launchChromium = (flags: readonly string[] = chromiumFlags): Promise<Browser> => {
  if (chromiumPath === undefined) throw new Error('Chromium: none found; CHROMIUM_PATH names one');
  return chromium.launch({ executablePath: chromiumPath, args: [...flags] });
};
