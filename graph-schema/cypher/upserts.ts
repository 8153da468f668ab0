/** Writes a batch of nodes or edges of one kind; running it again changes nothing. */
import { edgeIdName, hashName } from './internal-names.ts';
import type { Row } from './rows.ts';
import { identifier, type Statement, statement } from './statement.ts';

/** The kind of an edge with the labels of its ends, so that both are found by their index. */
export interface EdgeKind {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export const createNodes = (label: string, rows: readonly Row[]): Statement =>
  statement(`UNWIND $rows AS row MERGE (n:${identifier(label)} {id: row.id}) ON CREATE SET n += row.properties`, {
    rows,
  });

/** Keeps properties that others have added. */
export const changeNodes = (label: string, rows: readonly Row[]): Statement =>
  statement(
    `UNWIND $rows AS row MATCH (n:${identifier(label)} {id: row.id}) WHERE n.${hashName} <> row.properties.${hashName} ` +
      'SET n += row.properties RETURN count(n) AS changed',
    { rows },
  );

const ends = ({ from, to }: EdgeKind): string =>
  `UNWIND $rows AS row MATCH (a:${identifier(from)} {id: row.from}) MATCH (b:${identifier(to)} {id: row.to})`;

/** For edges that are known to be new. */
export const createEdges = (kind: EdgeKind, rows: readonly Row[]): Statement =>
  statement(`${ends(kind)} CREATE (a)-[r:${identifier(kind.type)}]->(b) SET r += row.properties`, { rows });

/** For edges that may be there already: a batch that is sent again after a lost answer must not double them. */
export const ensureEdges = (kind: EdgeKind, rows: readonly Row[]): Statement =>
  statement(
    `${ends(kind)} MERGE (a)-[r:${identifier(kind.type)} {${edgeIdName}: row.properties.${edgeIdName}}]->(b) ON CREATE SET r += row.properties`,
    { rows },
  );

export const changeEdges = (kind: EdgeKind, rows: readonly Row[]): Statement =>
  statement(
    `${ends(kind)} MATCH (a)-[r:${identifier(kind.type)} {${edgeIdName}: row.properties.${edgeIdName}}]->(b) ` +
      `WHERE r.${hashName} <> row.properties.${hashName} SET r += row.properties RETURN count(r) AS changed`,
    { rows },
  );
