/** Reads back what is ours: ids with hashes to compare, or everything. */
import { edgeIdName, hashName } from './internal-names.ts';
import { identifier, type Statement, statement } from './statement.ts';

/** Also lists nodes of others that bear our label and an id: their hash is null. */
export const nodeHashes = (label: string): Statement =>
  statement(`MATCH (n:${identifier(label)}) WHERE n.id IS NOT NULL RETURN n.id AS id, n.${hashName} AS hash`);

export const edgeHashes = (type: string): Statement =>
  statement(
    `MATCH ()-[r:${identifier(type)}]->() WHERE r.${hashName} IS NOT NULL RETURN r.${edgeIdName} AS id, r.${hashName} AS hash`,
  );

export const wholeNodes = (label: string): Statement =>
  statement(
    `MATCH (n:${identifier(label)}) WHERE n.${hashName} IS NOT NULL RETURN n.id AS id, properties(n) AS properties`,
  );

export const wholeEdges = (type: string): Statement =>
  statement(
    `MATCH (a)-[r:${identifier(type)}]->(b) WHERE r.${hashName} IS NOT NULL ` +
      `RETURN r.${edgeIdName} AS id, a.id AS from, b.id AS to, properties(r) AS properties`,
  );

/** Labels and types of what is ours, also of an older schema. */
export const ourLabels = (): Statement =>
  statement(`MATCH (n) WHERE n.${hashName} IS NOT NULL UNWIND labels(n) AS name RETURN DISTINCT name`);
export const ourTypes = (): Statement =>
  statement(`MATCH ()-[r]->() WHERE r.${hashName} IS NOT NULL RETURN DISTINCT type(r) AS name`);
