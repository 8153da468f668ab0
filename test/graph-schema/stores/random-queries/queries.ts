/** Random read queries from a seed: clauses over patterns and expressions, ordered where rows are cut off. */
import { type Chance, makeChance } from './chance.ts';
import { anyType, expression } from './expressions.ts';
import { pattern } from './patterns.ts';
import { deeper, type Name, namesOf, type Scope, type Type } from './scope.ts';

export interface RandomQuery {
  readonly cypher: string;
  readonly parameters: typeof parameters;
}

const parameters = {
  n: 2,
  big: 40_000,
  half: 0.5,
  name: '黔江',
  text: '革命老区𠮷',
  flag: true,
  list: [3, null, 1, 2],
  words: ['瑞金', '黔江', '酉阳'],
  map: { a: 7, b: '乙' },
};

const expressionDepth = 3;
const at = (scope: Scope, depth = expressionDepth): Scope => ({ ...scope, depth: scope.chance.below(depth) + 1 });

interface Part {
  readonly text: string;
  /** Names after the clause. */
  readonly names: readonly Name[];
}

const where = (scope: Scope, cases: number): string =>
  scope.chance.percent(cases) ? ` WHERE ${expression(at(scope, 2), 'flag')}` : '';

const matched = (scope: Scope): Part => {
  const { chance } = scope;
  const found = pattern(scope);
  const names = [...scope.names, ...found.names.filter(({ name }) => !name.startsWith('length('))];
  // The length of a shortest path is all that may be said about it.
  const lengths = found.names.filter(({ name }) => name.startsWith('length('));
  const text = `${chance.percent(25) ? 'OPTIONAL ' : ''}MATCH ${found.text}`;
  if (lengths.length === 0) return { text: `${text}${where({ ...scope, names }, 45)}`, names };
  const kept = scope.names.map(({ name }) => name);
  const length = scope.fresh('l');
  return {
    text: `${text} WITH ${[...kept, `${lengths[0]!.name} AS ${length}`].join(', ')}`,
    names: [...scope.names, { name: length, type: 'int' }],
  };
};

const unwound = (scope: Scope): Part => {
  const type = scope.chance.pick(['int', 'text'] as const);
  const name = scope.fresh('u');
  const list = expression(at(scope, 2), type === 'int' ? 'ints' : 'texts');
  return { text: `UNWIND ${list} AS ${name}`, names: [...scope.names, { name, type }] };
};

/** Sums of floats depend on their order; those of integers and durations do not. */
const aggregate = (scope: Scope): readonly [text: string, type: Type] => {
  const { chance } = scope;
  const inner = at(scope, 2);
  const type = anyType(chance);
  const distinct = chance.percent(30) ? 'DISTINCT ' : '';
  return chance.pick<() => readonly [string, Type]>([
    () => ['count(*)', 'int'],
    () => [`count(${distinct}${expression(inner, type)})`, 'int'],
    () => [`sum(${expression(inner, 'int')})`, 'int'],
    () => [`${chance.pick(['min', 'max'])}(${expression(inner, type)})`, type],
    () => [`avg(${distinct}${expression(inner, 'int')})`, 'float'],
    () => [`collect(${distinct}${expression(inner, type)})`, 'heap'],
    () => [`percentileDisc(${expression(inner, 'int')}, 0.5)`, 'int'],
    () => [`percentileCont(${expression(inner, 'int')}, 0.25)`, 'float'],
    () => [`stDev(${expression(inner, 'int')})`, 'float'],
    () => [`size(collect(${distinct}${expression(inner, type)}))`, 'int'],
    () => [`count(${expression(inner, 'int')}) + ${chance.below(5)}`, 'int'],
  ])();
};

interface Column {
  readonly text: string;
  readonly name: Name;
}
const columns = (scope: Scope, names: readonly string[] | undefined, groups: boolean): readonly Column[] => {
  const { chance } = scope;
  const count = names?.length ?? 1 + chance.below(3);
  return Array.from({ length: count }, (_, i): Column => {
    const name = names?.[i] ?? scope.fresh('c');
    if (groups && (i > 0 || chance.percent(40))) {
      const [text, type] = aggregate(scope);
      return { text: `${text} AS ${name}`, name: { name, type } };
    }
    const nodes = namesOf(scope, 'node', 'edge', 'path');
    if (nodes.length > 0 && chance.percent(15)) {
      const node = chance.pick(nodes);
      return { text: `${node.name} AS ${name}`, name: { ...node, name } };
    }
    const type = anyType(chance);
    return { text: `${expression(at(scope), type)} AS ${name}`, name: { name, type } };
  });
};

