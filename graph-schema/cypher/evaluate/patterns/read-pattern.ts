/** Reads `(a:Policy {held: true})-[r:BASED_ON*1..3]->(b)` and its kin from the syntax tree. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Direction } from '../edge-lists.ts';
import { CypherError, needsServer } from '../errors.ts';
import { has, nameOf, need, parts } from '../syntax-text.ts';
import type { Chain, NodePattern, PathPattern, RelationshipPattern, Selector } from './pattern.ts';

export type FreshName = () => string;

/** The name that a pattern gives, which comes before anything else in it; a later one is part of a condition. */
const ownName = (node: SyntaxNode, before: string): SyntaxNode | undefined => {
  const index = node.children.findIndex((each) => each.kind === before);
  const next = node.children[index + 1];
  return next?.kind === 'variable' ? next : undefined;
};

/** `p = …` */
const pathName = (node: SyntaxNode): SyntaxNode | undefined => {
  const equals = node.children.findIndex((each) => each.kind === 'EQ');
  const name = node.children[equals - 1];
  return name?.kind === 'variable' ? name : undefined;
};

const find = (node: SyntaxNode, kind: string): SyntaxNode | undefined =>
  node.children.find((each) => each.kind === kind);

const whereIn = (node: SyntaxNode): SyntaxNode | undefined => {
  const index = node.children.findIndex((each) => each.kind === 'WHERE');
  return index < 0 ? undefined : node.children[index + 1];
};

const readNode = (node: SyntaxNode, fresh: FreshName): NodePattern => {
  const variable = ownName(node, 'LPAREN');
  return {
    kind: 'node',
    name: variable ? nameOf(variable) : fresh(),
    labels: find(node, 'labelExpression'),
    properties: find(node, 'properties')?.children[0],
    where: whereIn(node),
  };
};

const anonymousNode = (fresh: FreshName): NodePattern => ({
  kind: 'node',
  name: fresh(),
  labels: undefined,
  properties: undefined,
  where: undefined,
});

const readDirection = (node: SyntaxNode): Direction => {
  const left = has(node, 'leftArrow');
  return left === has(node, 'rightArrow') ? 'both' : left ? 'in' : 'out';
};

const number = (text: string): number => Number(text.replaceAll('_', ''));

const readLength = (node: SyntaxNode): RelationshipPattern['length'] => {
  const texts = node.children.filter((each) => each.kind !== 'TIMES').map((each) => each.text);
  const dots = texts.indexOf('..');
  if (dots < 0)
    return texts[0] === undefined ? { least: 1, most: Infinity } : { least: number(texts[0]), most: number(texts[0]) };
  const [from, to] = [texts[dots - 1], texts[dots + 1]];
  return { least: from === undefined ? 1 : number(from), most: to === undefined ? Infinity : number(to) };
};

const readQuantifier = (node: SyntaxNode): { least: number; most: number } => {
  const texts = node.children.map((each) => each.text).filter((text) => text !== '{' && text !== '}');
  if (texts[0] === '+') return { least: 1, most: Infinity };
  if (texts[0] === '*') return { least: 0, most: Infinity };
  const comma = texts.indexOf(',');
  if (comma < 0) return { least: number(texts[0] as string), most: number(texts[0] as string) };
  const [from, to] = [texts[comma - 1], texts[comma + 1]];
  const range = { least: from === undefined ? 0 : number(from), most: to === undefined ? Infinity : number(to) };
  if (range.most < range.least || range.most === 0) throw new CypherError(`a quantifier of ${node.text}`);
  return range;
};

const readRelationship = (
  node: SyntaxNode,
  quantifier: SyntaxNode | undefined,
  fresh: FreshName,
): RelationshipPattern => {
  const variable = ownName(node, 'LBRACKET');
  const length = find(node, 'pathLength');
  if (length && quantifier) throw new CypherError(`${node.text}${quantifier.text}: a length and a quantifier`);
  return {
    kind: 'relationship',
    name: variable ? nameOf(variable) : fresh(),
    types: find(node, 'labelExpression'),
    properties: find(node, 'properties')?.children[0],
    where: whereIn(node),
    direction: readDirection(node),
    length: length ? readLength(length) : quantifier ? readQuantifier(quantifier) : undefined,
  };
};

