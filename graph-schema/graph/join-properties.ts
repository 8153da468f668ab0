/** Two sets of properties of one node or edge become one, property by property, as the declaration says. */
import type { Join, PropertyDeclarations } from '../declare.ts';
import type { Choice } from '../properties/choice.ts';
import type { Properties, PropertyValue } from './graph.ts';
import { byCodeUnit, byPlace } from './order.ts';

type List = readonly string[];

const same = (a: PropertyValue, b: PropertyValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const compare = (a: PropertyValue, b: PropertyValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byCodeUnit(String(a), String(b));

/** Also brings one list into its order: then `a` and `b` are the same. */
const union = (a: List, b: List): List =>
  a === b && a.length === 1 ? [...a] : [...new Set(a === b ? a : [...a, ...b])].sort(byPlace);

/** Longer wins; of equal length, the smaller by letters. */
const longest = (a: string, b: string): string => ((a.length - b.length || byCodeUnit(b, a)) < 0 ? b : a);

const simple: Readonly<
  Record<Extract<Join, string>, (a: never, b: never, choices: List) => PropertyValue | undefined>
> = {
  equal: (a: PropertyValue, b: PropertyValue) => (same(a, b) ? a : undefined),
  min: (a: PropertyValue, b: PropertyValue) => (compare(a, b) <= 0 ? a : b),
  max: (a: PropertyValue, b: PropertyValue) => (compare(a, b) >= 0 ? a : b),
  or: (a: boolean, b: boolean) => a || b,
  longest,
  'first-choice': (a: string, b: string, choices) => (choices.indexOf(a) <= choices.indexOf(b) ? a : b),
  union,
  // Joined together with `evidence`, below.
  'with-evidence': (a: PropertyValue) => a,
};

/** Places and their words, sorted by place; one place has one wording. */
const joinEvidence = (a: Properties, b: Properties, name: string, where: string): List => {
  const words = new Map<string, string>();
  for (const { evidence, [name]: quotes } of [a, b])
    (evidence as List | undefined)?.forEach((place, i) => {
      const quote = (quotes as List | undefined)?.[i] ?? '';
      const before = words.get(place);
      if (before !== undefined && before !== quote)
        throw new RangeError(
          `${where}: ${place}: expected one wording, got ${JSON.stringify(before)} and ${JSON.stringify(quote)}`,
        );
      words.set(place, quote);
    });
  return [...words].sort(([x], [y]) => byPlace(x, y)).map(([, quote]) => quote);
};

/** `where` names the node or edge in messages. Unknown properties must be equal. */
export const joinProperties = (
  a: Properties,
  b: Properties,
  declarations: PropertyDeclarations,
  where: string,
): Properties => {
  const joined: Record<string, PropertyValue> = {};
  const counts: [string, string][] = [];
  for (const name of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byCodeUnit)) {
    const { join = 'equal', value: type } = declarations[name] ?? {};
    const [x, y] = [a[name] ?? b[name], b[name] ?? a[name]] as [PropertyValue, PropertyValue];
    if (typeof join === 'object') {
      counts.push([name, join.sizeOf]);
      joined[name] = compare(x, y) >= 0 ? x : y;
    } else if (join === 'with-evidence') joined[name] = joinEvidence(a, b, name, where);
    else {
      const value = simple[join](x as never, y as never, (type as Choice<string> | undefined)?.choices ?? []);
      if (value === undefined)
        throw new RangeError(`${where}.${name}: expected one value, got ${JSON.stringify(x)} and ${JSON.stringify(y)}`);
      joined[name] = value;
    }
  }
  for (const [name, list] of counts) {
    const size = (joined[list] as List | undefined)?.length ?? 0;
    joined[name] = Math.max(joined[name] as number, size);
  }
  return joined;
};
