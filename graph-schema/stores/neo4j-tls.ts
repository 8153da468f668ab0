/**
 * Why a server cannot be reached that is there: it speaks with TLS where the address has none, or the other way round, or its
 * certificate is signed by nobody known. The driver tells the last at best, and with routing addresses nothing of it.
 */
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';

const patience = 3000;

/** Bolt begins with four bytes and the versions that we know; whoever speaks it answers with one of them. */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 4, 4, 5, 0, 0, 4, 4, 0, 0, 0, 3, 0, 0, 0, 0]);

/** `bolt` if it answers in Bolt, else the code of the failure. */
const greet = (open: (opened: () => void) => Duplex): Promise<string> =>
  new Promise((resolve) => {
    const socket = open(() => socket.write(greeting));
    const end = (found: string) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(found);
    };
    const timer = setTimeout(() => end('silence'), patience);
    socket.once('data', (answer: Buffer) => end(answer.length === 4 && answer[0] === 0 ? 'bolt' : 'another protocol'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.once('close', () => end('closed'));
  });

/** A sentence where TLS is the matter, else undefined. */
export const explainTls = async (uri: string): Promise<string | undefined> => {
  const [, scheme = '', address = ''] = /^([a-z0-9]+)(?:\+s(?:sc)?)?:\/\/([^/?#]*)/iu.exec(uri) ?? [];
  const { hostname, port } = new URL(`http://${address}`);
  const to = { host: hostname.replace(/^\[|\]$/gu, ''), port: Number(port) || 7687 };
  const plain = () => greet((opened) => connect(to, opened));
  const encrypted = (rejectUnauthorized: boolean) =>
    greet((opened) => connectTls({ ...to, rejectUnauthorized }, opened));
  const wantsTls = /^[a-z0-9]+\+s/iu.test(uri);
  if (!wantsTls)
    return (await encrypted(false)) === 'bolt'
      ? `the server there speaks TLS; take ${scheme}+s://, or ${scheme}+ssc:// if its certificate is signed by itself`
      : undefined;
  if ((await plain()) === 'bolt') return `the server there speaks without TLS; take ${scheme}://`;
  const trusted = await encrypted(true);
  return trusted !== 'bolt' && (await encrypted(false)) === 'bolt'
    ? `the server's certificate is not trusted (${trusted}); take ${scheme}+ssc:// if it is signed by itself, or name its authority in NODE_EXTRA_CA_CERTS`
    : undefined;
};
