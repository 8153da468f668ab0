/**
 * long because it is one grammar: random expressions of a wanted type, now and then of another one, or null.
 *
 * Left out is what has no one answer: chance, clocks, internal ids, and the order of what no ORDER BY has ordered.
 */
import type { Chance } from './chance.ts';
import { patternFrom } from './patterns.ts';
import { deeper, namesOf, type Scope, type Type } from './scope.ts';

type Make = (scope: Scope) => string;

const literals: Readonly<Partial<Record<Type, readonly string[]>>> = {
  int: ['0', '1', '2', '3', '-1', '7', '10', '2021', '0x1F', '1000000007', '$n', '$big'],
  float: ['0.5', '1.0', '-2.5', '3.14159', '1e10', '1e-7', '0.1', '-0.0', '2.0', '100.0', '$half', '1.5e300'],
  text: [
    "''",
    "'黔江'",
    "'𠮷祥村'",
    "'重庆市'",
    "'a'",
    "'A'",
    "'ß'",
    "'é'",
    "'国发〔2021〕3号'",
    "'x y'",
    "'1.5'",
    "'12'",
    "'-7'",
    "' 3 '",
    "'2021-01-24'",
    "'true'",
    "'a,b,,c'",
    "'关于𠮶𠮷的意见'",
    '"it\'s"',
    "'\\n'",
    '$name',
    '$text',
    "'Ａ類'",
    "'1e3'",
    "'NaN'",
  ],
  flag: ['true', 'false', '$flag'],
  ints: ['[]', '[1, 2, 3]', '[3, 1, 2, 1]', '[null, 1]', '$list', '[0]'],
  texts: ['[]', "['甲', '乙']", "['b', 'a', 'B']", "['黔江', null, '𠮷']", '$words'],
  mixed: ['[]', "[1, 'a', null]", '[1, 1.0, 2]', "[true, 'true', 1]", '[[1], [2, 3]]', '[{a: 1}, {a: 1.0}]'],
  map: ['{}', "{a: 1, b: 'x'}", '{a: null, b: [1, 2]}', '$map', '{a: {b: {c: 1}}}'],
  date: [
    "date('2021-01-24')",
    "date('2020-02-29')",
    'date({year: 2021, month: 12, day: 31})',
    "date('2021-W03-2')",
    "date('2021-100')",
    "date('1983-11')",
  ],
  datetime: [
    "datetime('2021-01-24T10:00:00Z')",
    "localdatetime('2021-03-31T23:59:59.5')",
    "datetime('2020-02-29T08:00:00+08:00')",
    'localdatetime({year: 1999, month: 2, day: 3, hour: 4})',
  ],
  duration: [
    "duration('P1Y2M3DT4H')",
    'duration({days: 1})',
    'duration({months: 1, days: -1})',
    "duration('PT90M')",
    'duration({hours: 25, seconds: 0.5})',
    "duration('P1.5D')",
  ],
  edge: ['null'],
  node: ['null'],
  path: ['null'],
  nodes: ['[]'],
  edges: ['[]'],
  heap: ['[]'],
};

/** Properties by what they hold, whatever node has them. */
const properties: Readonly<Partial<Record<Type, readonly string[]>>> = {
  int: ['order', 'length', 'start', 'end', 'validFrom', 'validTo', 'count'],
  float: ['lon', 'lat', 'x', 'y'],
  text: ['id', 'name', 'title', 'docNumber', 'kind', 'level', 'text', 'code', 'date', 'fullName', 'jurisdiction'],
  flag: ['held'],
  texts: ['aliases', 'shortNames', 'notices'],
};
const edgeProperties: Readonly<Partial<Record<Type, readonly string[]>>> = {
  int: ['count', 'order', 'rank', 'from', 'start'],
  text: ['role', 'surface', 'rule', 'basis', 'source', 'date'],
  texts: ['quotes', 'evidence', 'citations'],
};

const known = (scope: Scope, type: Type): string | undefined => {
  const { chance } = scope;
  const names = namesOf(scope, type).map(({ name }) => name);
  const nodes = namesOf(scope, 'node').flatMap(({ name }) => (properties[type] ?? []).map((key) => `${name}.${key}`));
  const edges = namesOf(scope, 'edge').flatMap(({ name }) =>
    (edgeProperties[type] ?? []).map((key) => `${name}.${key}`),
  );
  const groups = [names, names, nodes, nodes, edges].filter(({ length }) => length > 0);
  return groups.length === 0 ? undefined : chance.pick(chance.pick(groups));
};

