/** Places whose roles were labelled by hand, with what is seen of each: what weights are learned from. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../extractor/document/read-document.ts';
import { idsOf } from '../../extractor/entities/link.ts';
import { extract, type Knowledge } from '../../extractor/index.ts';
import type { RoleWeights } from '../../extractor/knowledge/role-weights.ts';
import type { LinkedDocument } from '../../extractor/relations/linked-document.ts';
import { type ListSeen, placesSeen } from '../../extractor/relations/roles/places-seen.ts';
import { sourceSpanOf } from '../../extractor/text/text.ts';
import type { TouchRole } from '../../graph-schema/index.ts';
import { goldFolder, type RolePart, readManifest, readRoleGold } from '../score/splits.ts';

export const samplesFolder = join(goldFolder, 'role-samples');

/** A section of a document, with some of its places labelled; several roles where the guidelines leave several open. */
export interface RoleSample {
  readonly source: string;
  readonly kind: string;
  readonly title?: string;
  readonly jurisdiction?: string;
  readonly text: string;
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly roles: readonly TouchRole[];
    readonly note?: string;
  }[];
}

export interface LabelledList {
  /** Lists of one document are never on both sides of a fold. */
  readonly document: string;
  /** `dev`, `made`, or the file of the sample. */
  readonly set: string;
  readonly text: string;
  /** What kind of text its document says to be, and in which decade it was issued, if it says so. */
  readonly kind: string;
  readonly decade: string;
  readonly list: ListSeen;
  /** For each place of the list. */
  readonly labels: readonly (readonly TouchRole[] | undefined)[];
}

interface Label {
  readonly start: number;
  readonly end: number;
  readonly ids?: readonly string[];
  readonly roles: readonly TouchRole[];
}

/** Paragraphs of a report that stand close together count as one document. */
const CLOSE = 25;

const documentOf = (source: string): string => {
  const hash = /[0-9a-f]{32}/.exec(source);
  if (hash) return hash[0];
  const [, paragraph] = /from paragraph (\d+)/.exec(source) ?? [];
  const name = source.replace(/^\S+ /, '').replace(/, from.*$/, '');
  return name.endsWith('.md') || paragraph === undefined ? name : `${name} ${Math.floor(Number(paragraph) / CLOSE)}`;
};

const labelled = (
  read: LinkedDocument,
  labels: readonly Label[],
  { set, source }: { readonly set: string; readonly source: string },
  knowledge: Knowledge,
  weights: RoleWeights,
): readonly LabelledList[] => {
  const kind = read.profile?.kind?.value ?? 'none';
  const year = read.profile?.date?.value;
  const decade = year ? `${year.slice(0, 3)}0s` : 'none';
  const bySpan = new Map(labels.map((label) => [`${label.start}-${label.end}`, label]));
  return placesSeen(read, knowledge, weights).flatMap((list) => {
    const found = list.places.map(({ index }) => {
      const { mention, link } = read.linked[index]!;
      const { sourceStart, sourceEnd } = sourceSpanOf(read.text, mention);
      const label = bySpan.get(`${sourceStart}-${sourceEnd}`);
      const isSame = label?.ids === undefined || label.ids.toSorted().join('+') === idsOf(link).toSorted().join('+');
      return isSame ? label?.roles : undefined;
    });
    if (found.every((roles) => roles === undefined)) return [];
    return [{ document: documentOf(source), set, text: read.text.folded, kind, decade, list, labels: found }];
  });
};

/** Parts of the gold set that weights are learned from. */
export const learnedParts = ['dev', 'made'] as const satisfies readonly RolePart[];
type LearnedPart = (typeof learnedParts)[number];

const ofGold = async (
  part: LearnedPart,
  knowledge: Knowledge,
  weights: RoleWeights,
): Promise<readonly LabelledList[]> => {
  const origins = new Map((await readManifest()).map(({ doc, origin }) => [doc, origin]));
  const lists: LabelledList[] = [];
  for (const { doc, mentions } of await readRoleGold(part)) {
    const labels = mentions.flatMap(({ start, end, ids, role, alsoRoles = [] }) =>
      role ? [{ start, end, ids, roles: [role, ...alsoRoles] }] : [],
    );
    if (labels.length === 0) continue;
    const read = await readDocument(await readFile(join(goldFolder, 'texts', doc)), doc);
    if (read.status === 'refused') throw new Error(`${doc}: expected a text that can be read`);
    const about = { set: part, source: origins.get(doc) ?? doc };
    lists.push(...labelled(extract(read.document, knowledge), labels, about, knowledge, weights));
  }
  return lists;
};

export const sampleFiles = async (): Promise<readonly string[]> =>
  (await readdir(samplesFolder)).filter((name) => /^(batch|round)-\d+\.json$/.test(name)).sort();

export const readSample = async (file: string): Promise<readonly RoleSample[]> =>
  JSON.parse(await readFile(join(samplesFolder, file), 'utf8')) as readonly RoleSample[];

const found = (value: string) => ({ value, rule: 'made', spans: [] });
const isAdcode = (place: string): boolean => /^\d{6}$/.test(place);

const ofSample = async (set: string, knowledge: Knowledge, weights: RoleWeights): Promise<readonly LabelledList[]> =>
  (await readSample(set)).flatMap(({ source, text, places, jurisdiction = '' }) => {
    const read = extract({ name: source, sha256: '', source: text, encoding: 'utf-8', format: 'text' }, knowledge);
    // A section seldom says whose it is; who labelled it was told.
    const profile = isAdcode(jurisdiction) ? { ...read.profile, jurisdiction: found(jurisdiction) } : read.profile;
    return labelled({ ...read, profile }, places, { set, source }, knowledge, weights);
  });

/** Nobody wrote what they say; the others are many, of a mixture that no text has. */
export const madeFiles = ['made.txt', 'made-varied.txt', 'made-passages.txt'] as const;

const marked = /\[([^|\]]*)\|([^\]]*)\]/g;

/** `430000||增速高于[example|江西]。`: sentences that were made for cues which texts seldom have. */
const ofMade = async (file: string, knowledge: Knowledge, weights: RoleWeights): Promise<readonly LabelledList[]> => {
  const lines = (await readFile(join(samplesFolder, file), 'utf8')).split('\n');
  return lines.flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const [own, kind, ...rest] = line.split('|');
    const sentence = rest.join('|');
    const labels: Label[] = [];
    let taken = 0;
    const source = sentence.replace(marked, (whole, role: TouchRole, surface: string, at: number) => {
      const start = at - taken;
      labels.push({ start, end: start + surface.length, roles: [role] });
      taken += whole.length - surface.length;
      return surface;
    });
    const read = extract({ name: 'made', sha256: '', source, encoding: 'utf-8', format: 'text' }, knowledge);
    const profile = {
      issuers: [],
      addressees: [],
      copies: [],
      ...(own ? { jurisdiction: found(own) } : {}),
      ...(kind ? { kind: found(kind) } : {}),
    };
    return labelled({ ...read, profile }, labels, { set: file, source: `${file} ${i}` }, knowledge, weights);
  });
};

export const labelledLists = async (knowledge: Knowledge, weights: RoleWeights): Promise<readonly LabelledList[]> => {
  const samples: (readonly LabelledList[])[] = [];
  for (const file of await sampleFiles()) samples.push(await ofSample(file, knowledge, weights));
  for (const file of madeFiles) samples.push(await ofMade(file, knowledge, weights));
  const gold = await Promise.all(learnedParts.map((part) => ofGold(part, knowledge, weights)));
  return [...gold, ...samples].flat();
};
