/** Reads back what is ours: ids with hashes to compare, or everything. */
import { edgeTypes } from '../edges/index.ts';
import { nodeTypes } from '../nodes/index.ts';
import { edgeIdName, hashName } from './internal-names.ts';
import { identifier, type Statement, statement } from './statement.ts';

const anyLabel = nodeTypes.map(({ type }) => identifier(type)).join('|');
const anyType = edgeTypes.map(({ type }) => identifier(type)).join('|');

const hashes = {
  nodes: `RETURN labels(n) AS types, n.id AS id, n.${hashName} AS hash`,
  edges: `RETURN [type(r)] AS types, r.${edgeIdName} AS id, r.${hashName} AS hash`,
};

/** Also lists nodes of others that bear our label and an id: their hash is null. */
export const nodeHashes = (): Statement => statement(`MATCH (n:${anyLabel}) WHERE n.id IS NOT NULL ${hashes.nodes}`);

export const edgeHashes = (): Statement =>
  statement(`MATCH ()-[r:${anyType}]->() WHERE r.${hashName} IS NOT NULL ${hashes.edges}`);

/** What is ours under labels and types that the schema no longer knows; goes through the whole database. */
export const olderNodeHashes = (): Statement =>
  statement(`MATCH (n:!(${anyLabel})) WHERE n.${hashName} IS NOT NULL ${hashes.nodes}`);
export const olderEdgeHashes = (): Statement =>
  statement(`MATCH ()-[r:!(${anyType})]->() WHERE r.${hashName} IS NOT NULL ${hashes.edges}`);

export const documents = (): Statement =>
  statement(`MATCH (n:Document) WHERE n.${hashName} IS NOT NULL RETURN n.id AS id, n.name AS name ORDER BY id`);

export const wholeNodes = (): Statement =>
  statement(
    `MATCH (n:${anyLabel}) WHERE n.${hashName} IS NOT NULL RETURN labels(n) AS types, n.id AS id, properties(n) AS properties`,
  );

export const wholeEdges = (): Statement =>
  statement(
    `MATCH (a)-[r:${anyType}]->(b) WHERE r.${hashName} IS NOT NULL ` +
      `RETURN [type(r)] AS types, r.${edgeIdName} AS id, a.id AS from, b.id AS to, properties(r) AS properties`,
  );
