/** Random patterns over the schema: mostly ways that the graph really has, so that something is found. */
import { edgeTypes, nodeTypes } from '../../../../graph-schema/index.ts';
import { deeper, type Name, namesOf, type Scope } from './scope.ts';

interface Way {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}
const ways: readonly Way[] = edgeTypes.flatMap(({ type, from, to }) =>
  from.flatMap((source) => to.map((target) => ({ type, from: source, to: target }))),
);
const labels = nodeTypes.map(({ type }) => type);

const labelText = ({ chance }: Scope, label: string | undefined): string => {
  if (label === undefined) return chance.percent(15) ? `:${chance.pick(labels)}` : '';
  const other = chance.pick(labels);
  return chance.pick([
    `:${label}`,
    `:${label}`,
    `:${label}`,
    '',
    `:${label}|${other}`,
    `:!${other}`,
    `:(${label}|${other})&!${chance.pick(labels)}`,
    ':%',
  ]);
};

/** Values to ask for within a pattern. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  Region: [
    "{name: '黔江'}",
    "{level: 'county'}",
    '{name: $name}',
    '{validFrom: 1983}',
    "{level: 'area', name: '渝东南'}",
  ],
  Policy: ['{held: true}', '{held: false}', "{kind: '意见'}", "{title: '旧办法'}"],
  Agency: ["{level: 'country'}"],
  Passage: ['{order: 1}', "{kind: 'paragraph'}"],
};

interface Built {
  readonly text: string;
  readonly names: readonly Name[];
}

const node = (scope: Scope, label: string | undefined, named: number): Built => {
  const { chance } = scope;
  const name = chance.percent(named) ? scope.fresh('n') : '';
  const choices = label === undefined ? undefined : wanted[label];
  const properties = choices && chance.percent(12) ? ` ${chance.pick(choices)}` : '';
  const where =
    name !== '' && chance.percent(6) ? ` WHERE ${name}.${chance.pick(['name', 'title', 'order'])} IS NOT NULL` : '';
  return {
    text: `(${name}${labelText(scope, label)}${properties}${where})`,
    names: name === '' ? [] : [{ name, type: 'node', label }],
  };
};

const length = ({ chance }: Scope): string =>
  chance.percent(80) ? '' : chance.pick(['*1..2', '*0..1', '*2', '*..2', '*1..3']);

const arrow = (chance: Scope['chance'], forwards: boolean, inner: string): string =>
  chance.percent(15) ? `-[${inner}]-` : forwards ? `-[${inner}]->` : `<-[${inner}]-`;

/** One hop from a node of this label to another. */
const hop = (scope: Scope, label: string | undefined): Built & { readonly label: string | undefined } => {
  const { chance } = scope;
  const fitting = label === undefined ? ways : ways.filter(({ from, to }) => from === label || to === label);
  const way = chance.pick(fitting.length === 0 ? ways : fitting);
  const forwards = label === undefined ? chance.percent(50) : way.from === label;
  const target = forwards ? way.to : way.from;
  const many = length(scope);
  const name = chance.percent(30) ? scope.fresh('r') : '';
  const types = chance.percent(10)
    ? ''
    : chance.percent(15)
      ? `:${way.type}|${chance.pick(ways).type}`
      : chance.percent(4)
        ? `:!${chance.pick(ways).type}`
        : `:${way.type}`;
  // Longer ways end anywhere.
  const end = many === '' && types === `:${way.type}` ? target : undefined;
  const next = node(scope, end, 60);
  return {
    text: `${arrow(chance, forwards, `${name}${types.startsWith(':!') && many !== '' ? `:${way.type}` : types}${many}`)}${next.text}`,
    names: [...(name === '' ? [] : [{ name, type: many === '' ? 'edge' : 'edges' } as const]), ...next.names],
    label: end,
  };
};

