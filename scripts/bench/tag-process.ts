/**
 * nodejieba.tag with its own dictionary, in a process of its own: ours is loaded with another one, and the package holds one at a
 * time. It answers each text that it is sent with the milliseconds that tagging took; `missing` where the native part is.
 */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface TagProcess {
  /** Milliseconds that nodejieba.tag takes for `text`. */
  tag(text: string): Promise<number>;
  stop(): void;
}

const self = fileURLToPath(import.meta.url);
const register = new URL('../sources/register.mjs', import.meta.url).href;

/** Undefined where nodejieba's native part is missing. */
export const startTagProcess = async (): Promise<TagProcess | undefined> => {
  const child = fork(self, { execArgv: ['--import', register] });
  const answer = (): Promise<unknown> => new Promise((resolve) => child.once('message', resolve));
  const first = await answer();
  if (first !== 'ready') {
    child.kill();
    return undefined;
  }
  return {
    tag: async (text) => {
      const answered = answer();
      child.send(text);
      return Number(await answered);
    },
    stop: () => void child.kill(),
  };
};

if (process.argv[1] === self && process.send) {
  const send = process.send.bind(process);
  try {
    const { tag } = createRequire(import.meta.url)('nodejieba') as { tag(text: string): unknown };
    tag('');
    process.on('message', (text: string) => {
      const start = performance.now();
      tag(text);
      send(performance.now() - start);
    });
    send('ready');
  } catch {
    send('missing');
  }
}
