import { describe, expect, test } from 'vitest';
import { checkReadOnly } from '../../../graph-schema/guard/index.ts';
import { attacks } from './attacks.ts';
import { lawful } from './lawful.ts';

const shown = (cypher: string): string => JSON.stringify(cypher.length > 90 ? `${cypher.slice(0, 90)}…` : cypher);

describe('the guard', () => {
  test('knows at least 60 attacks and 60 lawful look-alikes', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    expect(lawful.length).toBeGreaterThanOrEqual(60);
  });

  describe('refuses, with the reason,', () => {
    for (const [cypher, reason] of attacks) {
      test(shown(cypher), () => {
        const verdict = checkReadOnly(cypher);
        expect(verdict).toMatchObject({ ok: false });
        expect(verdict.ok ? '' : verdict.reason).toMatch(reason);
      });
    }
  });

  describe('allows', () => {
    for (const cypher of lawful) {
      test(shown(cypher), () => {
        expect(checkReadOnly(cypher)).toEqual({ ok: true });
      });
    }
  });

  test('says where: line and column in characters, also behind rare characters', () => {
    expect(checkReadOnly('MATCH (n)\n  DELETE n')).toMatchObject({ position: { line: 2, column: 3 } });
    expect(checkReadOnly("WITH '𠮶𠮶' AS x SET x.a = 1")).toMatchObject({ position: { line: 1, column: 18 } });
  });

  test.each([
    ['MATCH (p)\nRETRN p', 2, 1],
    ['MATCH (p:Policy RETURN p', 1, 17],
    ['MATCH (p) RETURN', 1, 17],
    ['MATCH (p)\nWHERE p.x =\nRETURN p', 3, 8],
    ['MATCH (p) RETURN p p', 1, 20],
    ['RETURN (1', 1, 10],
  ])('says where %j breaks off', (cypher, line, column) => {
    expect(checkReadOnly(cypher)).toMatchObject({ ok: false, position: { line, column } });
  });
});
