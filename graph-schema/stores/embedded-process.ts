/** The child process as its owner sees it: one request at a time, a time limit on each, and a kill that is safe. */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Answers, Failure, FromChild, Request } from './embedded-protocol.ts';
import { RefusedQuery } from './refused-query.ts';
import type { Progress } from './store.ts';
import { StoreError, type StoreTrouble } from './store-error.ts';
import { tooSlow } from './too-slow.ts';

/** Beyond this a query is taken for lost, and its process stopped. */
const heapMegabytes = 4096;

/** The child runs as we do: from the bundle that we run from, else our .ts, also when the main process is a test runner. */
const childToRun = (): { file: string; options: readonly string[] } => {
  const bundle = process.env.ZHENGMAI_BUNDLE;
  if (bundle)
    return { file: join(bundle, 'graph-schema/stores/embedded-child.mjs'), options: ['--enable-source-maps'] };
  const require = createRequire(import.meta.url);
  const register = process.env.ZHENGMAI_REGISTER ?? pathToFileURL(require.resolve('tsx')).href;
  return { file: fileURLToPath(new URL('./embedded-child.ts', import.meta.url)), options: ['--import', register] };
};

const toError = (failure: Failure): Error => {
  if (failure.name === 'RefusedQuery') return new RefusedQuery(failure.reason ?? failure.message, failure.position);
  if (failure.name === 'StoreError') {
    return new StoreError((failure.code ?? 'broken') as StoreTrouble, failure.message);
  }
  const error = new Error(failure.message);
  error.name = failure.name;
  return error;
};

export interface AskOptions {
  readonly milliseconds?: number;
  readonly progress?: Progress;
}

export class EngineProcess {
  readonly #child: ChildProcess;
  #next = 0;
  #failure: ((error: Error) => void) | undefined;
  #alive = true;

  constructor() {
    const { file, options } = childToRun();
    this.#child = fork(file, [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`, ...options],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let lastWords = '';
    this.#child.stderr?.on('data', (data: Buffer) => {
      lastWords = (lastWords + data.toString()).slice(-2000);
    });
    const gone = (why: string) => {
      this.#alive = false;
      const memory = /heap out of memory|Allocation failed/u.test(lastWords);
      this.#failure?.(
        memory
          ? new StoreError(
              'too-large',
              `query: needed more than ${heapMegabytes} MB of memory and was stopped; ask for less`,
            )
          : new StoreError(
              'failed',
              `the engine's process ended (${why}): ${/^\w*Error.*$/mu.exec(lastWords)?.[0] ?? lastWords.trim()}`,
            ),
      );
    };
    this.#child.on('exit', (code, signal) => gone(signal ?? `code ${code}`));
    this.#child.on('error', (error) => gone(error.message));
    this.#idle();
  }

  /** The first query also loads the parser, which is not the query's fault: a second, on a busy machine many. */
  hasAnswered = false;

  get alive(): boolean {
    return this.#alive;
  }

  /** Whoever asks waits for the answer before asking again. */
  async ask<R extends Request>(request: R, options: AskOptions = {}): Promise<Answers[R['kind']]> {
    if (!this.#alive) throw new StoreError('failed', "the engine's process is not running");
    const number = ++this.#next;
    this.#busy();
    let timer: NodeJS.Timeout | undefined;
    let listener: ((message: FromChild) => void) | undefined;
    try {
      return await new Promise<Answers[R['kind']]>((resolve, reject) => {
        this.#failure = reject;
        listener = (message) => {
          if (message.number !== number) return;
          if ('progress' in message) options.progress?.(...message.progress);
          else if ('failure' in message) reject(toError(message.failure));
          else resolve(message.answer as Answers[R['kind']]);
        };
        this.#child.on('message', listener);
        if (options.milliseconds !== undefined) {
          const { milliseconds } = options;
          timer = setTimeout(() => reject(tooSlow(milliseconds)), milliseconds);
        }
        this.#child.send({ number, request }, (error) => {
          if (error) reject(new StoreError('failed', `the engine's process does not listen: ${error.message}`));
        });
      });
    } finally {
      clearTimeout(timer);
      if (listener) this.#child.off('message', listener);
      this.#failure = undefined;
      this.#idle();
    }
  }

  /** Stops the query that runs; its asker is told `Interrupted`. */
  interrupt(): void {
    this.#child.kill('SIGINT');
  }

  /** Safe at any time: what was acknowledged is on disk. Resolves when the process is gone. */
  async kill(): Promise<void> {
    if (!this.#alive) return;
    const ended = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()));
    this.#busy();
    this.#child.kill('SIGKILL');
    await ended;
  }

  /** An idle engine does not keep the program alive. */
  #idle(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    (this.#child.stderr as { unref?: () => void } | null)?.unref?.();
  }

  #busy(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }
}
