/** Reads a line file (`test/gold/lines/*.ann`): what an annotator writes by hand, one entry a line; see `compile.ts` for the form. */
import { type GoldMentionType, type GoldMetadata, type GoldRole, relations } from './gold-annotation.ts';
import { readFlags } from './line-flags.ts';

export interface MentionLine {
  readonly line: number;
  readonly type: GoldMentionType;
  readonly surface: string;
  readonly ids: readonly string[];
  /** Which occurrences in the text, from 1; `free` is every one that no longer or containing mention takes. */
  readonly which: 'free' | readonly number[];
  readonly optional: boolean;
  readonly role?: GoldRole;
  readonly alsoRoles?: readonly GoldRole[];
}

export interface CitationLine {
  readonly line: number;
  readonly title: string;
  readonly docNumber: string | null;
  readonly relation: string;
  readonly optional: boolean;
}

export interface ProjectLine {
  readonly line: number;
  readonly name: string;
  readonly regions: readonly string[];
  readonly optional: boolean;
}

export interface LineFile {
  readonly metadata: GoldMetadata;
  readonly mentions: readonly MentionLine[];
  readonly citations: readonly CitationLine[];
  readonly projects: readonly ProjectLine[];
  readonly problems: readonly string[];
}

const types = new Map<string, GoldMentionType>([
  ['R', 'Region'],
  ['A', 'Agency'],
  ['J', 'Project'],
  ['P', 'Policy'],
]);
const known = new Set<string>(relations);
const metadataLine = /^(title|issuers|docNumber|date|kind|jurisdiction):\s*(.*)$/;

const parts = (field: string): string[] => {
  return field
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

const mentionLine = (line: number, type: GoldMentionType, fields: readonly string[]): [MentionLine, string[]] => {
  const [surface = '', ids = '', which = '', flags = ''] = fields;
  const { problems, ...flagged } = readFlags(type, flags);
  const mention: MentionLine = {
    line,
    type,
    surface,
    ids: ids.trim() === '' || ids.trim() === '=' ? [surface] : parts(ids),
    which: which === '' || which === '*' ? 'free' : which.split(',').map(Number),
    ...flagged,
  };
  return [mention, problems.map((problem) => `line ${line}: ${surface}: ${problem}`)];
};

export const readLineFile = (source: string): LineFile => {
  const fields = new Map<string, string>();
  const mentions: MentionLine[] = [];
  const citations: CitationLine[] = [];
  const projects: ProjectLine[] = [];
  const problems: string[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1;
    if (text.trim() === '' || text.startsWith('#')) continue;
    const [, field, value] = metadataLine.exec(text) ?? [];
    const [letter = '', ...rest] = text.split('\t');
    const type = types.get(letter);
    if (field !== undefined) fields.set(field, value?.trim() ?? '');
    else if (type !== undefined) {
      const [mention, doubts] = mentionLine(line, type, rest);
      mentions.push(mention);
      problems.push(...doubts);
    } else if (letter === 'C') {
      const [title = '', number = '', relation = '', flags = ''] = rest;
      if (!known.has(relation)) problems.push(`line ${line}: expected one of ${relations.join(', ')}, got ${relation}`);
      citations.push({ line, title, docNumber: number.trim() || null, relation, optional: flags.includes('o') });
    } else if (letter === 'L') {
      const [name = '', regions = '', flags = ''] = rest;
      projects.push({ line, name, regions: parts(regions), optional: flags.includes('o') });
    } else problems.push(`line ${line}: expected metadata or a line that begins with R, A, J, P, C or L, got ${text}`);
  }
  const told = (field: string): string | null => fields.get(field) || null;
  const metadata: GoldMetadata = {
    title: told('title'),
    issuers: parts(fields.get('issuers') ?? ''),
    docNumber: told('docNumber'),
    date: told('date'),
    kind: told('kind'),
    jurisdiction: told('jurisdiction'),
  };
  return { metadata, mentions, citations, projects, problems };
};