const quantified = (scope: Scope): Built => {
  const { chance } = scope;
  const way = chance.pick(ways.filter(({ from, to }) => from === to));
  const quantity = chance.pick(['+', '{1,2}', '{2}', '*', '{0,2}', '{,3}']);
  const [start, end] = [node(scope, way.from, 70), node(scope, way.to, 70)];
  if (chance.percent(50))
    return {
      text: `${start.text}-[:${way.type}]->${quantity}${end.text}`,
      names: [...start.names, ...end.names],
    };
  const [a, b] = [scope.fresh('a'), scope.fresh('b')];
  const condition = chance.percent(30) ? ` WHERE ${a}.id <> ${b}.id` : '';
  return {
    text: `${start.text} ((${a})-[:${way.type}]->(${b})${condition})${quantity} ${end.text}`,
    names: [...start.names, { name: a, type: 'nodes' }, { name: b, type: 'nodes' }, ...end.names],
  };
};

/** Ends that are bound, or that the pattern itself makes few. */
const shortest = (scope: Scope): Built => {
  const { chance } = scope;
  const path = scope.fresh('p');
  const [start, end] = [
    chance.pick([
      "(:Region {name: '黔江'})",
      "(:Policy {kind: '清单'})",
      "(:Agency {name: '国务院'})",
      "(:Project {head: '水库'})",
    ]),
    chance.pick([
      "(:Region {name: '中国'})",
      "(:Region {name: '瑞金'})",
      "(:Policy {title: '旧办法'})",
      "(:Policy {kind: '法'})",
    ]),
  ];
  const types = chance.pick(['', ':PART_OF|LOCATED_IN|TOUCHES|IMPLEMENTS', ':TOUCHES|ISSUED_BY|IMPLEMENTS|REPEALS']);
  const text = chance.pick([
    `${path} = shortestPath(${start}-[${types}*..6]-${end})`,
    `${path} = SHORTEST 1 ${start}-[${types}]-+${end}`,
    `${path} = ANY SHORTEST ${start}-[${types}]-{1,6}${end}`,
  ]);
  // Which of several equally short ones is found is left open, so only its length may be asked for.
  return { text, names: [{ name: `length(${path})`, type: 'int' }] };
};

const plain = (scope: Scope, most: number): Built => {
  const { chance } = scope;
  const bound = namesOf(scope, 'node');
  const isBound = bound.length > 0 && chance.percent(55);
  const from = isBound ? chance.pick(bound) : undefined;
  let label = from ? from.label : chance.percent(85) ? chance.pick(labels) : undefined;
  const start = from ? { text: `(${from.name})`, names: [] } : node(scope, label, 80);
  let text = start.text;
  const names: Name[] = [...start.names];
  for (let hops = chance.below(most + 1); hops > 0; hops -= 1) {
    const next = hop(scope, label);
    text += next.text;
    names.push(...next.names);
    label = next.label;
  }
  // A path of nothing but a node that is bound already is there for Neo4j even where OPTIONAL MATCH finds nothing.
  if (text !== start.text && chance.percent(20)) {
    const path = scope.fresh('p');
    return { text: `${path} = ${text}`, names: [...names, { name: path, type: 'path' }] };
  }
  return { text, names };
};

export const pattern = (scope: Scope, most = 2): Built => {
  const { chance } = scope;
  const kind = chance.below(100);
  if (kind < 7) return quantified(scope);
  if (kind < 12) return shortest(scope);
  const one = plain(scope, most);
  if (kind < 88) return one;
  const two = plain(deeper(scope, ...one.names), 1);
  return { text: `${one.text}, ${two.text}`, names: [...one.names, ...two.names] };
};

/** Of a bound node, for pattern comprehensions and predicates: names nothing new but its end. */
export const patternFrom = (scope: Scope, from: Name, end: string): string => {
  const { chance } = scope;
  const fitting = ways.filter((way) => from.label === undefined || way.from === from.label || way.to === from.label);
  const way = chance.pick(fitting.length === 0 ? ways : fitting);
  const forwards = from.label === undefined ? chance.percent(50) : way.from === from.label;
  return `(${from.name})${arrow(chance, forwards, `:${way.type}`)}(${end})`;
};
