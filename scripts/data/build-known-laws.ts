/**
 * Builds extractor/data/known-laws.json: official titles and dates of national laws and regulations.
 *
 *   npx tsx scripts/data/build-known-laws.ts laws.jsonl.gz
 *
 * Laws that are no longer held but still cited by their full name (中华人民共和国合同法) are added without a date.
 *
 * Input: JSON lines with `id` (`经济法/会计法(2017-11-04).md`) and `text` whose first line is `# title`. Only titles and
 * dates are taken: they are facts, and the texts themselves stay out of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const LOCAL_OR_JUDICIAL = /^(?:DLC|案例|司法解释|部门规章|其他)|^[^/]+$/;

const [input] = process.argv.slice(2);
if (!input) throw new Error('build-known-laws: expected the path of laws.jsonl.gz');
const dates = new Map<string, Set<string>>();
const cited = new Map<string, number>();
const ENOUGH = 3;
for (const line of gunzipSync(readFileSync(input)).toString('utf8').split('\n')) {
  if (line === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  for (const [, name] of text.matchAll(/《(中华人民共和国[\u4e00-\u9fff]{2,30}(?:法|条例))》/g))
    cited.set(name!, (cited.get(name!) ?? 0) + 1);
  if (LOCAL_OR_JUDICIAL.test(id)) continue;
  const title = /^#\s*(.+)/.exec(text)?.[1]?.replace(/\s/g, '').replace(/[<＜]/g, '〈').replace(/[>＞]/g, '〉');
  if (!title || /[《》]/.test(title)) continue;
  const known = dates.get(title) ?? new Set();
  dates.set(title, known);
  const date = /\((\d{4}-\d\d-\d\d)\)/.exec(id)?.[1];
  if (date) known.add(date);
}
const bare = new Set([...dates.keys()].map((title) => title.replace(/^中华人民共和国/, '')));
for (const [name, count] of cited)
  if (count >= ENOUGH && !bare.has(name.replace(/^中华人民共和国/, ''))) dates.set(name, new Set());
const lines = [...dates]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([title, known]) => ` ${JSON.stringify([title, ...[...known].sort()])}`);
writeFileSync(new URL('../../extractor/data/known-laws.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
console.error(`known-laws.json: ${lines.length} titles`);
