/** Writes a batch of nodes or edges of one kind; running it again changes nothing. */
import { edgeIdName, hashName } from './internal-names.ts';
import { edgeColumns, endColumns, nodeColumns, type Row } from './rows.ts';
import { identifier, type Statement, statement } from './statement.ts';

/** The kind of an edge with the labels of its ends, so that both are found by their index. */
export interface EdgeKind {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const unwind = 'UNWIND $rows AS row';

/** `{id: row[0], _hash: row[1], …}`: CREATE leaves out what is null. */
const map = (columns: readonly string[], from: number): string =>
  `{${columns.map((name, at) => `${identifier(name)}: row[${from + at}]`).join(', ')}}`;

/** All but the first, which finds the thing: `SET n._hash = row[1], …`; what is null is taken away. */
const set = (item: string, columns: readonly string[], from: number): string =>
  `SET ${columns
    .slice(1)
    .map((name, at) => `${item}.${identifier(name)} = row[${from + at + 1}]`)
    .join(', ')}`;

/** For nodes that are known to be new. */
export const createNodes = (label: string, rows: readonly Row[]): Statement =>
  statement(`${unwind} CREATE (n:${identifier(label)} ${map(nodeColumns(label), 0)})`, { rows });

/** For nodes that may be there already: a batch that is sent again after a lost answer must not double them. */
export const ensureNodes = (label: string, rows: readonly Row[]): Statement =>
  statement(`${unwind} MERGE (n:${identifier(label)} {id: row[0]}) ON CREATE ${set('n', nodeColumns(label), 0)}`, {
    rows,
  });

/** Keeps properties that others have added. */
export const changeNodes = (label: string, rows: readonly Row[]): Statement =>
  statement(
    `${unwind} MATCH (n:${identifier(label)} {id: row[0]}) WHERE n.${hashName} <> row[1] ` +
      `${set('n', nodeColumns(label), 0)} RETURN count(n) AS changed`,
    { rows },
  );

const ends = ({ from, to }: EdgeKind): string =>
  `${unwind} MATCH (a:${identifier(from)} {id: row[0]}) MATCH (b:${identifier(to)} {id: row[1]})`;
const edge = ({ type }: EdgeKind): string => `(a)-[r:${identifier(type)} {${edgeIdName}: row[${endColumns}]}]->(b)`;

/** For edges that are known to be new. */
export const createEdges = (kind: EdgeKind, rows: readonly Row[]): Statement =>
  statement(`${ends(kind)} CREATE (a)-[r:${identifier(kind.type)} ${map(edgeColumns(kind.type), endColumns)}]->(b)`, {
    rows,
  });

export const ensureEdges = (kind: EdgeKind, rows: readonly Row[]): Statement =>
  statement(`${ends(kind)} MERGE ${edge(kind)} ON CREATE ${set('r', edgeColumns(kind.type), endColumns)}`, { rows });

export const changeEdges = (kind: EdgeKind, rows: readonly Row[]): Statement =>
  statement(
    `${ends(kind)} MATCH ${edge(kind)} WHERE r.${hashName} <> row[${endColumns + 1}] ` +
      `${set('r', edgeColumns(kind.type), endColumns)} RETURN count(r) AS changed`,
    { rows },
  );
