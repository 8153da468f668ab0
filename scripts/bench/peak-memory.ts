/**
 * Peak memory of this process in megabytes. `maxRSS` begins with what the parent held when it started the process (a bench that
 * holds a graph of 500 MB would see 500 MB in each of its children), so the kernel's own mark is read where there is one.
 */
import { readFileSync } from 'node:fs';

const KIBIBYTES = 1024;

/** `VmHWM:	  318864 kB`: the highest resident size since the program was loaded. */
const markOfKernel = (): number => {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? Number.NaN);
  } catch {
    return Number.NaN;
  }
};

export const peakMemory = (): number => {
  const mark = markOfKernel();
  return (Number.isNaN(mark) ? process.resourceUsage().maxRSS : mark) / KIBIBYTES;
};
