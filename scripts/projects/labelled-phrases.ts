/** Phrases of labelled texts that may name projects, with what is seen of each and whether it is one: what weights are learned from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../../extractor/document/document.ts';
import { readDocument } from '../../extractor/document/read-document.ts';
import type { Knowledge } from '../../extractor/index.ts';
import type { Mention } from '../../extractor/mentions/mention.ts';
import type { Weighed } from '../../extractor/mentions/projects/candidates/weigh-candidates.ts';
import { recognise } from '../../extractor/mentions/recognise.ts';
import { projectNames, weighedIn } from '../../extractor/mentions/recognisers/projects/names.ts';
import { refine } from '../../extractor/mentions/refine.ts';
import type { Segments } from '../../extractor/segments/segment.ts';
import { split } from '../../extractor/segments/split.ts';
import { normalise } from '../../extractor/text/normalise.ts';
import { sourceSpanOf, type Text } from '../../extractor/text/text.ts';
import type { GoldAnnotation } from '../gold/gold-annotation.ts';
import { goldFolder, readManifest } from '../score/splits.ts';

export interface GoldProject {
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
}

/** `unclear`: the guidelines leave it open, or the right span was not proposed. */
export type Label = 'project' | 'none' | 'unclear';

export interface LabelledText {
  /** Texts of one document are never on both sides of a fold. */
  readonly document: string;
  readonly set: string;
  readonly text: Text;
  readonly segments: Segments;
  /** What all recognisers but that of phrases propose. */
  readonly others: readonly Mention[];
  readonly gold: readonly GoldProject[];
  readonly groups: readonly (readonly Weighed[])[];
  readonly labels: ReadonlyMap<Weighed, Label>;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const labelled = (
  source: Document,
  gold: readonly GoldProject[],
  { document, set }: { readonly document: string; readonly set: string },
  knowledge: Knowledge,
): LabelledText => {
  const text = normalise(source.source);
  const segments = split(text, knowledge);
  const others = recognise(text, segments, knowledge).filter(({ rule }) => !rule.startsWith(projectNames.name));
  const groups = weighedIn(text, segments, knowledge);
  const spans = new Map(
    groups.flat().map((weighed) => {
      const { sourceStart, sourceEnd } = sourceSpanOf(text, weighed.candidate);
      return [weighed, { start: sourceStart, end: sourceEnd }];
    }),
  );
  const proposed = new Set([...spans.values()].map(({ start, end }) => `${start}-${end}`));
  const holders = refine(others, text, segments, knowledge).mentions.filter(({ type }) => type === 'Policy');
  const labels = new Map<Weighed, Label>();
  for (const [weighed, span] of spans) {
    const hits = gold.filter((project) => overlap(project, span));
    const exact = hits.find(({ start, end }) => start === span.start && end === span.end);
    const isHeld = holders.some((holder) => overlap(holder, weighed.candidate));
    const isProposed = hits.some((hit) => !hit.optional && proposed.has(`${hit.start}-${hit.end}`));
    const label =
      isHeld || weighed.seen.length === 0
        ? 'unclear'
        : exact
          ? exact.optional
            ? 'unclear'
            : 'project'
          : hits.length === 0 || isProposed
            ? 'none'
            : 'unclear';
    labels.set(weighed, label);
  }
  return { document, set, text, segments, others, gold, groups, labels };
};

/** Splits whose texts may be looked at. */
export const learnedFrom: ReadonlySet<string> = new Set(['dev', 'made']);

const ofGold = async (knowledge: Knowledge): Promise<readonly LabelledText[]> => {
  const texts: LabelledText[] = [];
  for (const { doc, split, origin } of await readManifest()) {
    if (!learnedFrom.has(split)) continue;
    const file = join(goldFolder, split, doc.replace(/\.txt$/, '.json'));
    const { mentions } = JSON.parse(await readFile(file, 'utf8')) as GoldAnnotation;
    const read = await readDocument(await readFile(join(goldFolder, 'texts', doc)), doc);
    if (read.status === 'refused') throw new Error(`${doc}: expected a text that can be read`);
    const gold = mentions
      .filter(({ type }) => type === 'Project')
      .map(({ start, end, optional }) => ({ start, end, optional: optional === true }));
    const about = { document: origin.replace(/, from.*$/, ''), set: doc.startsWith('r1-') ? 'r1' : split };
    texts.push(labelled(read.document, gold, about, knowledge));
  }
  return texts;
};

export interface ProjectSample {
  readonly source: string;
  readonly text: string;
  /** Phrases that were labelled; nothing is said of all others. */
  readonly phrases: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly label: Label;
  }[];
}

export const samplesFile = join(goldFolder, 'project-samples.json');

export const readSamples = async (): Promise<readonly ProjectSample[]> =>
  JSON.parse(await readFile(samplesFile, 'utf8')) as readonly ProjectSample[];

const documentOf = (source: string): string => {
  const hash = /[0-9a-f]{32}/.exec(source);
  return hash ? hash[0] : source.replace(/, from.*$/, '');
};

const ofSamples = async (knowledge: Knowledge): Promise<readonly LabelledText[]> =>
  (await readSamples()).map(({ source, text, phrases }) => {
    const document: Document = { name: source, sha256: '', source: text, encoding: 'utf-8', format: 'text' };
    const read = labelled(document, [], { document: documentOf(source), set: 'samples' }, knowledge);
    const bySpan = new Map(phrases.map(({ start, end, label }) => [`${start}-${end}`, label]));
    const labels = new Map(
      [...read.labels.keys()].map((weighed) => {
        const { sourceStart, sourceEnd } = sourceSpanOf(read.text, weighed.candidate);
        return [weighed, bySpan.get(`${sourceStart}-${sourceEnd}`) ?? ('unclear' as const)];
      }),
    );
    return { ...read, labels };
  });

export const labelledTexts = async (knowledge: Knowledge): Promise<readonly LabelledText[]> => [
  ...(await ofGold(knowledge)),
  ...(await ofSamples(knowledge)),
];
