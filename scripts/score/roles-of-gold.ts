/** Annotates the texts whose places have roles, and scores the roles; the errors of those for the test are not told. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../extractor/document/read-document.ts';
import { showReadProblem } from '../../extractor/document/read-result.ts';
import { annotate, extract, type Knowledge } from '../../extractor/index.ts';
import { roles } from '../gold/gold-annotation.ts';
import { pairRoles, type RoleScore, scoreRoles } from './score-roles.ts';
import { goldFolder, isOnlyScored, type RolePart, readRoleGold } from './splits.ts';

export interface ScoredRoles {
  readonly use: RolePart;
  readonly documents: number;
  readonly score: RoleScore;
  /** None of a part that is only scored. */
  readonly errors: readonly string[];
}

const AROUND = 24;

export const rolesOfGold = async (use: RolePart, knowledge: Knowledge): Promise<ScoredRoles> => {
  const labelled = (await readRoleGold(use)).filter(({ mentions }) => mentions.some(({ role }) => role !== undefined));
  const errors: string[] = [];
  const pairs = [];
  for (const gold of labelled) {
    const read = await readDocument(await readFile(join(goldFolder, 'texts', gold.doc)), gold.doc);
    if (read.status === 'refused') throw new Error(showReadProblem(read.problem));
    const { source } = read.document;
    const paired = pairRoles(gold, annotate(extract(read.document, knowledge)).mentions);
    pairs.push(...paired);
    if (isOnlyScored({ name: use })) continue;
    for (const { mention, gold: role, said } of paired)
      if (said !== role) {
        const { start, end } = mention;
        const words = `${source.slice(Math.max(0, start - AROUND), start)}[${source.slice(start, end)}]${source.slice(end, end + AROUND)}`;
        errors.push(`${gold.doc}  ${role}, got ${said ?? 'no such mention'}: ${words.replaceAll('\n', ' ')}`);
      }
  }
  return { use, documents: labelled.length, score: scoreRoles(pairs, roles), errors };
};
