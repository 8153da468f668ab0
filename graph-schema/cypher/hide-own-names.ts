/**
 * A user's query as Neo4j is asked it: our own properties (`_hash`, `_id`) stay out of keys(), properties(), `n {.*}` and
 * db.propertyKeys(), so that what is counted, compared or listed is the same as in a store that has none.
 *
 * Neo4j cannot take a key out of a map, so a map of all properties holds ours with one value everywhere: equal maps stay equal, and
 * nobody sees it, as keys() leaves it out and answers do too.
 */
import { child, findAll, plainName, type SyntaxNode, walk } from '../guard/syntax.ts';
import { internalNames } from './internal-names.ts';

const listed = [...internalNames].map((name) => `'${name}'`).join(', ');
const blanked = [...internalNames].map((name) => `, ${name}: 0`).join('');
/** Names that nobody types. */
const [key, all] = ['`zhengmai key`', '`zhengmai all`'];

interface Insertion {
  readonly at: number;
  readonly text: string;
}
/** What is put around a piece of the query; either may be empty. */
interface Around {
  readonly node: SyntaxNode;
  readonly before?: string;
  /** Stands so many characters before the end of the piece. */
  readonly inset?: number;
  readonly after: string;
}

const qualified = (node: SyntaxNode | undefined): string => (node?.text ?? '').replaceAll(/[`\s]/gu, '').toLowerCase();

const notOurs = (name: string): string => `NOT ${name} IN [${listed}]`;

const propertyKeys = (node: SyntaxNode): readonly Around[] => {
  const result = child(node, 'procedureResultItem');
  if (!result)
    return child(node, 'YIELD')
      ? []
      : [{ node, after: ` YIELD propertyKey WHERE ${notOurs('propertyKey')} RETURN propertyKey` }];
  const name = result.children.at(-1)!.text;
  const where = child(node, 'whereClause');
  if (!where) return [{ node, after: ` WHERE ${notOurs(name)}` }];
  return [{ node: where.children[1]!, before: `${notOurs(name)} AND (`, after: ')' }];
};

const aroundNode = (node: SyntaxNode): readonly Around[] => {
  if (node.kind === 'functionInvocation') {
    const name = qualified(child(node, 'functionName'));
    if (name === 'keys') return [{ node, before: `[${key} IN `, after: ` WHERE ${notOurs(key)}]` }];
    if (name === 'properties') return [{ node, before: `[${all} IN [`, after: `] | ${all} {.*${blanked}}][0]` }];
  }
  if (node.kind === 'mapProjection' && node.children.some(({ children }) => children.at(-1)?.kind === 'TIMES'))
    return [{ node, inset: 1, after: blanked }];
  if (node.kind === 'callClause' && qualified(child(node, 'procedureName')) === 'db.propertykeys')
    return propertyKeys(node);
  return [];
};

/** The property of ours that a query asks for by name, as no store answers that. */
export const ownNameIn = (tree: SyntaxNode): string | undefined => {
  const named = findAll(tree, 'propertyKeyName').map(({ text }) => plainName(text));
  const indexed = findAll(tree, 'postFix').flatMap(({ children }) =>
    children[1]?.kind === 'literal' ? [children[1].text.slice(1, -1)] : [],
  );
  return [...named, ...indexed].find((name) => internalNames.has(name));
};

export const hideOwnNames = (cypher: string, tree: SyntaxNode): string => {
  const found: Around[] = [];
  const columns: Around[] = [];
  walk(tree, (node) => {
    const here = aroundNode(node);
    found.push(...here);
    if (node.kind !== 'returnItem' || child(node, 'AS')) return undefined;
    // A column is called as it was typed, which is no longer what stands there.
    let changes = false;
    walk(node, (inner) => {
      changes ||= aroundNode(inner).length > 0;
      return !changes;
    });
    if (changes) columns.push({ node, after: ` AS \`${node.text.replaceAll('`', '``')}\`` });
    return undefined;
  });
  if (found.length === 0) return cypher;
  // What is inside closes before what is around it, and the name of a column comes last.
  const closing = [...found.toReversed(), ...columns].map(
    ({ node, inset = 0, after }): Insertion => ({ at: node.end - inset, text: after }),
  );
  const opening = found.map(({ node, before = '' }): Insertion => ({ at: node.start, text: before }));
  const insertions = [...closing, ...opening].sort((a, b) => a.at - b.at);
  let text = '';
  let done = 0;
  for (const insertion of insertions) {
    text += cypher.slice(done, insertion.at) + insertion.text;
    done = insertion.at;
  }
  return text + cypher.slice(done);
};
