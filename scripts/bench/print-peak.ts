/** `node --import …/print-peak.ts PROGRAM`: when the program ends, its peak memory in megabytes stands on the error stream. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(2, `\npeak memory: ${process.resourceUsage().maxRSS / 1024} MB\n`);
});
