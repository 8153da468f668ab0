/** Where the graph is kept, by the environment; never with a default password. */
import { describe, expect, it } from 'vitest';
import { chooseStore } from '../../scripts/choose-store.ts';

const address = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'geheim' };

describe('the store', () => {
  it('is a file of ours where nothing is said', () => {
    expect(chooseStore({})).toEqual({ kind: 'embedded', path: '.zhengmai/graph' });
    expect(chooseStore({ NEO4J_URI: '' })).toMatchObject({ kind: 'embedded' });
  });

  it('is Neo4j where NEO4J_URI is set', () => {
    expect(chooseStore(address)).toEqual({ kind: 'neo4j', uri: address.NEO4J_URI, user: 'neo4j', password: 'geheim' });
    expect(chooseStore({ ...address, NEO4J_DATABASE: 'policies' })).toMatchObject({ database: 'policies' });
  });

  it('is the file that --store names, even then', () => {
    expect(chooseStore(address, 'other/graph')).toEqual({ kind: 'embedded', path: 'other/graph' });
  });

  for (const missing of ['NEO4J_USER', 'NEO4J_PASSWORD'] as const)
    it(`is refused without ${missing}`, () => {
      expect(() => chooseStore({ ...address, [missing]: undefined })).toThrow(
        new RegExp(`^${missing}: expected .* got nothing$`),
      );
      expect(() => chooseStore({ ...address, [missing]: '' })).toThrow(missing);
    });
});
