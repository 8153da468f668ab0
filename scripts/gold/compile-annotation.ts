/** Makes a gold annotation of a text and its line file, and tells what does not fit together. */
import { createHash } from 'node:crypto';
import { goldAreaNaming } from './area-names.ts';
import type { GoldAnnotation, GoldCitation, GoldMention, GoldMentionType, GoldProject } from './gold-annotation.ts';
import { readLineFile } from './line-file.ts';
import { placeMentions } from './place-mentions.ts';

export interface Compiled {
  readonly annotation: GoldAnnotation;
  readonly problems: readonly string[];
}

const marks = /[\s《》〈〉<>“”"‘’]/g;
const sameName = (a: string, b: string): boolean => a.replace(marks, '') === b.replace(marks, '');

const nameArea = goldAreaNaming();
const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** Neutral if the line says so or if each of its mentions is. */
const neutral = (said: boolean, mentions: readonly GoldMention[]): { readonly optional?: true } =>
  said || (mentions.length > 0 && mentions.every(({ optional }) => optional)) ? { optional: true } : {};

export const compileAnnotation = (doc: string, bytes: Uint8Array, lineSource: string): Compiled => {
  const text = Buffer.from(bytes).toString('utf8');
  const lines = readLineFile(lineSource);
  const placed = placeMentions(lines.mentions, text);
  const areaName = (id: string): string => nameArea(id, yearOf(lines.metadata.date));
  const mentions = placed.mentions.map((mention) =>
    mention.type === 'Region' ? { ...mention, ids: mention.ids.map(areaName) } : mention,
  );
  const problems = [...lines.problems, ...placed.problems];
  const naming = (type: GoldMentionType, name: string): GoldMention[] =>
    mentions.filter((mention) => mention.type === type && mention.ids.some((id) => sameName(id, name)));

  const citations = lines.citations.map(({ line, title, docNumber, relation, optional }): GoldCitation => {
    const own = naming('Policy', title);
    if (own.length === 0) problems.push(`line ${line}: expected a Policy mention of ${title}, got none`);
    const indices = own.map((mention) => mentions.indexOf(mention));
    return { title, docNumber, relation, mentions: indices, ...neutral(optional, own) };
  });

  const projects = lines.projects.map(({ line, name, regions, optional }): GoldProject => {
    const own = naming('Project', name);
    if (own.length === 0) problems.push(`line ${line}: expected a Project mention of ${name}, got none`);
    return { name, regions: regions.map(areaName), ...neutral(optional, own) };
  });

  for (const { type, ids, optional } of mentions)
    for (const id of ids) {
      if (type === 'Project' && !projects.some(({ name }) => sameName(name, id)))
        projects.push({ name: id, regions: [], ...neutral(optional, []) });
      const isOwnTitle = sameName(id, lines.metadata.title ?? '');
      if (type === 'Policy' && !optional && !isOwnTitle && !citations.some(({ title }) => sameName(title, id)))
        problems.push(`expected a C line for the required Policy ${id}, got none`);
    }

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { annotation: { doc, sha256, metadata: lines.metadata, mentions, citations, projects }, problems };
};