const leaf = (scope: Scope, type: Type): string => {
  const name = scope.chance.percent(65) ? known(scope, type) : undefined;
  return name ?? scope.chance.pick(literals[type]!);
};

/** Of a thousand expressions. */
const illTyped = 1;

export const expression = (scope: Scope, type: Type): string => {
  const { chance } = scope;
  if (chance.percent(2)) return 'null';
  if (scope.depth <= 0) return leaf(scope, type);
  // Now and then a value of another type, which every store must refuse or take alike.
  const wanted =
    chance.below(1000) < illTyped ? chance.pick(['int', 'text', 'flag', 'ints', 'date', 'map'] as const) : type;
  const makes = grammar[wanted];
  if (!makes || chance.percent(25)) return leaf(scope, wanted);
  return chance.pick(makes)(deeper(scope));
};
const e = expression;

export const anyType = (chance: Chance): Type =>
  chance.pick([
    'int',
    'int',
    'float',
    'text',
    'text',
    'text',
    'flag',
    'ints',
    'texts',
    'mixed',
    'map',
    'date',
    'datetime',
    'duration',
  ]);
const scalar = (chance: Chance): Type => chance.pick(['int', 'float', 'text', 'flag', 'date']);

const kase =
  (type: Type): Make =>
  (s) =>
    s.chance.percent(60)
      ? `CASE WHEN ${e(s, 'flag')} THEN ${e(s, type)}${s.chance.percent(70) ? ` ELSE ${e(s, type)}` : ''} END`
      : `CASE ${e(s, 'int')} WHEN ${e(s, 'int')} THEN ${e(s, type)} WHEN ${e(s, 'int')}, ${e(s, 'int')} THEN ${e(s, type)} ELSE ${e(s, type)} END`;
const coalesce =
  (type: Type): Make =>
  (s) =>
    `coalesce(${e(s, type)}, ${e(s, type)})`;
const call =
  (name: string, ...types: readonly Type[]): Make =>
  (s) =>
    `${name}(${types.map((type) => e(s, type)).join(', ')})`;
const between =
  (operators: readonly string[], left: Type, right: Type = left): Make =>
  (s) =>
    `(${e(s, left)} ${s.chance.pick(operators)} ${e(s, right)})`;

const local = (s: Scope, type: Type) => {
  const name = s.fresh('x');
  return { name, scope: deeper(s, { name, type }) };
};
const listOf: Readonly<Partial<Record<Type, Type>>> = { int: 'ints', text: 'texts' };
/** `[x IN list WHERE … | …]` of another list. */
const comprehension =
  (from: Type, of: Type): Make =>
  (s) => {
    const list = listOf[from]!;
    const { name, scope } = local(s, from);
    const where = s.chance.percent(50) ? ` WHERE ${e(scope, 'flag')}` : '';
    return `[${name} IN ${e(s, list)}${where} | ${e(scope, of)}]`;
  };
const predicate: Make = (s) => {
  const from = s.chance.pick(['int', 'text'] as const);
  const { name, scope } = local(s, from);
  return `${s.chance.pick(['any', 'all', 'none', 'single'])}(${name} IN ${e(s, listOf[from]!)} WHERE ${e(scope, 'flag')})`;
};
const reduction =
  (of: Type): Make =>
  (s) => {
    const total = s.fresh('t');
    const { name, scope } = local(s, 'int');
    return `reduce(${total} = ${e(s, of)}, ${name} IN ${e(s, 'ints')} | ${e(deeper(scope, { name: total, type: of }), of)})`;
  };
/** Asks something of a node's surroundings; without a node, something plain. */
const around =
  (write: (from: string, s: Scope) => string, otherwise: Type): Make =>
  (s) => {
    const nodes = namesOf(s, 'node');
    if (nodes.length === 0) return leaf(s, otherwise);
    return write(patternFrom(s, s.chance.pick(nodes), s.chance.percent(40) ? s.fresh('m') : ''), s);
  };
const ofNode =
  (write: (name: string, s: Scope) => string, otherwise: Type, type: Type = 'node'): Make =>
  (s) => {
    const names = namesOf(s, type);
    return names.length === 0 ? leaf(s, otherwise) : write(s.chance.pick(names).name, s);
  };
