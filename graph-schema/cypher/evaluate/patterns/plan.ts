/** Compiles the patterns and conditions of one MATCH. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { type CompiledPattern, type Context, type Scope, withNames } from '../context.ts';
import { CypherError } from '../errors.ts';
import { conditionsOf } from './conditions.ts';
import type { PathPattern } from './pattern.ts';
import { namesOf, Planner } from './planner.ts';
import { readPathPattern } from './read-pattern.ts';
import { runSteps } from './steps.ts';

let serial = 0;
const freshName = (): string => {
  serial += 1;
  return ` ${serial}`;
};

export const compilePattern = (
  list: SyntaxNode,
  where: SyntaxNode | undefined,
  context: Context,
  outside: Scope,
): CompiledPattern => {
  const paths = list.children.filter((each) => each.kind !== 'COMMA').map((each) => readPathPattern(each, freshName));
  const scope = withNames(outside, ...paths.flatMap(namesOf));
  const fresh = new Set([...scope.names].filter((name) => !outside.names.has(name)));
  for (const path of paths) checkNames(path, outside);
  const planner = new Planner(context, scope, outside.names, fresh);
  const condition = where?.kind === 'whereClause' ? where.children[1] : where;
  if (condition) planner.conditions.push(...conditionsOf(condition, context, scope, fresh));
  for (const path of paths) planner.addConditions(path);
  const steps = planner.plan(paths);
  return {
    scope,
    match: (row) => runSteps(steps, row, new Set()),
  };
};

const checkNames = (path: PathPattern, outside: Scope): void => {
  if (path.name !== undefined && !path.name.startsWith(' ') && outside.names.has(path.name)) {
    throw new CypherError(`Variable \`${path.name}\` already declared`);
  }
  const kinds = new Map<string, string>();
  for (const item of path.chain) {
    if (item.kind === 'quantified') continue;
    const before = kinds.get(item.name);
    if (before !== undefined && before !== item.kind) {
      throw new CypherError(`Type mismatch: ${item.name} defined as a ${before} and as a ${item.kind}`);
    }
    kinds.set(item.name, item.kind);
    if (item.properties?.kind === 'parameter') {
      throw new CypherError('Parameter maps cannot be used in MATCH patterns: write a literal map, e.g. {id: $map.id}');
    }
  }
};
