/** `node --import …/print-peak.ts PROGRAM`: when the program ends, its peak memory in megabytes stands on the error stream. */
import { writeSync } from 'node:fs';
import { peakMemory } from './peak-memory.ts';

process.on('exit', () => {
  writeSync(2, `\npeak memory: ${peakMemory()} MB\n`);
});
