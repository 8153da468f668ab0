/** What docker compose would be told, read with a YAML parser; no Docker is needed here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { strict: true, uniqueKeys: true }) as {
  readonly services: Readonly<Record<'neo4j' | 'app', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { neo4j, app } = compose.services;
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('docker compose', () => {
  it('brings Neo4j 5.26 Community and the app, which waits until Neo4j is well', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(neo4j.healthcheck?.test.join(' ')).toContain('7474');
    expect(app.build).toBe('.');
    expect(app.depends_on?.neo4j?.condition).toBe('service_healthy');
    expect(app.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  });

  it('has no default password: both services demand it from the environment', () => {
    for (const value of [neo4j.environment.NEO4J_AUTH, app.environment.NEO4J_PASSWORD])
      expect(value).toMatch(/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('gives the Neo4j image settings of Neo4j only, as it refuses to start with others', () => {
    for (const name of Object.keys(neo4j.environment)) expect(name).toMatch(/^NEO4J_(?:AUTH|dbms_|server_)/);
  });

  it('listens on this machine only', () => {
    for (const port of [...neo4j.ports, ...app.ports]) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it('keeps the graph when containers go, and never gives documents up', () => {
    expect(compose.volumes).toHaveProperty('neo4j-data');
    expect(app.command).not.toContain('--replace');
  });
});

describe('the image', () => {
  it('runs the command line as a user without rights, on the port that compose publishes', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^ENTRYPOINT \["node", "scripts\/bin\.mjs"\]$/m);
    expect(dockerfile).toMatch(/^EXPOSE 8787$/m);
    expect(app.command?.join(' ')).toContain('--port 8787');
  });

  it('holds no secret', () => expect(dockerfile).not.toMatch(/PASSWORD/i));
});
