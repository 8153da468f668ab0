/**
 * Measures the reading of document numbers on a list of published ones, and on look-alikes that must be refused.
 *
 *   npx tsx scripts/score-numbers.ts doc-numbers.jsonl.gz [--refused] [--json]
 *
 * Input: JSON lines with `value`. Counted as read: code, year and serial found, and the canonical form reads back as
 * itself. Order numbers (国务院令第722号) are counted apart. Exit code 1 if a look-alike is taken for a number.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type DocNumber, readDocNumber, showDocNumber } from '../graph-schema/index.ts';

/** Index numbers, tenders, standards, citations of databases, court cases, licences, dates. */
const lookAlikes: readonly string[] = [
  '000014349/2020-00012',
  '11500000009275780L/2022-00123',
  'SDGP370000202002000123',
  '豫财磋商采购-2021-45',
  'ZFCG-G2020012号',
  'GB/T 9704-2012',
  'GB 18466—2005',
  'DB50/T 867-2018',
  'HJ 421-2008',
  'CLI.2.345678',
  '[法宝引证码]CLI.4.12345(EXT)',
  '(2020)京01民终123号',
  '〔2019〕最高法民申1234号',
  '粤ICP备2021012345号',
  '京公网安备11010502030123号',
  '国药准字H20041234',
  'ISBN 978-7-5124-1234-5',
  '2020年2月4日',
  '第722号',
  '(2020)第12号',
  '〔2021〕3号',
  '统一社会信用代码11500000009275780L',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { refused: { type: 'boolean' }, json: { type: 'boolean' } },
});
const [path] = positionals;
if (!path) {
  console.error('score-numbers: expected the path of doc-numbers.jsonl.gz, got nothing');
  process.exit(2);
}

const written = gunzipSync(readFileSync(path))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { value: string }).value);

const readsBack = (number: DocNumber): boolean => {
  const shown = showDocNumber(number);
  const again = readDocNumber(shown);
  return again !== undefined && showDocNumber(again) === shown;
};
const numbers = written.map((value) => ({ value, number: readDocNumber(value) }));
const serial = numbers.filter(({ number }) => number?.form === 'serial' && readsBack(number));
const orders = numbers.filter(({ number }) => number?.form === 'order' && readsBack(number));
const refused = numbers.filter(({ number }) => number === undefined || !readsBack(number));
const taken = lookAlikes.filter((value) => readDocNumber(value) !== undefined);

const report = {
  values: written.length,
  serial: serial.length,
  orders: orders.length,
  refused: refused.length,
  rate: serial.length / written.length,
  lookAlikes: lookAlikes.length,
  lookAlikesTaken: taken,
};
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(`${report.values} values`);
  console.log(`code, year and serial  ${report.serial}  ${(report.rate * 100).toFixed(3)} %`);
  console.log(`order numbers          ${report.orders}`);
  console.log(`refused                ${report.refused}`);
  console.log(`look-alikes taken      ${taken.length} of ${lookAlikes.length} ${taken.join(' ')}`);
  if (values.refused) for (const { value } of refused) console.log(`- ${value}`);
}
process.exitCode = taken.length > 0 ? 1 : 0;
