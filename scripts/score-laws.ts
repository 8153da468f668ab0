/**
 * Silver test of resolving: how many citations between the texts of a corpus of laws find the text that they name.
 *
 *   npx tsx scripts/score-laws.ts laws.jsonl.gz [--sample 40] [--missed 40] [--json]
 *
 * Input: JSON lines with `id` (`经济法/会计法(2017-11-04).md`) and `text` (`# title` first). What a 《…》 names is told by a
 * plain comparison that shares no code with the extractor: 中华人民共和国 stripped, brackets and blanks unified. Of several
 * dated versions the one in force at the citing text's date is right.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { joinPolicies } from '../extractor/assemble/join-policies.ts';
import type { PolicyClaim } from '../extractor/assemble/policy-claim.ts';
import { idsOf } from '../extractor/entities/link.ts';
import { policyLinker } from '../extractor/entities/linkers/policies.ts';
import { loadKnowledge } from '../extractor/knowledge/load.ts';
import type { Mention, PolicyMention } from '../extractor/mentions/mention.ts';
import { inOrder } from '../extractor/mentions/recognise.ts';
import { policyTitles } from '../extractor/mentions/recognisers/policies/titles.ts';
import { policyOverlaps } from '../extractor/mentions/refiners/policy-overlaps.ts';
import { policyWorks } from '../extractor/mentions/refiners/policy-works.ts';
import { normalise } from '../extractor/text/normalise.ts';
import { sourceSpanOf } from '../extractor/text/text.ts';

interface Law {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly date: string;
}

interface Expected {
  readonly law: Law;
  readonly written: string;
  readonly start: number;
  /** Ids of the texts that it may resolve to. */
  readonly right: readonly string[];
}

const plainKey = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s《》〈〉<>]/g, '')
    .replace(/^中华人民共和国/, '');

const stemOf = (id: string): string =>
  id
    .replace(/^.*\//, '')
    .replace(/\.md$/, '')
    .replace(/\(\d{4}-\d\d-\d\d\)$/, '');

const readLaws = (path: string): readonly Law[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const heading = /^#\s*(.+)/.exec(text)?.[1]?.trim() ?? stemOf(id);
      return { id, text, title: heading, date: /\((\d{4}-\d\d-\d\d)\)/.exec(id)?.[1] ?? '' };
    });

/** The version in force on a date: the last one before it, else the first. */
const inForce = (versions: readonly Law[], date: string): readonly Law[] => {
  const dates = [...new Set(versions.map((law) => law.date))].sort();
  if (date === '' || dates.length === 1) return versions;
  const chosen = dates.filter((one) => one !== '' && one <= date).at(-1) ?? dates.find((one) => one !== '');
  return versions.filter((law) => law.date === chosen);
};

/** Every 《…》 of the text that names another text of the corpus, found without the extractor. */
const expectedOf = (law: Law, byKey: ReadonlyMap<string, readonly Law[]>): readonly Expected[] => {
  const own = plainKey(law.title);
  return [...law.text.matchAll(/《([^《》]*)》/g)].flatMap((match): Expected[] => {
    const key = plainKey(match[1]!);
    const versions = key === own ? undefined : byKey.get(key);
    if (!versions) return [];
    return [{ law, written: match[0], start: match.index, right: inForce(versions, law.date).map(({ id }) => id) }];
  });
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '0' },
    missed: { type: 'string', default: '0' },
    json: { type: 'boolean' },
  },
});
const [path] = positionals;
if (!path) {
  console.error('score-laws: expected the path of laws.jsonl.gz, got nothing');
  process.exit(2);
}

const knowledge = loadKnowledge();
const laws = readLaws(path);
const byKey = new Map<string, Law[]>();
for (const law of laws)
  for (const key of new Set([plainKey(law.title), plainKey(stemOf(law.id))]))
    byKey.set(key, [...(byKey.get(key) ?? []), law]);

const claims = new Map<string, PolicyClaim>();
for (const { id, title, date } of laws)
  claims.set(id, { key: id, document: id, title, issuers: [], held: true, ...(date === '' ? {} : { date }) });

/** Key of the claim that the extractor makes for the title at this offset of this text. */
const claimAt = new Map<string, string>();
for (const law of laws) {
  const text = normalise(law.text);
  const segments = { lines: [], sentences: [] };
  let mentions: readonly Mention[] = policyTitles.find(text, segments, knowledge);
  for (const refiner of [policyWorks, policyOverlaps]) mentions = refiner.refine(mentions, text, segments, knowledge);
  const titles = [...mentions].sort(inOrder) as PolicyMention[];
  const profile = { title: { value: law.title, rule: 'heading', spans: [] }, issuers: [], addressees: [], copies: [] };
  const links = policyLinker.link(titles, { text, segments, profile, mentions: titles, knowledge });
  titles.forEach((mention, i) => {
    const [title] = idsOf(links[i]!);
    if (title === undefined) return;
    const key = `${law.id}\n${title}`;
    claims.set(key, {
      key,
      document: law.id,
      title,
      issuers: [],
      held: false,
      ...(law.date === '' ? {} : { asOf: law.date }),
    });
    claimAt.set(`${law.id}#${sourceSpanOf(text, mention).sourceStart}`, key);
  });
}

const policyOf = joinPolicies([...claims.values()]);
const expected = laws.flatMap((law) => expectedOf(law, byKey));
const answerOf = ({ law, start }: Expected): string | undefined => {
  const claim = claimAt.get(`${law.id}#${start}`);
  return claim === undefined ? undefined : policyOf.get(claim);
};
const isRight = (one: Expected): boolean => {
  const answer = answerOf(one);
  return answer !== undefined && one.right.some((id) => policyOf.get(id) === answer);
};
const right = expected.filter(isRight);
const missed = expected.filter((one) => !isRight(one));
const dated = expected.filter(({ right: ids, written }) => (byKey.get(plainKey(written))?.length ?? 0) > ids.length);

const every = <T>(list: readonly T[], count: number): readonly T[] =>
  count === 0 ? [] : list.filter((_, i) => i % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);
const show = (one: Expected): string => {
  const around = one.law.text
    .slice(Math.max(0, one.start - 20), one.start + one.written.length + 15)
    .replace(/\n/g, ' ');
  return `${one.law.id}\t…${around}…\t→ ${answerOf(one) ?? 'nothing'}\t(right: ${one.right.join(', ')})`;
};
const report = {
  texts: laws.length,
  citations: expected.length,
  resolved: right.length,
  rate: right.length / expected.length,
  dated: dated.length,
  datedResolved: dated.filter(isRight).length,
};
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(`${report.texts} texts, ${report.citations} citations of another text of the corpus`);
  console.log(`resolved     ${report.resolved}  ${(report.rate * 100).toFixed(2)} %`);
  console.log(`of several dated versions  ${report.datedResolved} of ${report.dated}`);
  for (const one of every(right, Number(values.sample))) console.log(`+ ${show(one)}`);
  for (const one of every(missed, Number(values.missed))) console.log(`- ${show(one)}`);
}
