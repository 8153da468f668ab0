/** Are all required properties there, all values of their type, and none unknown? */
import type { PropertyDeclarations } from '../declare.ts';
import type { Properties } from '../graph/graph.ts';
import { type Problem, showValue } from './problem.ts';

/** Asked of every node and edge of a load, most of which have no problem: nothing is made before there is one. */
export const checkProperties = (
  id: string,
  properties: Properties,
  declarations: PropertyDeclarations,
  problems: Problem[],
): void => {
  for (const name in declarations) {
    const { required, value: type } = declarations[name]!;
    const value = properties[name];
    if (value === undefined) {
      if (required)
        problems.push({ code: 'missing-property', where: `${id}.${name}`, expected: type.expected, got: 'nothing' });
    } else if (!type.isValid(value))
      problems.push({ code: 'wrong-value', where: `${id}.${name}`, expected: type.expected, got: showValue(value) });
  }
  for (const name of Object.keys(properties))
    if (!Object.hasOwn(declarations, name))
      problems.push({
        code: 'unknown-property',
        where: `${id}.${name}`,
        expected: `one of ${Object.keys(declarations).join(', ') || 'no properties'}`,
        got: showValue(properties[name]),
      });
};
