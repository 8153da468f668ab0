/** `node --import ./scripts/sources/register.mjs file.ts`: runs TypeScript as users run it, compiled once and kept. */
import * as nodeModule from 'node:module';
import { load } from './hooks.mjs';

process.setSourceMapsEnabled(true);
// For the processes that ours start, so that they need not compile what is compiled.
process.env.ZHENGMAI_REGISTER = import.meta.url;
// In the same thread where Node can (22.15 and newer), else in one of its own.
if (nodeModule.registerHooks) nodeModule.registerHooks({ load });
else nodeModule.register('./hooks.mjs', import.meta.url);
