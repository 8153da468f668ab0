/** `zhengmai query`: read-only Cypher over the loaded graph. */
import { Command } from 'commander';
import type { Limits, NeverEqual, ParameterValue, UnknownName } from '../../graph-schema/index.ts';
import { formatOption, storeOption } from '../command-options.ts';
import { csvHelp } from '../csv.ts';
import { Misuse } from '../exit-codes.ts';
import { notice } from '../progress.ts';
import { counted, type RowFormat, showRows } from '../show-rows.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly param: readonly string[];
  readonly format: RowFormat;
  readonly json?: true;
  readonly rows?: string;
  readonly seconds?: string;
  readonly store?: string;
}

/** `code=500229` is text, as codes are; `count:=5` and `codes:=["500229"]` are JSON. */
export const readParameter = (given: string): readonly [string, ParameterValue] => {
  const [, name, sign, value] = /^([^:=\s]+)(:?=)([\s\S]*)$/.exec(given) ?? [];
  if (name === undefined || value === undefined)
    throw new Misuse(`--param: expected name=text or name:=JSON, got ${given}`);
  if (sign === '=') return [name, value];
  try {
    return [name, JSON.parse(value) as ParameterValue];
  } catch {
    throw new Misuse(`--param ${name}: expected JSON after :=, got ${value}`);
  }
};

const mostRows = 1_000_000_000;
/** A day; timers end soon after three weeks. */
const mostSeconds = 86_400;

export const readLimits = ({ rows, seconds }: Pick<Options, 'rows' | 'seconds'>): Partial<Limits> => {
  const [count, time] = [Number(rows), Number(seconds)];
  if (rows !== undefined && !(Number.isInteger(count) && count > 0 && count <= mostRows))
    throw new Misuse(`--rows: expected a whole number from 1 to ${mostRows}, got ${rows}`);
  if (seconds !== undefined && !(time > 0 && time <= mostSeconds))
    throw new Misuse(`--seconds: expected a number above 0 and up to ${mostSeconds}, got ${seconds}`);
  return {
    ...(rows === undefined ? {} : { rows: count }),
    ...(seconds === undefined ? {} : { milliseconds: time * 1000 }),
  };
};

const kinds = { label: 'label', type: 'relation', property: 'property' } as const;

const sayUnknown = ({ kind, name, near, position: { line, column } }: UnknownName): string =>
  `line ${line}, column ${column}: no ${kinds[kind]} is called ${name}${near.length > 0 ? `; is it ${near.join(', ')}?` : ''}`;

const sayNever = ({ kind, name, better, position: { line, column } }: NeverEqual): string =>
  `line ${line}, column ${column}: ${name} is text${kind === 'date' ? ' such as 2020-01-01' : ''} and never compares with a number; is ${better} meant?`;

const run = async (cypher: string, options: Options): Promise<void> => {
  const { neverEqual, unknownNames } = await import('../../graph-schema/index.ts');
  const parameters = Object.fromEntries(options.param.map(readParameter));
  const limits = readLimits(options);
  await withStore({ path: options.store }, async (store) => {
    const answer = await store.query(cypher, parameters, limits);
    for (const unknown of unknownNames(cypher)) notice(sayUnknown(unknown));
    for (const never of neverEqual(cypher)) notice(sayNever(never));
    console.log(showRows(answer, options.json ? 'json' : options.format));
    if (answer.truncated) notice(`There are more than these ${answer.rows.length} rows; --rows N shows more.`);
    notice(`${counted(answer.rows.length)} in ${Math.round(answer.milliseconds)} ms from ${store.description}`);
  });
};

export const query = (): Command =>
  new Command('query')
    .description('asks the loaded graph in Cypher; it can only read')
    .argument('<cypher>')
    .option(
      '-p, --param <name=value>',
      'a parameter: name=text or name:=JSON; may be repeated',
      (given, all: string[]) => [...all, given],
      [],
    )
    .addOption(formatOption(['table', 'json', 'csv'], 'how rows are printed'))
    .option('--json', 'the same as --format json')
    .option('--rows <number>', 'most rows to print')
    .option('--seconds <number>', 'longest time to work')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  zhengmai query "MATCH (p:Policy)-[t:TOUCHES]->(r:Region) RETURN p.title, collect(DISTINCT r.name) LIMIT 5"
  zhengmai query 'MATCH (p:Policy)-[:TOUCHES]->(:Region {code: $code}) RETURN p.title LIMIT $n' --param code=500229 --param n:=5`,
    )
    .addHelpText('after', csvHelp)
    .action(run);
