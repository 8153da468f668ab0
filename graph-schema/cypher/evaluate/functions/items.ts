/** Functions of lists, maps, nodes, relationships and paths, and those that choose between values. */
import { internalNames } from '../../internal-names.ts';
import { characterCount } from '../characters.ts';
import { equals } from '../compare.ts';
import { CypherError, needsServer } from '../errors.ts';
import { itemProperty, propertyNames, storedLists } from '../property-of.ts';
import { kindOf, showValue, typeError } from '../show.ts';
import { type CypherValue, isEdge, isList, isMap, isNode, Path } from '../values.ts';
import { type CypherFunction, type Functions, listArgument, open, strict } from './function.ts';

const size: CypherFunction = strict(1, 1, ([value]) => {
  if (typeof value === 'string') return characterCount(value);
  if (Array.isArray(value)) return value.length;
  throw typeError('size()', 'STRING or LIST', value as CypherValue);
});

const reverse: CypherFunction = strict(1, 1, ([value]) => {
  if (typeof value === 'string') return [...value].reverse().join('');
  const list = listArgument('reverse', value);
  // A server of version 5 says so too; `reverse(list + [])` turns it round on both.
  if (storedLists.has(list))
    throw new CypherError('reverse(): expected a text or a made list, got one that is stored; take reverse(list + [])');
  return list.toReversed();
});

const keys: CypherFunction = strict(1, 1, ([value]) => {
  const given = value as CypherValue;
  if (isNode(given) || isEdge(given)) return propertyNames(given);
  if (isMap(given)) return [...given.keys()].filter((name) => !internalNames.has(name)).sort();
  throw typeError('keys()', 'NODE, RELATIONSHIP or MAP', given);
});

const properties: CypherFunction = strict(1, 1, ([value]) => {
  const given = value as CypherValue;
  if (isNode(given) || isEdge(given))
    return new Map(propertyNames(given).map((name) => [name, itemProperty(given, name)]));
  if (isMap(given)) return given;
  throw typeError('properties()', 'NODE, RELATIONSHIP or MAP', given);
});

const ofEdge = (name: string, take: (edge: Extract<CypherValue, { kind: 'edge' }>) => CypherValue): CypherFunction =>
  strict(1, 1, ([value]) => {
    if (!isEdge(value as CypherValue)) throw typeError(`${name}()`, 'RELATIONSHIP', value as CypherValue);
    return take(value as Extract<CypherValue, { kind: 'edge' }>);
  });

const ofPath = (name: string, take: (path: Path) => CypherValue): CypherFunction =>
  strict(1, 1, ([value]) => {
    if (!(value instanceof Path)) throw typeError(`${name}()`, 'PATH', value as CypherValue);
    return take(value);
  });

const item = (name: string, value: CypherValue | undefined) => {
  const given = value as CypherValue;
  if (!isNode(given) && !isEdge(given)) throw typeError(`${name}()`, 'NODE or RELATIONSHIP', given);
  return given;
};

const isEmpty: CypherFunction = strict(1, 1, ([value]) => {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  if (isMap(value as CypherValue)) return (value as ReadonlyMap<string, CypherValue>).size === 0;
  throw typeError('isEmpty()', 'STRING, LIST or MAP', value as CypherValue);
});

/** `STRING NOT NULL`, `LIST<INTEGER NOT NULL> NOT NULL`. */
const typeName = (value: CypherValue): string => {
  if (value === null) return 'NULL';
  if (!isList(value)) return `${kindOf(value)} NOT NULL`;
  const inner = [...new Set(value.map(typeName))];
  if (inner.length === 0) return 'LIST<NOTHING> NOT NULL';
  if (inner.length === 1) return `LIST<${inner[0]}> NOT NULL`;
  throw needsServer('valueType() of a list of several types');
};

export const items: Functions = {
  size,
  reverse,
  keys,
  properties,
  isempty: isEmpty,
  head: strict(1, 1, ([list]) => listArgument('head', list)[0] ?? null),
  last: strict(1, 1, ([list]) => listArgument('last', list).at(-1) ?? null),
  tail: strict(1, 1, ([list]) => listArgument('tail', list).slice(1)),
  tostringlist: strict(1, 1, ([list]) => listArgument('toStringList', list).map((each) => showValue(each) ?? null)),
  labels: strict(1, 1, ([value]) => {
    if (!isNode(value as CypherValue)) throw typeError('labels()', 'NODE', value as CypherValue);
    return [(value as { type: string }).type];
  }),
  type: ofEdge('type', (edge) => edge.type),
  startnode: ofEdge('startNode', (edge) => edge.from),
  endnode: ofEdge('endNode', (edge) => edge.to),
  id: strict(1, 1, ([value]) => item('id', value).serial),
  elementid: strict(1, 1, ([value]) => item('elementId', value).id),
  nodes: ofPath('nodes', (path) => path.nodes),
  relationships: ofPath('relationships', (path) => path.edges),
  length: ofPath('length', (path) => path.edges.length),
  coalesce: open(1, 1000, (values) => values.find((value) => value !== null) ?? null),
  nullif: open(2, 2, ([a, b]) => (equals(a as CypherValue, b as CypherValue) === true ? null : (a as CypherValue))),
  valuetype: open(1, 1, ([value]) => typeName(value as CypherValue)),
  timestamp: open(0, 0, (_, context) =>
    Math.floor((context.now.day ?? 0) * 86_400_000 + (context.now.nanos ?? 0) / 1e6),
  ),
  randomuuid: open(0, 0, (_, context) =>
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/gu, () => Math.floor(context.random() * 16).toString(16)),
  ),
};