/** Nodes and relationships stand in the order in which they came, which is the store's own. */
const unordered: readonly Type[] = ['heap', 'node', 'edge', 'path', 'nodes', 'edges'];
const isOrdered = (all: readonly Column[]): boolean => all.every(({ name }) => !unordered.includes(name.type));

/** By all columns, so that only equal rows may change places. */
const orderBy = ({ chance }: Scope, all: readonly Column[]): string => {
  const keys = all.map(({ name }) => `${name.name}${chance.pick(['', '', ' DESC', ' ASC'])}`);
  const cut = chance.percent(30)
    ? chance.pick([
        ` SKIP ${chance.below(3)}`,
        ` LIMIT ${chance.below(6)}`,
        ` SKIP 1 LIMIT ${chance.below(5)}`,
        ' LIMIT $n',
      ])
    : '';
  return ` ORDER BY ${keys.join(', ')}${cut}`;
};

const passed = (scope: Scope): Part => {
  const { chance } = scope;
  const groups = chance.percent(35);
  const kept = groups ? [] : scope.names.filter(({ type }) => type !== 'heap' && chance.percent(60));
  const made = columns(scope, undefined, groups);
  const all: readonly Column[] = [...kept.map((name) => ({ text: name.name, name })), ...made];
  const names = all.map(({ name }) => name);
  const order = isOrdered(all) && chance.percent(20) ? orderBy(scope, all) : '';
  const text = `WITH ${chance.percent(20) ? 'DISTINCT ' : ''}${all.map((each) => each.text).join(', ')}${order}`;
  return { text: `${text}${where({ ...scope, names }, 35)}`, names };
};

const called = (scope: Scope): Part => {
  const { chance } = scope;
  const imported = scope.names.filter(({ type }) => type !== 'heap' && chance.percent(60));
  const inner: Scope = { ...scope, names: imported };
  const part = chance.percent(70) ? matched(inner) : unwound(inner);
  const result = columns({ ...inner, names: part.names }, undefined, chance.percent(50));
  const ends = ` RETURN ${result.map(({ text }) => text).join(', ')}${isOrdered(result) && chance.percent(30) ? orderBy(scope, result) : ''}`;
  return {
    text: `CALL (${imported.map(({ name }) => name).join(', ')}) { ${part.text}${ends} }`,
    names: [...scope.names, ...result.map(({ name }) => name)],
  };
};

const single = (begin: Scope, names: readonly string[] | undefined): string => {
  const { chance } = begin;
  let scope = begin;
  const texts: string[] = [];
  let patterns = 0;
  for (let clauses = 1 + chance.below(3); clauses > 0; clauses -= 1) {
    const kind = chance.below(100);
    const make =
      texts.length === 0
        ? kind < 80
          ? matched
          : unwound
        : kind < 35 && patterns < 2
          ? matched
          : kind < 50
            ? unwound
            : kind < 85
              ? passed
              : called;
    if (make === matched) patterns += 1;
    const part = make(scope);
    texts.push(part.text);
    scope = { ...scope, names: part.names };
  }
  // Now and then many columns: planning costs the server most of its time, whatever it is asked.
  const wide = names === undefined && chance.percent(30);
  const made = wide ? Array.from({ length: 4 + chance.below(6) }, () => scope.fresh('c')) : names;
  const result = columns(scope, made, !wide && chance.percent(35));
  const distinct = chance.percent(20) ? 'DISTINCT ' : '';
  // A union is ordered by nobody.
  const order = names === undefined && isOrdered(result) && chance.percent(60) ? orderBy(scope, result) : '';
  return `${texts.join(' ')} RETURN ${distinct}${result.map(({ text }) => text).join(', ')}${order}`;
};

export const randomQuery = (seed: number): RandomQuery => {
  const chance: Chance = makeChance(seed);
  const used = new Map<string, number>();
  const fresh = (stem: string): string => {
    const number = (used.get(stem) ?? 0) + 1;
    used.set(stem, number);
    return `${stem}${number}`;
  };
  const scope: Scope = deeper({ chance, names: [], depth: expressionDepth, fresh });
  if (!chance.percent(10)) return { cypher: single(scope, undefined), parameters };
  const names = chance.pick([['a'], ['a', 'b']]);
  const union = chance.pick([' UNION ', ' UNION ALL ']);
  return { cypher: single(scope, names) + union + single(scope, names), parameters };
};
