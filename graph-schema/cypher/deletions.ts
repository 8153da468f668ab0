/** Takes away a batch of our nodes or edges; what others have put there stays. */
import { edgeIdName, hashName } from './internal-names.ts';
import { identifier, type Statement, statement } from './statement.ts';

export const deleteEdges = (type: string, ids: readonly string[]): Statement =>
  statement(
    `MATCH ()-[r:${identifier(type)}]->() WHERE r.${hashName} IS NOT NULL AND r.${edgeIdName} IN $ids DELETE r`,
    { ids },
  );

/** Our edges of these nodes are gone already; a node that still has edges is held by somebody else's. */
export const deleteNodes = (label: string, ids: readonly string[]): Statement =>
  statement(
    `UNWIND $ids AS id MATCH (n:${identifier(label)} {id: id}) WHERE n.${hashName} IS NOT NULL AND NOT EXISTS { (n)--() } ` +
      'DELETE n',
    { ids },
  );

/** What others hold on to becomes theirs: it keeps its properties and loses our label and mark. */
export const releaseNodes = (label: string, ids: readonly string[]): Statement =>
  statement(
    `UNWIND $ids AS id MATCH (n:${identifier(label)} {id: id}) WHERE n.${hashName} IS NOT NULL AND EXISTS { (n)--() } ` +
      `REMOVE n.${hashName}, n:${identifier(label)} RETURN count(n) AS changed`,
    { ids },
  );
