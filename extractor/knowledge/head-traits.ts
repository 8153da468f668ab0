/** What is special about the head of a project's name, asked for every phrase: all of it at one look, for the heads that the lists know. */
import type { ProjectTable } from './project-table.ts';

const TRAITS: readonly (readonly [trait: string, holds: (projects: ProjectTable, head: string) => boolean])[] = [
  ['park', (projects, head) => projects.isPark(head)],
  ['many', (projects, head) => projects.isMany(head)],
  ['firm', (projects, head) => projects.isFirm(head)],
  ['loose', (projects, head) => projects.isLoose(head)],
  ['trial', (projects, head) => projects.isTrial(head)],
  ['one', (projects, head) => projects.isOne(head)],
  ['institution', (projects, head) => projects.isInstitution(head)],
  ['institute', (projects, head) => projects.isInstitute(head)],
  ['town', (projects, head) => projects.isTown(head)],
  ['belt', (projects, head) => projects.isBelt(head)],
  ['route', (projects, head) => projects.isRoute(head)],
  ['plant', (projects, head) => projects.isPlant(head)],
  ['catch-all', (projects, head) => projects.isCatchAll(head)],
  ['closer', (projects, head) => projects.isCloser(head)],
];

/** `heads`: those that are looked up; others (引黄济宁) are judged when they are asked for. */
export const makeHeadTraits = (
  projects: ProjectTable,
  heads: readonly string[],
): ((head: string) => readonly string[]) => {
  const read = (head: string): readonly string[] =>
    TRAITS.filter(([, holds]) => holds(projects, head)).map(([trait]) => trait);
  const known = new Map(heads.map((head) => [head, read(head)]));
  return (head) => known.get(head) ?? read(head);
};
