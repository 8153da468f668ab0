/** CALL procedure(…) YIELD …: the few procedures that describe and search the graph. */

import { qualifiedName } from '../../../guard/check-tree.ts';
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { withNames } from '../context.ts';
import { CypherError, needsServer } from '../errors.ts';
import { truth } from '../expressions/truth.ts';
import { procedures } from '../procedures/index.ts';
import { has, nameOf, need } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';
import type { CompileClause } from './clause.ts';

export const call: CompileClause = (node, context, scope) => {
  const name = qualifiedName(need(node, 'procedureName'));
  const procedure = Object.hasOwn(procedures, name) ? procedures[name] : undefined;
  if (!procedure) throw needsServer(`the procedure ${name}`);
  const values = node.children
    .filter((each) => each.kind === 'procedureArgument')
    .map((each) => context.expression(each.children[0] as SyntaxNode, scope));
  if (values.length < procedure.least || values.length > procedure.most) {
    throw new CypherError(`${name}: expected ${procedure.least} to ${procedure.most} arguments, got ${values.length}`);
  }
  const yielded = node.children
    .filter((each) => each.kind === 'procedureResultItem')
    .map((each) => {
      const [field, alias] = each.children.filter((part) => part.kind === 'variable').map(nameOf) as [string, string?];
      if (!procedure.columns.includes(field)) throw new CypherError(`${name} does not yield ${field}`);
      return [field, alias ?? field] as const;
    });
  const outputs = yielded.length > 0 ? yielded : procedure.columns.map((column) => [column, column] as const);
  const names = outputs.map(([, alias]) => alias);
  const taken = names.find((each) => scope.names.has(each));
  if (taken !== undefined) throw new CypherError(`Variable \`${taken}\` already declared`);
  const after = withNames(scope, ...names);
  const where = node.children.find((each) => each.kind === 'whereClause');
  const condition = where && context.expression(where.children[1] as SyntaxNode, after);
  const optional = has(node, 'OPTIONAL');
  return {
    scope: after,
    columns: names,
    run: function* (rows: Iterable<Row>) {
      for (const row of rows) {
        let any = false;
        for (const found of procedure.run(
          values.map((value) => value(row)),
          context,
        )) {
          const merged: Record<string, CypherValue> = { ...row };
          for (const [field, alias] of outputs) merged[alias] = found[field] ?? null;
          if (condition && truth(condition(merged)) !== true) continue;
          any = true;
          yield merged;
        }
        if (!any && optional) yield { ...row, ...Object.fromEntries(names.map((each) => [each, null])) };
      }
    },
  };
};
