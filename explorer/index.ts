/** The door of the explorer: build the page, serve it over a store. */
export { type AppOptions, makeApp } from './server/app.ts';
export { buildWeb } from './server/build-web.ts';
export { type ServeOptions, type Serving, serve, usualPort } from './server/main.ts';
