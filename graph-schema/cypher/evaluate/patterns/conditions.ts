/** Everything that a MATCH asks of its names, as separate conditions, each tested as soon as its names are known. */
import { child, findAll, plainName, type SyntaxNode } from '../../../guard/syntax.ts';
import { equals } from '../compare.ts';
import type { Context, Evaluate, Scope } from '../context.ts';
import { truth } from '../expressions/truth.ts';
import { itemProperty } from '../property-of.ts';
import { typeError } from '../show.ts';
import { nameOf, parts } from '../syntax-text.ts';
import { type CypherMap, type CypherValue, isEdge, isMap, isNode, type Row } from '../values.ts';

export interface Condition {
  /** New names of this MATCH that it speaks of. */
  readonly needs: ReadonlySet<string>;
  readonly holds: (row: Row) => boolean;
  /** `name.property = value`, by which nodes may be found instead of searched. */
  readonly key?: {
    readonly name: string;
    /** One of them has one of the values. */
    readonly properties: readonly string[];
    readonly values: (row: Row) => readonly CypherValue[];
    readonly needs: ReadonlySet<string>;
  };
}

/** Names in an expression; local names of lists count too, which only delays a test. */
const namesIn = (node: SyntaxNode): Set<string> =>
  new Set(findAll(node, 'variable').map((each) => plainName(each.text)));

const needed = (node: SyntaxNode, fresh: ReadonlySet<string>): Set<string> =>
  new Set([...namesIn(node)].filter((name) => fresh.has(name)));

const conjuncts = (node: SyntaxNode): SyntaxNode[] => {
  if (node.kind === 'expression10') return parts(node).flatMap(conjuncts);
  if (node.kind === 'parenthesizedExpression') return conjuncts(node.children[1] as SyntaxNode);
  if (node.kind === 'expression1' && node.children.length === 1) return conjuncts(node.children[0] as SyntaxNode);
  return [node];
};

/** `n.title = $t` and `n.id IN $ids`, from either side. */
const keyOf = (node: SyntaxNode, context: Context, scope: Scope, fresh: ReadonlySet<string>): Condition['key'] => {
  if (node.kind === 'expression8' && node.children.length === 3 && node.children[1]?.kind === 'EQ') {
    const [left, , right] = node.children as [SyntaxNode, SyntaxNode, SyntaxNode];
    for (const [own, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const property = ownProperty(own, fresh);
      if (!property) continue;
      const needs = needed(other, fresh);
      if (needs.has(property.name)) continue;
      const value = context.expression(other, scope);
      return { name: property.name, properties: [property.property], needs, values: (row) => [value(row)] };
    }
  }
  if (node.kind === 'expression7' && node.children[1]?.children[0]?.kind === 'IN') {
    const [item, about] = node.children as [SyntaxNode, SyntaxNode];
    const list = about.children[1] as SyntaxNode;
    return keyInList(item, list, context, scope, fresh) ?? keyByAny(item, list, context, scope, fresh);
  }
  return undefined;
};

/** `n.id IN $ids` */
const keyInList = (
  item: SyntaxNode,
  list: SyntaxNode,
  context: Context,
  scope: Scope,
  fresh: ReadonlySet<string>,
): Condition['key'] => {
  const property = ownProperty(item, fresh);
  const needs = needed(list, fresh);
  if (!property || needs.has(property.name)) return undefined;
  const value = context.expression(list, scope);
  return { name: property.name, properties: [property.property], needs, values: (row) => listed(value(row)) };
};

/** `$policy IN [p.id, p.title, p.docNumber]` */
const keyByAny = (
  item: SyntaxNode,
  list: SyntaxNode,
  context: Context,
  scope: Scope,
  fresh: ReadonlySet<string>,
): Condition['key'] => {
  if (list.kind !== 'listLiteral') return undefined;
  const found = parts(list).map((each) => ownProperty(each, fresh));
  const name = found[0]?.name;
  const needs = needed(item, fresh);
  if (name === undefined || needs.has(name) || !found.every((each) => each?.name === name)) return undefined;
  const value = context.expression(item, scope);
  return { name, properties: found.flatMap((each) => each?.property ?? []), needs, values: (row) => [value(row)] };
};

const listed = (value: CypherValue): readonly CypherValue[] => (Array.isArray(value) ? value : []);

const ownProperty = (node: SyntaxNode, fresh: ReadonlySet<string>): { name: string; property: string } | undefined => {
  const [subject, step, more] = node.children;
  if (node.kind !== 'expression2' || more || !subject || !step) return undefined;
  const property = child(step, 'property');
  const name = plainName(subject.text);
  if (!property || !/^[\p{L}_`]/u.test(subject.text) || findAll(subject, 'variable').length !== 1 || !fresh.has(name))
    return undefined;
  return { name, property: nameOf(property.children[1] as SyntaxNode) };
};

export const conditionsOf = (
  where: SyntaxNode,
  context: Context,
  scope: Scope,
  fresh: ReadonlySet<string>,
): Condition[] =>
  conjuncts(where).map((node) => {
    const value = context.expression(node, scope);
    const key = keyOf(node, context, scope, fresh);
    return { needs: needed(node, fresh), holds: (row) => truth(value(row)) === true, ...(key ? { key } : {}) };
  });

export type ItemTest = (item: CypherValue, row: Row) => boolean;

/** `{title: $t}` as a test of one node or relationship. */
export const propertyTest = (properties: SyntaxNode, context: Context, scope: Scope): ItemTest => {
  const map = context.expression(asExpression(properties), scope);
  return (item, row) => {
    const wanted = map(row);
    if (!isMap(wanted)) throw typeError('{…} in a pattern', 'MAP', wanted);
    if (!isNode(item) && !isEdge(item)) return false;
    return [...wanted].every(([name, value]) => equals(itemProperty(item, name), value) === true);
  };
};

const asExpression = (properties: SyntaxNode): SyntaxNode =>
  properties.kind === 'map' ? { ...properties, kind: 'literal', children: [properties] } : properties;

/** The same of a name, one condition a property, so that each may be a key. */
export const propertyConditions = (
  name: string,
  properties: SyntaxNode,
  context: Context,
  scope: Scope,
  fresh: ReadonlySet<string>,
): Condition[] => {
  if (properties.kind !== 'map') {
    const test = propertyTest(properties, context, scope);
    const value = context.expression(properties, scope);
    const first = [...((value({}) as CypherMap | null)?.entries?.() ?? [])][0];
    const key = first && { name, properties: [first[0]], needs: new Set<string>(), values: () => [first[1]] };
    return [{ needs: new Set([name]), holds: (row) => test(row[name] as CypherValue, row), ...(key ? { key } : {}) }];
  }
  const keys = properties.children.filter((each) => each.kind === 'propertyKeyName').map(nameOf);
  const values = parts(properties).filter((each) => each.kind !== 'propertyKeyName');
  return keys.map((property, index) => {
    const node = values[index] as SyntaxNode;
    const value: Evaluate = context.expression(node, scope);
    const needs = needed(node, fresh);
    const key = needs.has(name)
      ? undefined
      : { name, properties: [property], needs, values: (row: Row) => [value(row)] };
    return {
      needs: new Set([name, ...needs]),
      holds: (row: Row) => {
        const item = row[name] as CypherValue;
        return (isNode(item) || isEdge(item)) && equals(itemProperty(item, property), value(row)) === true;
      },
      ...(key ? { key } : {}),
    };
  });
};
