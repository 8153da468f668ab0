/** All reading clauses, by the grammar's names. */

import { need } from '../syntax-text.ts';
import { call } from './call.ts';
import type { CompileClause } from './clause.ts';
import { match } from './match.ts';
import { compileOrder } from './order-skip-limit.ts';
import { compileProjection } from './project.ts';
import { subquery } from './subquery.ts';
import { unwind } from './unwind.ts';

const withClause: CompileClause = (node, context, scope) => {
  const where = node.children.find((each) => each.kind === 'whereClause');
  const { scope: after, run } = compileProjection(need(node, 'returnBody'), where, context, scope, true);
  return { scope: after, run };
};

const returnClause: CompileClause = (node, context, scope) =>
  compileProjection(need(node, 'returnBody'), undefined, context, scope, false);

const orderBySkipLimit: CompileClause = (node, context, scope) => {
  const order = compileOrder(node, context, scope);
  return { scope, run: (rows) => order(rows, (row) => row) };
};

/** FINISH asks for nothing: the query runs and has no columns. */
const finish: CompileClause = (_node, _context, scope) => ({
  scope,
  columns: [],
  run: function* (rows) {
    for (const _ of rows);
    yield* [];
  },
});

export const clauses: Readonly<Record<string, CompileClause>> = {
  matchClause: match,
  withClause,
  returnClause,
  unwindClause: unwind,
  callClause: call,
  subqueryClause: subquery,
  orderBySkipLimitClause: orderBySkipLimit,
  finishClause: finish,
};
