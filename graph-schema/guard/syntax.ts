/** The syntax tree of a Cypher text as plain values: what guard and dialect read, whatever parser made it. */

/** `kind` is the grammar's rule name (`matchClause`) or, for a leaf, the token's name in capitals (`MATCH`). Offsets are UTF-16, half open. */
export interface SyntaxNode {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly children: readonly SyntaxNode[];
}

export interface SyntaxProblem {
  readonly message: string;
  readonly offset: number;
}

export interface Syntax {
  readonly statements: readonly SyntaxNode[];
  readonly problems: readonly SyntaxProblem[];
}

/** Visits the node and all below it, parents first; return false to stay out of the children. */
export const walk = (node: SyntaxNode, visit: (node: SyntaxNode) => boolean | undefined): void => {
  if (visit(node) === false) return;
  for (const child of node.children) walk(child, visit);
};

export const findAll = (node: SyntaxNode, kind: string): SyntaxNode[] => {
  const found: SyntaxNode[] = [];
  walk(node, (each) => {
    if (each.kind === kind) found.push(each);
    return undefined;
  });
  return found;
};

export const child = (node: SyntaxNode, kind: string): SyntaxNode | undefined =>
  node.children.find((each) => each.kind === kind);

/** `a`, `` `a``b` `` → the name itself: quotes removed, doubled backticks single. */
export const plainName = (text: string): string =>
  text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;

export const positionAt = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
