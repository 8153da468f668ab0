/** Reads projects out of marked text: `[黔江区茶园水库]` is a project of that name; `[城宣高速公路+城万高速公路|城宣、城万高速公路]` is two. */
import { loadKnowledge } from '../../extractor/knowledge/load.ts';
import type { ProjectMention } from '../../extractor/mentions/mention.ts';
import { inOrder } from '../../extractor/mentions/recognise.ts';
import { recognisers } from '../../extractor/mentions/recognisers/index.ts';
import { refiners } from '../../extractor/mentions/refiners/index.ts';
import type { Segment, Segments } from '../../extractor/segments/segment.ts';
import { normalise } from '../../extractor/text/normalise.ts';

export const knowledge = loadKnowledge();
const ofProjects = ({ name }: { readonly name: string }): boolean => name.startsWith('project-');

const linesOf = (text: string): Segments => {
  let start = 0;
  const lines = text.split('\n').map((line): Segment => {
    const segment: Segment = { kind: 'paragraph', rule: 'test', start, end: start + line.length };
    start += line.length + 1;
    return segment;
  });
  return { lines, sentences: [] };
};

export const readProjects = (source: string): readonly ProjectMention[] => {
  const text = normalise(source);
  const segments = linesOf(text.folded);
  const proposals = recognisers
    .filter(ofProjects)
    .flatMap((recogniser) => recogniser.find(text, segments, knowledge))
    .sort(inOrder);
  const mentions = refiners
    .filter(ofProjects)
    .reduce((left, refiner) => [...refiner.refine(left, text, segments, knowledge)].sort(inOrder), proposals);
  return mentions.filter((mention) => mention.type === 'Project');
};

export const unmarked = (marked: string): string => marked.replace(/\[(?:[^|\]]*\|)?([^\]]*)\]/g, '$1');

/** The folded text with what was found in it. */
export const mark = (source: string): string => {
  const { folded } = normalise(source);
  let marked = '';
  let at = 0;
  for (const { start, end, names } of readProjects(source)) {
    const written = folded.slice(start, end);
    const said = names.length === 1 && names[0] === written ? '' : `${names.join('+')}|`;
    marked += `${folded.slice(at, start)}[${said}${written}]`;
    at = end;
  }
  return marked + folded.slice(at);
};
