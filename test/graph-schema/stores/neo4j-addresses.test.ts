/** Every form of address: with routing and without, with TLS and without, to a server that speaks it and to one that does not. */
import { connect } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyGraph, isSameGraph, openStore, type Store } from '../../../graph-schema/index.ts';
import { takeNeo4j } from '../../support/neo4j.ts';
import { exampleGraph } from '../example-graph.ts';

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
const server = 'server' in taken ? taken.server : undefined;

/** Of nobody: made for this test, signed by itself, for 127.0.0.1. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgS7201yYw+M+TfwEE
gQ3vej+90O7cqSQQG+thAGfBKaGhRANCAASd/qKgU4FqEi+dGRtZ6yDO5G3c6gl0
LpZ+Ra6q2z9XLw5pdJS+c8L3lSbFza0jfdvN3uEUVOzmCTsJIoQVHzEz
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUSuHipnKXZ86VSoLDvKGF6MVPYwYwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyOTE5MDAzOFoYDzIxMjYxMTA1
MTkwMDM4WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASd/qKgU4FqEi+dGRtZ6yDO5G3c6gl0LpZ+Ra6q2z9XLw5pdJS+c8L3
lSbFza0jfdvN3uEUVOzmCTsJIoQVHzEzo2QwYjAdBgNVHQ4EFgQU4RdVjW8K97G5
vAlDwz02xd7jM1YwHwYDVR0jBBgwFoAU4RdVjW8K97G5vAlDwz02xd7jM1YwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQCb7nt7Tdoi4e2ROdfKk779pefCmruX6E/XRM4JXE1pWwIhAO+I3Mz27/H2EIWv
DgivTEG+m+TdGYtVjpG5GrJk0ItH
-----END CERTIFICATE-----`;

/** The real server speaks without TLS; this speaks with it, and hands everything on. */
let withTls: Server;
let ports: { readonly plain: number; readonly tls: number };

beforeAll(async () => {
  const plain = Number(/:(\d+)/u.exec(server?.uri ?? '')?.[1] ?? 0);
  const host = /\/\/([^:]+)/u.exec(server?.uri ?? '')?.[1] ?? '';
  withTls = createServer({ key, cert }, (client) => {
    const real = connect(plain, host);
    client.pipe(real).pipe(client);
    client.on('error', () => real.destroy());
    real.on('error', () => client.destroy());
  });
  withTls.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => withTls.listen(0, '127.0.0.1', resolve));
  ports = { plain, tls: (withTls.address() as { port: number }).port };
});
afterAll(async () => {
  withTls.close();
  await server?.giveBack();
});

const open = (scheme: string, port: keyof typeof ports): Promise<Store> =>
  openStore({
    kind: 'neo4j',
    uri: `${scheme}://127.0.0.1:${ports[port]}`,
    user: server?.user ?? '',
    password: server?.password ?? '',
    database: server?.database,
  });

describe.skipIf(skip !== undefined)('Neo4j: addresses', () => {
  it.each([
    ['bolt', 'plain'],
    ['neo4j', 'plain'],
    ['bolt+ssc', 'tls'],
    ['neo4j+ssc', 'tls'],
  ] as const)('%s:// to a server that speaks %s is opened, written, read and asked', async (scheme, port) => {
    const store = await open(scheme, port);
    expect(store.description).toContain(`${scheme}://127.0.0.1:${ports[port]}`);
    expect(await store.write(exampleGraph)).toMatchObject({ nodesCreated: exampleGraph.nodes.length });
    expect(isSameGraph(await store.read(), exampleGraph)).toBe(true);
    expect((await store.query('MATCH (n) RETURN count(n)')).rows).toEqual([[exampleGraph.nodes.length]]);
    await store.write(emptyGraph);
    await store.close();
  });

  it.each([
    ['bolt+s', 'plain', 'speaks without TLS; take bolt://'],
    ['bolt+ssc', 'plain', 'speaks without TLS; take bolt://'],
    ['neo4j+s', 'plain', 'speaks without TLS; take neo4j://'],
    ['neo4j+ssc', 'plain', 'speaks without TLS; take neo4j://'],
    ['bolt+s', 'tls', 'certificate is not trusted'],
    ['neo4j+s', 'tls', 'certificate is not trusted'],
    ['bolt', 'tls', 'speaks TLS; take bolt+s://'],
    ['neo4j', 'tls', 'speaks TLS; take neo4j+s://'],
  ] as const)('%s:// to a server that speaks %s is refused: %s', async (scheme, port, message) => {
    await expect(open(scheme, port)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'unreachable',
      message: expect.stringContaining(message),
    });
  });
});
