/**
 * Comparisons of a text with a number or a day: lawful, but never true, as in Neo4j.
 *
 *   p.date > 2020 → is p.date >= '2021' meant? Dates are text such as 2020-01-01, which compare as they are written
 *   (r:Region {code: 500229}) → code: '500229';  t.count > 3 → nothing: that is a number
 */
import { edgeTypes } from '../edges/index.ts';
import { nodeTypes } from '../nodes/index.ts';
import { readQuery } from './index.ts';
import { child, plainName, positionAt, type SyntaxNode, walk } from './syntax.ts';

export interface NeverEqual {
  /** What the property holds: dates are text too, but are asked for in another way. */
  readonly kind: 'date' | 'text';
  readonly name: string;
  /** What may be meant, as Cypher. */
  readonly better: string;
  readonly position: { readonly line: number; readonly column: number };
}

const declared = [...nodeTypes, ...edgeTypes].flatMap(({ properties }) => Object.entries(properties));

/** Properties that hold text wherever they are declared. */
const kinds: ReadonlyMap<string, NeverEqual['kind']> = new Map(
  declared
    .filter(([name]) => declared.every(([other, { value }]) => other !== name || value.cypherType === 'STRING'))
    .map(([name, { value }]) => [name, value.name === 'partial-date' ? 'date' : 'text']),
);

/** `<>` is not among them: a text is unlike any number, so that holds. */
const operators = ['EQ', 'LT', 'GT', 'LE', 'GE'] as const;
type Operator = (typeof operators)[number];
const isOperator = (kind: string): kind is Operator => (operators as readonly string[]).includes(kind);
const turned: Readonly<Partial<Record<Operator, Operator>>> = { LT: 'GT', GT: 'LT', LE: 'GE', GE: 'LE' };

interface Property {
  readonly name: string;
  /** As it is written: p.date. */
  readonly written: string;
  readonly node: SyntaxNode;
}

const propertyOf = (node: SyntaxNode): Property | undefined => {
  if (node.kind !== 'expression2' || node.children.length !== 2) return undefined;
  const property = child(node.children[1]!, 'property');
  const key = property && child(property, 'propertyKeyName');
  return key && { name: plainName(key.text), written: node.text, node: key };
};

const numberOf = ({ kind, text, children }: SyntaxNode): string | undefined =>
  kind === 'literal' && children[0]?.kind === 'numberLiteral' ? text : undefined;

/** date('2020-01-01') → 2020-01-01. */
const dayOf = (node: SyntaxNode): string | undefined =>
  /^date(?:time)?\(\s*['"]([\d-]+)['"]\s*\)$/i.exec(node.text)?.[1];

/** 20200101 → 2020-01-01. */
const withMarks = (number: string): string => number.replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, '$1-$2-$3');

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** A year is a stretch of days: > 2020 begins with 2021, <= 2020 ends before it. */
const yearInCypher = (written: string, operator: Operator, year: number): string =>
  ({
    EQ: `${written} STARTS WITH '${year}'`,
    GT: `${written} >= '${year + 1}'`,
    GE: `${written} >= '${year}'`,
    LT: `${written} < '${year}'`,
    LE: `${written} < '${year + 1}'`,
  })[operator];

const signs: Readonly<Record<Operator, string>> = {
  EQ: '=',
  LT: '<',
  GT: '>',
  LE: '<=',
  GE: '>=',
};

type Found = Omit<NeverEqual, 'position'> & { readonly node: SyntaxNode };

const judge = (property: Property, operator: Operator, other: SyntaxNode): Found[] => {
  const kind = kinds.get(property.name);
  const [number, day] = [numberOf(other), dayOf(other)];
  const value = number ?? day;
  if (kind === undefined || value === undefined) return [];
  const { name, written, node } = property;
  const better =
    kind === 'date' && number !== undefined && isYear(number)
      ? yearInCypher(written, operator, Number(number))
      : `${written} ${signs[operator]} '${kind === 'date' ? withMarks(value) : value}'`;
  return [{ kind, name, better, node }];
};

/** `2019 < p.date < 2021` holds two of them. */
const inComparison = ({ children }: SyntaxNode): Found[] =>
  children.flatMap((each, i): Found[] => {
    const [left, right] = [children[i - 1], children[i + 1]];
    if (!isOperator(each.kind) || !left || !right) return [];
    const [onLeft, onRight] = [propertyOf(left), propertyOf(right)];
    if (onLeft) return judge(onLeft, each.kind, right);
    return onRight ? judge(onRight, turned[each.kind] ?? each.kind, left) : [];
  });

/** `(p:Policy {date: 2020})`: without a name of the node there is nothing to write before the point. */
const inPattern = (pattern: SyntaxNode): Found[] => {
  const map = child(child(pattern, 'properties') ?? pattern, 'map');
  const variable = child(pattern, 'variable')?.text;
  return (map?.children ?? []).flatMap((node, i): Found[] => {
    const value = map?.children[i + 2];
    if (node.kind !== 'propertyKeyName' || !value) return [];
    const name = plainName(node.text);
    const [found] = judge({ name, written: variable === undefined ? name : `${variable}.${name}`, node }, 'EQ', value);
    return found ? [found] : [];
  });
};

export const neverEqual = (cypher: string): readonly NeverEqual[] => {
  const read = readQuery(cypher);
  if (!read.ok) return [];
  const found: Found[] = [];
  walk(read.tree, (node) => {
    if (node.kind === 'expression8') found.push(...inComparison(node));
    if (node.kind === 'nodePattern' || node.kind === 'relationshipPattern') found.push(...inPattern(node));
    return undefined;
  });
  return found.map(({ node, ...rest }) => ({ ...rest, position: positionAt(cypher, node.start) }));
};
