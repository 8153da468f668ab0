#!/usr/bin/env node
// biome-ignore-all lint: kept as the gold set was measured with it
// biome-ignore-all format: kept as the gold set was measured with it
// Scores extracted annotations against gold ones.
//
//   node score.mjs GOLD_DIR PREDICTED_DIR [--errors] [--json]
//
// Both folders hold one JSON file per document in the format of ANNOTATION-FORMAT.md beside this file; files pair up by
// their `doc` field. Gold entries marked `optional` are neutral: finding one is neither rewarded nor punished.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPES = ['Region', 'Agency', 'Project', 'Policy'];

const canonical = new Map(
  Object.entries(JSON.parse(readFileSync(new URL('./aliases.json', import.meta.url), 'utf8'))).flatMap(
    ([name, variants]) => variants.map((v) => [v, name]),
  ),
);

/** Folds width, quotation marks, brackets' width and spaces, so that only wording decides whether two names are equal. */
export const normalise = (name) => {
  const folded = fold(name);
  return canonical.get(folded) ?? folded;
};
const fold = (name) =>
  String(name ?? '')
    .normalize('NFKC')
    .replace(/[\s《》〈〉<>‹›“”„‘’"'「」『』·・]/gu, '')
    .replace(/[〔\[【]/gu, '(')
    .replace(/[〕\]】]/gu, ')')
    .replace(/[—–-]+/gu, '-');

const readAnnotations = (dir) =>
  new Map(
    readdirSync(dir)
      .filter((f) => f.endsWith('.json'))
      .map((f) => JSON.parse(readFileSync(join(dir, f), 'utf8')))
      .filter((a) => a && a.doc)
      .map((a) => [a.doc, a]),
  );

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const sameSpan = (a, b) => a.start === b.start && a.end === b.end;
const idSet = (m) => new Set((m.ids ?? []).map(normalise));
const equalSets = (a, b) => a.size === b.size && [...a].every((x) => b.has(x));
const linked = (a, b) => equalSets(idSet(a), idSet(b));

class Tally {
  tp = 0;
  fp = 0;
  fn = 0;
  get precision() {
    return this.tp + this.fp ? this.tp / (this.tp + this.fp) : 1;
  }
  get recall() {
    return this.tp + this.fn ? this.tp / (this.tp + this.fn) : 1;
  }
  get f1() {
    const p = this.precision,
      r = this.recall;
    return p + r ? (2 * p * r) / (p + r) : 0;
  }
}

/** One-to-one matching of gold and predicted mentions of one type under `agree`, nearest span first; optional gold absorbs. */
function matchMentions(gold, predicted, agree, tally, onError) {
  const free = new Set(predicted);
  const take = (g, test) => {
    for (const p of free)
      if (test(g, p)) {
        free.delete(p);
        return p;
      }
    return null;
  };
  for (const g of gold.filter((m) => !m.optional)) {
    const hit = take(g, (a, b) => sameSpan(a, b) && agree(a, b)) ?? take(g, (a, b) => overlaps(a, b) && agree(a, b));
    if (hit) tally.tp++;
    else {
      tally.fn++;
      onError?.('missed', g);
    }
  }
  const optional = gold.filter((m) => m.optional);
  for (const p of free) {
    if (optional.some((g) => overlaps(g, p))) continue;
    tally.fp++;
    onError?.('spurious', p);
  }
}

function scoreSet(goldRequired, neutral, predicted, tally, onError) {
  for (const g of goldRequired)
    if (predicted.has(g)) tally.tp++;
    else {
      tally.fn++;
      onError?.('missed', g);
    }
  for (const p of predicted)
    if (!goldRequired.has(p) && !neutral.has(p)) {
      tally.fp++;
      onError?.('spurious', p);
    }
}

const onlyOptional = (entry, mentions) =>
  entry.optional === true || ((entry.mentions ?? []).length > 0 && entry.mentions.every((i) => mentions[i]?.optional));

export function score(goldByDoc, predictedByDoc, report = () => {}) {
  const t = {};
  const tally = (name) => (t[name] ??= new Tally());
  const counts = { relation: [0, 0], docNumber: [0, 0], metadata: [0, 0] };
  for (const [doc, gold] of goldByDoc) {
    const pred = predictedByDoc.get(doc) ?? { mentions: [], citations: [], projects: [], metadata: {} };
    const log = (what) => (kind, m) => report(doc, what, kind, m);
    for (const type of TYPES) {
      const g = gold.mentions.filter((m) => m.type === type),
        p = (pred.mentions ?? []).filter((m) => m.type === type);
      matchMentions(g, p, (a, b) => sameSpan(a, b), tally(`${type} exact span`));
      matchMentions(g, p, () => true, tally(`${type} overlap`));
      matchMentions(g, p, linked, tally(`${type} linked`), log(type));
    }
    const regionIds = (ms) => new Set(ms.flatMap((m) => m.ids.map(normalise)));
    const goldRegions = gold.mentions.filter((m) => m.type === 'Region');
    const neutralRegions = new Set([
      ...regionIds(goldRegions.filter((m) => m.optional)),
      ...(gold.projects ?? []).flatMap((p) => p.regions.map(normalise)),
      normalise(gold.metadata.jurisdiction),
    ]);
    scoreSet(
      regionIds(goldRegions.filter((m) => !m.optional)),
      neutralRegions,
      regionIds((pred.mentions ?? []).filter((m) => m.type === 'Region')),
      tally('Regions per document'),
      log('region set'),
    );

    const citationKey = (c) => normalise(c.title);
    const predCitations = new Map((pred.citations ?? []).map((c) => [citationKey(c), c]));
    const byNumber = new Map((pred.citations ?? []).filter((c) => c.docNumber).map((c) => [normalise(c.docNumber), c]));
    const used = new Set();
    for (const c of gold.citations) {
      const hit = predCitations.get(citationKey(c)) ?? (c.docNumber ? byNumber.get(normalise(c.docNumber)) : undefined);
      if (hit) used.add(hit);
      if (onlyOptional(c, gold.mentions)) continue;
      counts.relation[1]++;
      if (c.docNumber) {
        counts.docNumber[1]++;
        if (normalise(hit?.docNumber) === normalise(c.docNumber)) counts.docNumber[0]++;
      }
      if (hit) {
        tally('Citations per document').tp++;
        if (hit.relation === c.relation) counts.relation[0]++;
        else report(doc, 'relation', `${c.relation} -> ${hit.relation}`, c.title);
      } else {
        tally('Citations per document').fn++;
        report(doc, 'citation', 'missed', c.title);
      }
    }
    for (const c of pred.citations ?? [])
      if (!used.has(c)) {
        if (onlyOptional(c, pred.mentions ?? [])) continue;
        const neutral = (c.mentions ?? []).some((i) =>
          gold.mentions.some(
            (g) => g.type === 'Policy' && g.optional && pred.mentions[i] && overlaps(g, pred.mentions[i]),
          ),
        );
        if (!neutral) {
          tally('Citations per document').fp++;
          report(doc, 'citation', 'spurious', c.title);
        }
      }

    const predProjects = new Map((pred.projects ?? []).map((p) => [normalise(p.name), p]));
    const requiredNames = new Set(
      gold.mentions.filter((m) => m.type === 'Project' && !m.optional).flatMap((m) => m.ids.map(normalise)),
    );
    for (const p of gold.projects ?? []) {
      if (p.optional || !requiredNames.has(normalise(p.name)) || p.regions.length === 0) continue;
      const hit = predProjects.get(normalise(p.name));
      scoreSet(
        new Set(p.regions.map(normalise)),
        new Set(),
        new Set((hit?.regions ?? []).map(normalise)),
        tally('Project-region links'),
        (k, r) => report(doc, `project ${p.name}`, k, r),
      );
    }
    for (const field of ['title', 'docNumber', 'date', 'kind', 'jurisdiction']) {
      if (gold.metadata[field] == null && pred.metadata?.[field] == null) continue;
      counts.metadata[1]++;
      if (normalise(gold.metadata[field]) === normalise(pred.metadata?.[field])) counts.metadata[0]++;
      else report(doc, 'metadata', field, `${gold.metadata[field]} -> ${pred.metadata?.[field]}`);
    }
    const gi = new Set((gold.metadata.issuers ?? []).map(normalise)),
      pi = new Set((pred.metadata?.issuers ?? []).map(normalise));
    if (gi.size + pi.size > 0) counts.metadata[1]++;
    if (gi.size + pi.size === 0) continue;
    if (equalSets(gi, pi)) counts.metadata[0]++;
    else report(doc, 'metadata', 'issuers', `${[...gi]} -> ${[...pi]}`);
  }
  const rate = ([hit, all]) => (all ? hit / all : 1);
  const headline = {
    'Region linked F1': t['Region linked'].f1,
    'Agency linked F1': t['Agency linked'].f1,
    'Policy linked F1': t['Policy linked'].f1,
    'Project overlap F1': t['Project overlap'].f1,
    'Regions per document F1': t['Regions per document']?.f1 ?? 1,
    'Citations per document F1': t['Citations per document']?.f1 ?? 1,
    'Citation relation accuracy': rate(counts.relation),
    'Project-region links F1': t['Project-region links']?.f1 ?? 1,
    'Metadata accuracy': rate(counts.metadata),
  };
  const mean = Object.values(headline).reduce((a, b) => a + b, 0) / Object.keys(headline).length;
  return {
    headline,
    mean,
    tallies: Object.fromEntries(
      Object.entries(t).map(([k, v]) => [
        k,
        { tp: v.tp, fp: v.fp, fn: v.fn, precision: v.precision, recall: v.recall, f1: v.f1 },
      ]),
    ),
    docNumberAccuracy: rate(counts.docNumber),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [goldDir, predictedDir, ...flags] = process.argv.slice(2);
  if (!goldDir || !predictedDir) {
    console.error('usage: node score.mjs GOLD_DIR PREDICTED_DIR [--errors] [--json]');
    process.exit(2);
  }
  const show = flags.includes('--errors')
    ? (doc, what, kind, m) =>
        console.log(
          `${doc}\t${what}\t${kind}\t${typeof m === 'object' ? `${m.start}-${m.end} ${m.text} -> ${(m.ids ?? []).join('|')}` : m}`,
        )
    : undefined;
  const result = score(readAnnotations(goldDir), readAnnotations(predictedDir), show);
  if (flags.includes('--json')) console.log(JSON.stringify(result, null, 1));
  else {
    const row = (k, v) => console.log(`${k.padEnd(30)} ${v}`);
    for (const [k, v] of Object.entries(result.tallies))
      row(
        k,
        `P ${v.precision.toFixed(3)}  R ${v.recall.toFixed(3)}  F1 ${v.f1.toFixed(3)}  (${v.tp} right, ${v.fp} spurious, ${v.fn} missed)`,
      );
    row('Document numbers', result.docNumberAccuracy.toFixed(3));
    console.log('—');
    for (const [k, v] of Object.entries(result.headline)) row(k, v.toFixed(3));
    row('MEAN', result.mean.toFixed(3));
  }
}
