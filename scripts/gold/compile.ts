/**
 * Compiles the line files of the gold set into its stand-off annotations, and reports what does not fit.
 *
 *   npx tsx scripts/gold/compile.ts [name …]        all of `test/gold/manifest.json`, or the named ones; exits with 1 on a problem
 *
 * `test/gold/lines/NAME.ann` has fields parted by tabs, `#` begins a comment:
 *
 *   title: …  issuers: a | b  docNumber: …  date: …  kind: …  jurisdiction: …        one a line; empty is null
 *   R|A|J|P  surface  ids parted by | (= is the surface)  which  flags       Region, Agency, Project, Policy; `o` is optional,
 *                                                                            `role=site` the role of a Region, `role=site|origin`
 *                                                                            where the guidelines leave two open
 *   C  title  document number or empty  relation  o                          cites what the P lines with this id mention
 *   L  project name  regions parted by |  o                                  places of a project; without a line it has none
 *
 * `which` is `*`, every occurrence that stands inside no longer mention of its type (and, for R and A, inside no wider type), or numbers
 * such as 1,3 over all occurrences. Blanks and line breaks inside an occurrence are let pass, digits match in any width. An area may
 * stand under any name that `test/gold/area-names.json` lists; the annotation has its canonical one.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAnnotation } from './compile-annotation.ts';

interface Entry {
  readonly doc: string;
  readonly split: string;
  readonly sha256: string;
}

const gold = fileURLToPath(new URL('../../test/gold', import.meta.url));
const manifest = JSON.parse(await readFile(join(gold, 'manifest.json'), 'utf8')) as readonly Entry[];
const wanted = process.argv.slice(2);
const nameOf = ({ doc }: Entry): string => basename(doc, '.txt');

for (const name of wanted)
  if (!manifest.some((entry) => nameOf(entry) === name))
    throw new Error(`${name}: expected the name of a text in test/gold/manifest.json`);

let count = 0;
for (const entry of manifest) {
  const name = nameOf(entry);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const bytes = await readFile(join(gold, 'texts', entry.doc));
  const lines = await readFile(join(gold, 'lines', `${name}.ann`), 'utf8');
  const { annotation, problems } = compileAnnotation(entry.doc, bytes, lines);
  await mkdir(join(gold, entry.split), { recursive: true });
  await writeFile(join(gold, entry.split, `${name}.json`), JSON.stringify(annotation, null, 1));
  const { mentions, citations, projects, sha256 } = annotation;
  const found =
    sha256 === entry.sha256 ? problems : [...problems, `expected sha256 ${entry.sha256} of the text, got ${sha256}`];
  for (const problem of found) console.log(`test/gold/lines/${name}.ann: ${problem}`);
  count += found.length;
  console.log(`${name}: ${mentions.length} mentions, ${citations.length} citations, ${projects.length} projects`);
}
if (count > 0) process.exitCode = 1;
console.log(count === 0 ? 'No problems.' : `${count} problems.`);
