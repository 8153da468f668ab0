/** Starts a real Neo4j server with an empty database on a free loopback port, and stops it again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isBoltOpen, setFirstPassword } from '../../graph-schema/stores/neo4j-first-password.ts';
import { downloadNeo4j } from './download.ts';
import { freePort } from './free-port.ts';

export interface Neo4jOptions {
  /** The server's home, kept when the server stops; without it a temporary one that is removed. */
  readonly directory?: string;
  /** Where it listened before, for clients that come back; without it any free one. */
  readonly port?: number;
  readonly cacheDirectory?: string;
  /** Its speed is to be measured: Java then compiles as it does for servers that run for long. */
  readonly isMeasured?: boolean;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
  /** Ends it as a power cut does; a home that was given stays as it is at that moment. */
  kill(): Promise<void>;
}

const startSeconds = 240;
const stopSeconds = 30;

/**
 * Holds the server on a line: when the pipe to us closes, because we stop it or because we were killed ourselves, the server
 * is ended and its temporary home removed with its log. `$0` is that home or empty, the rest is the server's command.
 */
const keeper = `
exec 3<&0
"$@" & server=$!
(
  cat <&3 >/dev/null
  [ -z "$0" ] || rm -f "$0.log"
  kill $server
  sleep ${stopSeconds}
  kill -9 $server
) 2>/dev/null & watch=$!
wait $server
kill $watch 2>/dev/null
[ -z "$0" ] || rm -rf "$0"
`;
const opened = ['java.nio', 'java.io', 'sun.nio.ch'];
const java = [...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`), '-Dlog4j2.disable.jmx=true'];

/** A server of tests lives for minutes: what Java's second compiler costs, a third of all, it never earns. */
const quickly = ['-XX:TieredStopAtLevel=1'];

const configuration = (port: number): string => `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.heap.initial_size=256m
server.memory.heap.max_size=1g
server.memory.pagecache.size=256m
`;

const lastLines = (path: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '';

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const waitUntilOpen = async (uri: string, child: ChildProcess, log: string): Promise<void> => {
  const deadline = Date.now() + startSeconds * 1000;
  while (!(await isBoltOpen(uri))) {
    if (hasEnded(child)) throw new Error(`Neo4j: the server ended before it answered at ${uri}\n${lastLines(log)}`);
    if (Date.now() > deadline)
      throw new Error(`Neo4j: no answer at ${uri} within ${startSeconds} s\n${lastLines(log)}`);
    await sleep(250);
  }
};

const end = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end();
  await ended;
};

/** Server and keeper are a group. */
const killGroup = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child) || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
};

/** The password lies in the home, so that a kept home can be started again. */
const passwordOf = (home: string): { readonly password: string; readonly isFirst: boolean } => {
  const file = join(home, 'password');
  if (existsSync(file)) return { password: readFileSync(file, 'utf8'), isFirst: false };
  return { password: randomBytes(12).toString('hex'), isFirst: true };
};

export const startNeo4j = async (options: Neo4jOptions = {}): Promise<Neo4jServer> => {
  const jars = await downloadNeo4j(options.cacheDirectory);
  const home = options.directory ?? mkdtempSync(join(tmpdir(), 'zhengmai-neo4j-'));
  const port = options.port ?? (await freePort());
  const uri = `bolt://127.0.0.1:${port}`;
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port));
  const temporary = options.directory === undefined ? home : '';
  const log = temporary === '' ? join(home, 'server.log') : `${home}.log`;
  const output = openSync(log, 'a');
  const parameters = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const compiling = options.isMeasured ? [] : quickly;
  const command = [
    'java',
    ...java,
    ...compiling,
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    ...parameters,
  ];
  // A group of its own: Ctrl+C is for us, the server hears of it through the pipe.
  const child = spawn('sh', ['-c', keeper, temporary, ...command], { stdio: ['pipe', output, output], detached: true });
  closeSync(output);
  const stop = (): Promise<void> => end(child);
  try {
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    await waitUntilOpen(uri, child, log);
    const { password, isFirst } = passwordOf(home);
    if (isFirst) {
      await setFirstPassword(uri, password);
      writeFileSync(join(home, 'password'), password, { mode: 0o600 });
    }
    return { uri, user: 'neo4j', password, stop, kill: () => killGroup(child) };
  } catch (error) {
    await stop();
    throw error;
  }
};