/** patternElement or pathPatternNonEmpty */
const readChain = (node: SyntaxNode, fresh: FreshName, conditions: SyntaxNode[]): Chain => {
  const chain: Chain[number][] = [];
  const push = (item: Chain[number]) => {
    const last = chain.at(-1);
    // Two steps in a row, or a step at the start, meet in a node that nobody named.
    if (item.kind !== 'node' && (last === undefined || last.kind !== 'node')) chain.push(anonymousNode(fresh));
    if (item.kind === 'node' && last?.kind === 'node') throw needsServer(`two nodes side by side: ${node.text}`);
    chain.push(item);
  };
  for (const [index, each] of node.children.entries()) {
    if (each.kind === 'nodePattern') push(readNode(each, fresh));
    else if (each.kind === 'relationshipPattern') {
      const next = node.children[index + 1];
      push(readRelationship(each, next?.kind === 'quantifier' ? next : undefined, fresh));
    } else if (each.kind === 'parenthesizedPath') {
      const pattern = need(each, 'pattern');
      if (pathName(pattern) || find(pattern, 'selector'))
        throw needsServer(`a path name or selector inside parentheses: ${each.text}`);
      const element = need(need(pattern, 'anonymousPattern'), 'patternElement');
      const quantifier = find(each, 'quantifier');
      const inside: SyntaxNode[] = [];
      const inner = readChain(element, fresh, inside);
      const where = whereIn(each);
      if (quantifier) {
        if (inside.length > 0) throw needsServer(`conditions in nested parentheses: ${each.text}`);
        push({ kind: 'quantified', chain: inner, where, ...readQuantifier(quantifier) });
      } else {
        for (const item of inner) push(item);
        conditions.push(...inside, ...(where ? [where] : []));
      }
    }
  }
  if (chain.at(-1)?.kind !== 'node') chain.push(anonymousNode(fresh));
  return chain;
};

const readSelector = (node: SyntaxNode): Selector => {
  const words = parts(node);
  const specified = words.find((each) => each.kind === 'nonNegativeIntegerSpecification')?.text;
  if (specified?.startsWith('$')) throw needsServer('a parameter as the number of shortest paths');
  const count = specified === undefined ? 1 : number(specified);
  const kinds = node.children.map((each) => each.kind);
  if (kinds.includes('groupToken')) return { kind: 'shortest', paths: Infinity, groups: count };
  if (kinds[0] === 'ALL')
    return kinds.includes('SHORTEST') ? { kind: 'shortest', paths: Infinity, groups: 1 } : { kind: 'all' };
  return { kind: 'shortest', paths: count, groups: Infinity };
};

/** `pattern`, or the expressions that hold one. */
export const readPathPattern = (node: SyntaxNode, fresh: FreshName): PathPattern => {
  const variable = pathName(node);
  const selector = find(node, 'selector');
  const anonymous = find(node, 'anonymousPattern') ?? node;
  const shortest = find(anonymous, 'shortestPathPattern');
  const element = find(shortest ?? anonymous, 'patternElement') ?? need(anonymous, 'pathPatternNonEmpty');
  const conditions: SyntaxNode[] = [];
  const chain = readChain(element, fresh, conditions);
  const name = variable ? nameOf(variable) : node.kind === 'shortestPathExpression' ? ' shortest path' : undefined;
  if (shortest) {
    const [from, step, to] = chain;
    if (chain.length !== 3 || from?.kind !== 'node' || step?.kind !== 'relationship' || to?.kind !== 'node') {
      throw new CypherError('shortestPath(...) requires a pattern containing a single relationship');
    }
    if ((step.length?.least ?? 1) > 1)
      throw new CypherError('shortestPath(...) does not support a minimal length different from 0 or 1');
    return {
      name,
      chain,
      selector: { kind: 'classic', every: has(shortest, 'ALL_SHORTEST_PATHS') },
      where: conditions,
    };
  }
  return { name, chain, selector: selector ? readSelector(selector) : { kind: 'all' }, where: conditions };
};
