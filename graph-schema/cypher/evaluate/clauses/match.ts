/** MATCH and OPTIONAL MATCH. */
import { needsServer } from '../errors.ts';
import { has, need } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';
import type { CompileClause } from './clause.ts';

export const match: CompileClause = (node, context, scope) => {
  if (node.children.some((each) => each.kind === 'matchMode' && /^REPEATABLE/iu.test(each.text))) {
    throw needsServer('REPEATABLE ELEMENTS');
  }
  const where = node.children.find((each) => each.kind === 'whereClause');
  const pattern = context.pattern(need(node, 'patternList'), where, scope);
  if (!has(node, 'OPTIONAL')) {
    return {
      scope: pattern.scope,
      run: function* (rows) {
        for (const row of rows) yield* pattern.match(row);
      },
    };
  }
  const fresh = [...pattern.scope.names].filter((name) => !scope.names.has(name));
  const nothing: Record<string, CypherValue> = Object.fromEntries(fresh.map((name) => [name, null]));
  return {
    scope: pattern.scope,
    run: function* (rows: Iterable<Row>) {
      for (const row of rows) {
        let any = false;
        for (const found of pattern.match(row)) {
          any = true;
          yield found;
        }
        if (!any) yield { ...row, ...nothing };
      }
    },
  };
};
