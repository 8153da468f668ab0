/** The door of the explorer: build the page, serve it over a store, or write it into one file with its graph. */
export { type AppOptions, makeApp } from './server/app.ts';
export { buildOfflinePage, buildWeb } from './server/build-web.ts';
export { type ServeOptions, type Serving, serve } from './server/main.ts';
