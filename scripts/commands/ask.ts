/** `zhengmai ask`: the query pack; a question by its name, its parameters as options. */
import { Command } from 'commander';
import { fullColumns } from '../../explorer/web/text/full-columns.ts';
import {
  isDate,
  type Meant,
  type NamedQuery,
  type ParameterType,
  type ParameterValue,
  type QueryParameter,
  type Rows,
} from '../../graph-schema/index.ts';
import { openThing } from '../analysis/ask-for.ts';
import { readFilledView } from '../analysis/with-view.ts';
import { formatOption, storeOption } from '../command-options.ts';
import { csvHelp } from '../csv.ts';
import { Misuse } from '../exit-codes.ts';
import { inPlainWords } from '../plain-words.ts';
import { notice } from '../progress.ts';
import { counted, type RowFormat, showRows } from '../show-rows.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly param: readonly string[];
  readonly format: RowFormat;
  readonly json?: true;
  readonly store?: string;
}

const list = (queries: readonly NamedQuery[]): string =>
  queries
    .map(({ name, question, parameters }) => {
      const shown = Object.entries(parameters).map(
        ([key, parameter]) =>
          `      --param ${key}=${parameter.example}  ${parameter.zh}${isOptional(parameter) ? '，可省' : ''}`,
      );
      return [`  ${name}`, `      ${question.zh}`, `      ${question.en}`, ...shown].join('\n');
    })
    .join('\n');

const isOptional = ({ default: usual }: QueryParameter): boolean => usual !== undefined;

/** What is not listed is text; a wrong name then simply has no rows. */
const shapes: Partial<Record<ParameterType, { readonly fits: (given: string) => boolean; readonly expected: string }>> =
  {
    integer: { fits: (given) => /^\d{1,9}$/.test(given), expected: 'a whole number' },
    date: { fits: isDate, expected: 'a date that there is, such as 2021-06-30' },
  };

const readValue = (query: string, name: string, { type }: QueryParameter, given: string): ParameterValue => {
  const shape = shapes[type];
  if (shape && !shape.fits(given))
    throw new Misuse(`${query}: --param ${name}: expected ${shape.expected}, got ${JSON.stringify(given)}`);
  return type === 'integer' ? Number(given) : given;
};

export const readParameters = (
  { name, parameters }: NamedQuery,
  given: readonly string[],
): Record<string, ParameterValue> => {
  const values: Record<string, ParameterValue> = {};
  for (const [key, { default: usual }] of Object.entries(parameters)) if (usual !== undefined) values[key] = usual;
  for (const text of given) {
    const [, key, value] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
    const parameter = key !== undefined && Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    if (key === undefined || value === undefined || !parameter)
      throw new Misuse(
        `${name}: --param: expected one of ${Object.keys(parameters).join(', ') || 'none'} as name=value, got ${text}`,
      );
    values[key] = readValue(name, key, parameter, value);
  }
  const missing = Object.keys(parameters).filter((key) => values[key] === undefined);
  if (missing.length > 0)
    throw new Misuse(`${name}: expected --param ${missing.map((key) => `${key}=…`).join(' --param ')}, got none`);
  return values;
};

/** A name that fits nothing here, or several things, is misuse: an empty table would look like an answer. */
const refuseOpen = (question: string, open: readonly Meant[]): void => {
  const [first] = open;
  if (first) throw openThing(`${question}: --param ${first.parameter}`, first.written, first.found);
};

const sayTaken = (taken: readonly Meant[]): void => {
  for (const { written, found } of taken)
    if (found.status === 'found' && found.entry.name !== written)
      notice(`${written} is taken for ${found.entry.name}  (${found.entry.id})`);
};

/** People read captions and words, and no column that is empty; programs take names and codes. */
const forPeople = (query: NamedQuery, { columns, rows }: Pick<Rows, 'columns' | 'rows'>) => {
  const shown = fullColumns(columns, rows);
  const told = shown.map((i) => query.columns[columns[i] ?? '']?.zh ?? columns[i] ?? '');
  return {
    columns: told,
    rows: rows.map((row) => shown.map((i) => inPlainWords(columns[i] ?? '', row[i] ?? null))),
  };
};

const run = async (name: string | undefined, options: Options): Promise<void> => {
  const { askReady, findQuery, nearTo, queries } = await import('../../graph-schema/index.ts');
  if (name === undefined) {
    console.log(list(queries));
    return;
  }
  const query = findQuery(name);
  if (!query) {
    const near = nearTo(
      name,
      queries.map((one) => one.name),
    );
    throw new Misuse(
      `ask: expected the name of a question (zhengmai ask lists them), got ${name}${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`,
    );
  }
  const parameters = readParameters(query, options.param);
  await withStore({ path: options.store }, async (store) => {
    const { answer, taken, open } = await askReady(
      query,
      parameters,
      (values) => store.query(query.cypher, values),
      () => readFilledView(store),
    );
    refuseOpen(name, open);
    sayTaken(taken);
    const format = options.json ? 'json' : options.format;
    if (format === 'table') notice(query.question.zh);
    console.log(showRows(format === 'table' ? forPeople(query, answer) : answer, format));
    if (answer.truncated) notice(`There are more than these ${answer.rows.length} rows.`);
    else if (answer.rows.length === parameters.limit)
      notice(`These are the first ${answer.rows.length}; there may be more: --param limit=N`);
    notice(`${counted(answer.rows.length)} in ${Math.round(answer.milliseconds)} ms from ${store.description}`);
  });
};

export const ask = (): Command =>
  new Command('ask')
    .description('answers a ready question about the loaded graph; without a name it lists them')
    .argument('[question]', 'name of a question')
    .option('-p, --param <name=value>', 'a parameter; may be repeated', (given, all: string[]) => [...all, given], [])
    .addOption(formatOption(['table', 'json', 'csv'], 'how rows are printed'))
    .option('--json', 'the same as --format json')
    .addOption(storeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  zhengmai ask\n  zhengmai ask regions-of-policy --param policy=国发〔2021〕3号',
    )
    .addHelpText('after', csvHelp)
    .action(run);