const item =
  (of: Type): Make =>
  (s) =>
    `${e(s, listOf[of]!)}[${e(s, 'int')}]`;
const slice =
  (list: Type): Make =>
  (s) =>
    s.chance.pick([
      () => `${e(s, list)}[${e(s, 'int')}..${e(s, 'int')}]`,
      () => `${e(s, list)}[..${e(s, 'int')}]`,
      () => `${e(s, list)}[${e(s, 'int')}..]`,
    ])();

const comparisons = ['=', '<>', '<', '<=', '>', '>='];
const patternsOfText = [
  "'.*江.*'",
  "'[\\\\u4e00-\\\\u9fa5]+'",
  "'(?i)a.*'",
  "'.'",
  "'..'",
  "'\\\\d+'",
  "'.*〔2021〕.*'",
  "''",
  "'[^a]*'",
  "'(?s).*'",
  "'a|b'",
  "'.{2,4}'",
];
const types = [
  'STRING',
  'INTEGER',
  'FLOAT',
  'BOOLEAN',
  'LIST<ANY>',
  'MAP',
  'DATE',
  'NODE',
  'NULL',
  'INTEGER | FLOAT',
  'STRING NOT NULL',
  'LIST<STRING>',
  'LIST<INTEGER NOT NULL>',
  'ANY',
  'DURATION',
  'PROPERTY VALUE',
  'ANY NOT NULL',
];
const labelTests = [
  'Region',
  'Policy',
  'Region|Policy',
  '!Region',
  'Policy&!Agency',
  '%',
  'Nothing',
  '(Region|Agency)&!Project',
];

