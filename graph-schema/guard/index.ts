/** Decides whether a Cypher text only reads this graph, on the syntax tree of Neo4j's own parser and by lists of what is allowed. */
import { treeProblem } from './check-tree.ts';
import { parseCypher } from './parser.ts';
import { positionAt, type Syntax, type SyntaxNode } from './syntax.ts';
import { textProblem } from './text-limits.ts';

export interface Refusal {
  readonly ok: false;
  readonly reason: string;
  readonly position?: { readonly line: number; readonly column: number };
}
export type Verdict = { readonly ok: true } | Refusal;

/** The tree of a lawful query, for whoever goes on with it. */
export type ReadQuery = { readonly ok: true; readonly tree: SyntaxNode } | Refusal;

const refuse = (text: string, reason: string, offset: number): Refusal => ({
  ok: false,
  reason,
  position: positionAt(text, offset),
});

/** Our words come before the parser's: of `SHOW USERS` one wants to hear that it is not allowed, not where it breaks off. */
const judge = (text: string, syntax: Syntax): ReadQuery => {
  const [tree, second] = syntax.statements;
  if (!tree) return refuse(text, syntax.problems[0]?.message ?? 'the query holds no statement', 0);
  const problem = treeProblem(tree);
  if (problem) return refuse(text, problem.reason, problem.offset);
  if (second) return refuse(text, 'several statements: expected one', second.start);
  const error = syntax.problems[0];
  if (error) return refuse(text, `syntax: ${error.message}`, error.offset);
  return { ok: true, tree };
};

const read = (cypher: string): ReadQuery => {
  const problem = textProblem(cypher);
  if (problem) return refuse(cypher, problem.reason, problem.offset);
  try {
    return judge(cypher, parseCypher(cypher));
  } catch (error) {
    // A parser that gives up has not shown the query to be harmless.
    return {
      ok: false,
      reason: `the query could not be parsed: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
};

/** Reading a text takes longer than answering it, and ready questions come again and again: the last texts are remembered. */
const remembered = new Map<string, ReadQuery>();
const mostRemembered = 200;
const longestRemembered = 10_000;

export const readQuery = (cypher: string): ReadQuery => {
  const known = remembered.get(cypher);
  if (known) return known;
  const result = read(cypher);
  if (cypher.length > longestRemembered) return result;
  const [oldest] = remembered.size < mostRemembered ? [] : remembered.keys();
  if (oldest !== undefined) remembered.delete(oldest);
  remembered.set(cypher, result);
  return result;
};

export const checkReadOnly = (cypher: string): Verdict => {
  const result = readQuery(cypher);
  return result.ok ? { ok: true } : result;
};
