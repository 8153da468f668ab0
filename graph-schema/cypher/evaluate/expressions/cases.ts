/** CASE in its two forms, also with `WHEN < 3`, `WHEN IS NULL`, `WHEN 1, 2`. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { equals } from '../compare.ts';
import { type Context, type Evaluate, type Scope, withNames } from '../context.ts';
import { parts } from '../syntax-text.ts';
import { type CompileExpression, comparison } from './operators.ts';
import { predicate } from './predicates.ts';
import { truth } from './truth.ts';

const elseOf = (node: SyntaxNode, context: Context, scope: Scope): Evaluate => {
  const index = node.children.findIndex((each) => each.kind === 'ELSE');
  return index < 0 ? () => null : context.expression(node.children[index + 1] as SyntaxNode, scope);
};

export const caseExpression: CompileExpression = (node, context, scope) => {
  const branches = node.children
    .filter((each) => each.kind === 'caseAlternative')
    .map((each) => parts(each).map((part) => context.expression(part, scope)) as [Evaluate, Evaluate]);
  const otherwise = elseOf(node, context, scope);
  return (row) => {
    const branch = branches.find(([test]) => truth(test(row)) === true);
    return (branch?.[1] ?? otherwise)(row);
  };
};

/** A name that no query can write holds the subject. */
const subjectName = ' subject';

export const extendedCase: CompileExpression = (node, context, scope) => {
  const subject = context.expression(node.children[1] as SyntaxNode, scope);
  const inner = withNames(scope, subjectName);
  const branches = node.children
    .filter((each) => each.kind === 'extendedCaseAlternative')
    .map((each) => ({
      tests: each.children.filter((part) => part.kind === 'extendedWhen').map((part) => whenTest(part, context, inner)),
      result: context.expression(each.children.at(-1) as SyntaxNode, scope),
    }));
  const otherwise = elseOf(node, context, scope);
  return (row) => {
    const local = { ...row, [subjectName]: subject(row) };
    const branch = branches.find(({ tests }) => tests.some((test) => truth(test(local)) === true));
    return (branch?.result ?? otherwise)(row);
  };
};

const whenTest = (when: SyntaxNode, context: Context, scope: Scope): Evaluate => {
  const subject: SyntaxNode = { kind: 'variable', start: 0, end: 0, text: `\`${subjectName}\``, children: [] };
  const first = when.children[0] as SyntaxNode;
  if (first.kind === 'comparisonExpression6') return predicate({ ...when, children: [subject, first] }, context, scope);
  if (when.children.length > 1) return comparison({ ...when, children: [subject, ...when.children] }, context, scope);
  const value = context.expression(first, scope);
  return (row) => equals(row[subjectName] ?? null, value(row));
};
