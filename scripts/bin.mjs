#!/usr/bin/env node
/** The executable `zhengmai`: runs our TypeScript, compiled once and kept. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`zhengmai: expected Node 20.19 or newer, got ${process.versions.node}`);
  process.exit(2);
}
const { start } = await import('./sources/start.mjs');
await start();