const grammar: Readonly<Partial<Record<Type, readonly Make[]>>> = {
  int: [
    between(['+', '-', '*', '/', '%'], 'int'),
    between(['+', '-', '*'], 'int'),
    call('size', 'text'),
    call('size', 'ints'),
    call('size', 'texts'),
    call('char_length', 'text'),
    call('abs', 'int'),
    call('sign', 'float'),
    call('toInteger', 'text'),
    call('toInteger', 'float'),
    call('toIntegerOrNull', 'text'),
    call('toInteger', 'flag'),
    call('head', 'ints'),
    call('last', 'ints'),
    item('int'),
    kase('int'),
    coalesce('int'),
    reduction('int'),
    (s) => `-${e(s, 'int')}`,
    around((p) => `COUNT { ${p} }`, 'int'),
    around((p, s) => `COUNT { MATCH ${p} WHERE ${e(s, 'flag')} }`, 'int'),
    around((p) => `size([${p} | 1])`, 'int'),
    ofNode((p) => `length(${p})`, 'int', 'path'),
    ofNode((l) => `size(${l})`, 'int', 'nodes'),
    ofNode((l) => `size(${l})`, 'int', 'heap'),
    (s) =>
      `${e(s, 'date')}.${s.chance.pick(['year', 'month', 'day', 'week', 'ordinalDay', 'quarter', 'dayOfWeek', 'weekYear', 'dayOfQuarter'])}`,
    (s) => `${e(s, 'datetime')}.${s.chance.pick(['hour', 'minute', 'second', 'millisecond', 'day'])}`,
    (s) =>
      `${e(s, 'duration')}.${s.chance.pick(['days', 'months', 'years', 'seconds', 'hours', 'minutesOfHour', 'monthsOfYear', 'minutes'])}`,
    (s) => `${e(s, 'map')}.a`,
    call('nullIf', 'int', 'int'),
  ],
  float: [
    between(['+', '-', '*', '/'], 'float'),
    between(['+', '-', '*', '/', '%'], 'float', 'int'),
    between(['^'], 'int'),
    between(['%'], 'float'),
    call('sqrt', 'float'),
    call('round', 'float'),
    (s) => `round(${e(s, 'float')}, ${s.chance.below(4)})`,
    call('ceil', 'float'),
    call('floor', 'float'),
    (s) =>
      `round(${e(s, 'float')}, 1, '${s.chance.pick(['UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN'])}')`,
    call('toFloat', 'int'),
    call('toFloat', 'text'),
    call('toFloatOrNull', 'text'),
    call('abs', 'float'),
    call('exp', 'float'),
    call('log', 'float'),
    call('sin', 'float'),
    call('atan2', 'float', 'float'),
    () => 'pi()',
    kase('float'),
    coalesce('float'),
    reduction('float'),
  ],
  text: [
    between(['+'], 'text'),
    between(['+'], 'text', 'int'),
    between(['||'], 'text'),
    call('substring', 'text', 'int'),
    call('substring', 'text', 'int', 'int'),
    call('left', 'text', 'int'),
    call('right', 'text', 'int'),
    call('toUpper', 'text'),
    call('toLower', 'text'),
    call('trim', 'text'),
    call('lTrim', 'text'),
    call('rTrim', 'text'),
    call('replace', 'text', 'text', 'text'),
    call('reverse', 'text'),
    call('toString', 'int'),
    call('toString', 'float'),
    call('toString', 'flag'),
    call('toString', 'date'),
    call('toString', 'datetime'),
    call('toString', 'duration'),
    call('head', 'texts'),
    call('last', 'texts'),
    item('text'),
    kase('text'),
    coalesce('text'),
    reduction('text'),
    call('btrim', 'text', 'text'),
    ofNode((r) => `type(${r})`, 'text', 'edge'),
    ofNode((n) => `labels(${n})[0]`, 'text'),
    (s) => `${e(s, 'map')}['b']`,
    call('normalize', 'text'),
    (s) => `valueType(${e(s, scalar(s.chance))})`,
    ofNode((n, s) => `${n}[${e(s, 'text')}]`, 'text'),
    call('toStringOrNull', 'mixed'),
    (s) => `${s.chance.pick(['toUpper', 'reverse', 'toLower'])}(substring(${e(s, 'text')}, 1))`,
    call('nullIf', 'text', 'text'),
  ],
  flag: [
    between(comparisons, 'int'),
    between(comparisons, 'int', 'float'),
    between(comparisons, 'text'),
    between(comparisons, 'date'),
    between(comparisons, 'flag'),
    between(['=', '<>'], 'ints'),
    between(comparisons, 'mixed'),
    between(['=', '<>'], 'map'),
    between(['=', '<>'], 'duration'),
    between(comparisons, 'datetime'),
    between(comparisons, 'int', 'text'),
    between(['=', '<>'], 'mixed', 'ints'),
    between(['AND', 'OR', 'XOR'], 'flag'),
    between(['AND', 'OR'], 'flag'),
    (s) => `NOT ${e(s, 'flag')}`,
    between(['IN'], 'int', 'ints'),
    between(['IN'], 'text', 'texts'),
    between(['IN'], 'int', 'mixed'),
    between(['IN'], 'ints', 'mixed'),
    between(['STARTS WITH', 'ENDS WITH', 'CONTAINS'], 'text'),
    (s) => `(${e(s, 'text')} =~ ${s.chance.pick(patternsOfText)})`,
    (s) => `(${e(s, anyType(s.chance))} IS ${s.chance.pick(['', 'NOT '])}NULL)`,
    predicate,
    call('isEmpty', 'texts'),
    call('isEmpty', 'text'),
    call('isEmpty', 'map'),
    (s) => `(${e(s, anyType(s.chance))} IS ${s.chance.pick(['', 'NOT '])}:: ${s.chance.pick(types)})`,
    call('toBoolean', 'text'),
    call('toBooleanOrNull', 'text'),
    (s) => `(${e(s, 'int')} ${s.chance.pick(comparisons)} ${e(s, 'int')} ${s.chance.pick(comparisons)} ${e(s, 'int')})`,
    kase('flag'),
    coalesce('flag'),
    around((p) => `EXISTS { ${p} }`, 'flag'),
    around((p, s) => `EXISTS { MATCH ${p} WHERE ${e(s, 'flag')} }`, 'flag'),
    ofNode((n, s) => `${n}:${s.chance.pick(labelTests)}`, 'flag'),
    ofNode((n, s) => `(${n}.name IS ${s.chance.pick(['', 'NOT '])}NULL)`, 'flag'),
    around((p) => `exists(${p.replace(/\(m\d+\)$/u, '()')})`, 'flag'),
    call('isNaN', 'float'),
    ofNode((n, s) => `(${n} = ${s.chance.pick(namesOf(s, 'node')).name})`, 'flag'),
  ],
  ints: [
    (s) => `[${e(s, 'int')}, ${e(s, 'int')}]`,
    (s) =>
      `range(${s.chance.below(4)}, ${s.chance.below(8)}${s.chance.percent(30) ? `, ${s.chance.pick([1, 2, -1, 3])}` : ''})`,
    between(['+'], 'ints'),
    between(['+'], 'ints', 'int'),
    slice('ints'),
    comprehension('int', 'int'),
    comprehension('text', 'int'),
    call('tail', 'ints'),
    call('reverse', 'ints'),
    call('toIntegerList', 'texts'),
    kase('ints'),
    coalesce('ints'),
    ofNode((l) => `[x IN ${l} | size(labels(x))]`, 'ints', 'nodes'),
  ],
  texts: [
    (s) => `[${e(s, 'text')}, ${e(s, 'text')}]`,
    call('split', 'text', 'text'),
    between(['+'], 'texts', 'text'),
    slice('texts'),
    comprehension('text', 'text'),
    comprehension('int', 'text'),
    call('tail', 'texts'),
    call('reverse', 'texts'),
    call('toStringList', 'mixed'),
    ofNode((n) => `labels(${n})`, 'texts'),
    ofNode((p) => `[x IN nodes(${p}) | x.id]`, 'texts', 'path'),
    ofNode((p) => `[x IN relationships(${p}) | type(x)]`, 'texts', 'path'),
    kase('texts'),
    ofNode((l) => `[x IN ${l} | x.id]`, 'texts', 'nodes'),
    ofNode((l) => `[x IN ${l} | type(x)]`, 'texts', 'edges'),
    around(
      (p, s) =>
        `COLLECT { MATCH ${p.replace(/\((m\d*)?\)$/u, '(z)')} RETURN ${s.chance.pick(['DISTINCT ', ''])}z.id ORDER BY z.id }`,
      'texts',
    ),
  ],
  mixed: [
    (s) => `[${e(s, scalar(s.chance))}, ${e(s, anyType(s.chance))}, ${e(s, scalar(s.chance))}]`,
    between(['+'], 'mixed', 'int'),
    between(['+'], 'mixed'),
    slice('mixed'),
    comprehension('int', 'text'),
    call('reverse', 'mixed'),
    comprehension('int', 'map'),
  ],
  map: [
    (s) => `{a: ${e(s, 'int')}, b: ${e(s, 'text')}}`,
    (s) => `{a: ${e(s, anyType(s.chance))}, ${s.chance.pick(['c', '`键`', 'b'])}: ${e(s, anyType(s.chance))}}`,
    ofNode((n, s) => `${n} {.id, .name, b: ${e(s, 'text')}}`, 'map'),
    ofNode((n) => `${n} {.title, .held}`, 'map'),
    ofNode((n) => `properties(${n})`, 'map'),
    ofNode((n) => `${n} {.*, a: 1}`, 'map'),
    kase('map'),
  ],
  date: [
    between(['+', '-'], 'date', 'duration'),
    (s) =>
      `date.truncate('${s.chance.pick(['month', 'year', 'week', 'quarter', 'decade', 'day', 'century'])}', ${e(s, 'date')})`,
    (s) => `date(${e(s, 'datetime')})`,
    kase('date'),
    (s) =>
      `date({year: ${1990 + s.chance.below(40)}, month: ${1 + s.chance.below(12)}, day: ${1 + s.chance.below(31)}})`,
    (s) => `date({date: ${e(s, 'date')}, day: ${1 + s.chance.below(28)}})`,
  ],
  datetime: [
    between(['+', '-'], 'datetime', 'duration'),
    (s) => `datetime.truncate('${s.chance.pick(['hour', 'day', 'month', 'year', 'minute'])}', ${e(s, 'datetime')})`,
    (s) => `localdatetime(${e(s, 'datetime')})`,
    (s) => `datetime({epochSeconds: ${s.chance.below(2_000_000_000)}})`,
  ],
  duration: [
    between(['+', '-'], 'duration'),
    between(['*', '/'], 'duration', 'int'),
    (s) => `duration.between(${e(s, 'date')}, ${e(s, 'date')})`,
    (s) =>
      `duration.${s.chance.pick(['inDays', 'inMonths', 'inSeconds', 'between'])}(${e(s, s.chance.pick(['date', 'datetime']))}, ${e(s, s.chance.pick(['date', 'datetime']))})`,
    (s) => `duration({months: ${e(s, 'int')}, hours: ${e(s, 'int')}})`,
    (s) => `(${e(s, 'duration')} * ${s.chance.pick(['0.5', '1.5', '$half', '0.1'])})`,
  ],
};
