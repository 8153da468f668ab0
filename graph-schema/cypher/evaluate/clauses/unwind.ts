/** UNWIND list AS item: a row for each item; none for null. */

import type { SyntaxNode } from '../../../guard/syntax.ts';
import { withNames } from '../context.ts';
import { CypherError } from '../errors.ts';
import { nameOf } from '../syntax-text.ts';
import { isList } from '../values.ts';
import type { CompileClause } from './clause.ts';

export const unwind: CompileClause = (node, context, scope) => {
  const list = context.expression(node.children[1] as SyntaxNode, scope);
  const name = nameOf(node.children.at(-1) as SyntaxNode);
  if (scope.names.has(name)) throw new CypherError(`Variable \`${name}\` already declared`);
  return {
    scope: withNames(scope, name),
    run: function* (rows) {
      for (const row of rows) {
        const value = list(row);
        if (value === null) continue;
        for (const item of isList(value) ? value : [value]) {
          context.tick();
          yield { ...row, [name]: item };
        }
      }
    },
  };
};
