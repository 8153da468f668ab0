/** Are all required properties there, all values of their type, and none unknown? */
import type { PropertyDeclarations } from '../declare.ts';
import type { Properties } from '../graph/graph.ts';
import { type Problem, showValue } from './problem.ts';

export const checkProperties = (id: string, properties: Properties, declarations: PropertyDeclarations): Problem[] => {
  const problems: Problem[] = [];
  for (const [name, { required, value: type }] of Object.entries(declarations)) {
    const value = properties[name];
    const where = `${id}.${name}`;
    if (value === undefined) {
      if (required) problems.push({ code: 'missing-property', where, expected: type.expected, got: 'nothing' });
    } else if (!type.isValid(value))
      problems.push({ code: 'wrong-value', where, expected: type.expected, got: showValue(value) });
  }
  for (const [name, value] of Object.entries(properties))
    if (!Object.hasOwn(declarations, name))
      problems.push({
        code: 'unknown-property',
        where: `${id}.${name}`,
        expected: `one of ${Object.keys(declarations).join(', ') || 'no properties'}`,
        got: showValue(value),
      });
  return problems;
};
