/** The first thing on the syntax tree that a read-only query may not hold. */
import { allowedClauses, allowedFunctions, allowedProcedures, refusedClauses } from './allowed.ts';
import { child, plainName, type SyntaxNode, walk } from './syntax.ts';

export interface TreeProblem {
  readonly reason: string;
  readonly offset: number;
}

/** ``db . `labels` `` → `db.labels` */
export const qualifiedName = (node: SyntaxNode): string => {
  const parts: string[] = [];
  walk(node, (each) => {
    if (each.kind !== 'symbolicNameString') return undefined;
    parts.push(plainName(each.text));
    return false;
  });
  return parts.join('.');
};

const maximumRange = 1_000_000;

/** `range(0, 100000000)` with plain numbers is refused at once; computed bounds meet the limit of time and memory instead. */
const hugeRange = (node: SyntaxNode): string | undefined => {
  const bounds = node.children
    .filter((each) => each.kind === 'functionArgument')
    .map((each) => each.text.replaceAll('_', ''));
  const [from, to, step] = bounds.map((text) =>
    /^-?(?:\d+|0x[\da-f]+|0o[0-7]+)$/iu.test(text) ? Number(text) : Number.NaN,
  );
  if (from === undefined || to === undefined) return undefined;
  const count = Math.abs((to - from) / (step ?? 1));
  return count > maximumRange ? `range() of ${count} numbers: expected at most ${maximumRange}` : undefined;
};

const checkFunction = (node: SyntaxNode): string | undefined => {
  const name = qualifiedName(child(node, 'functionName') ?? node);
  if (!allowedFunctions.has(name.toLowerCase())) return `the function ${name}() is not on the list of safe functions`;
  return name.toLowerCase() === 'range' ? hugeRange(node) : undefined;
};

const checkCall = (node: SyntaxNode): string | undefined => {
  const name = qualifiedName(child(node, 'procedureName') ?? node);
  return allowedProcedures.has(name) ? undefined : `the procedure ${name} is not on the list of safe procedures`;
};

const reasonFor = (node: SyntaxNode): string | undefined => {
  switch (node.kind) {
    case 'clause': {
      const clause = node.children[0];
      if (!clause || allowedClauses.has(clause.kind)) return undefined;
      return refusedClauses[clause.kind] ?? `${firstWord(clause)} is not a clause of read-only Cypher 5`;
    }
    case 'useClause':
      return refusedClauses.useClause;
    case 'consoleCommand':
      return 'console commands are not Cypher';
    case 'preparserOption':
      return `the prefix ${firstWord(node)} is not allowed: type the query alone`;
    case 'command':
      return `${firstWord(node)} is an administration command`;
    case 'when':
      return 'WHEN … THEN is not Cypher 5';
    case 'subqueryInTransactionsParameters':
      return 'CALL { … } IN TRANSACTIONS commits on its own';
    case 'functionInvocation':
      return checkFunction(node);
    case 'callClause':
      return checkCall(node);
    case 'vectorFunction':
      return 'vector() is not Cypher 5';
    case 'singleQuery':
      return node.children.some((each) => each.kind === 'LCURLY') ? '{ … } around a query is not Cypher 5' : undefined;
    default:
      return undefined;
  }
};

const firstWord = (node: SyntaxNode): string => (/^\S+/u.exec(node.text)?.[0] ?? '').toUpperCase();

export const treeProblem = (statement: SyntaxNode): TreeProblem | undefined => {
  let problem: TreeProblem | undefined;
  walk(statement, (node) => {
    if (problem) return false;
    const reason = reasonFor(node);
    if (reason) problem = { reason, offset: node.start };
    return undefined;
  });
  return problem;
};
