/** The command line as a process of its own, as its users meet it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

const bin = fileURLToPath(new URL('../../scripts/bin.mjs', import.meta.url));

/** Without the NEO4J_… of the test run: a call that wants Neo4j says so. */
const environmentWith = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_'));
  return { ...Object.fromEntries(own), ...more };
};

export const startZhengmai = (parameters: readonly string[], { environment = {} }: Call = {}) =>
  spawn(process.execPath, [bin, ...parameters], { env: environmentWith(environment), stdio: ['pipe', 'pipe', 'pipe'] });

export const zhengmai = (parameters: readonly string[], call: Call = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = startZhengmai(parameters, call);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    child.once('error', reject).once('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
  });
