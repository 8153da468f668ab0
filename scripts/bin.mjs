#!/usr/bin/env node
/** The executable `zhengmai`: registers tsx, so that Node runs the sources as they are, and hands over to zhengmai.ts. */
import { register } from 'tsx/esm/api';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`zhengmai: expected Node 20.19 or newer, got ${process.versions.node}`);
  process.exit(2);
}
register();
await import('./zhengmai.ts');
