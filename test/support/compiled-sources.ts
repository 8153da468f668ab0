/** For `node --import`: processes that tests start run our TypeScript as users do, compiled once and kept; tsx costs each half a second. */
export const compiledSources = new URL('../../scripts/sources/register.mjs', import.meta.url).href;
