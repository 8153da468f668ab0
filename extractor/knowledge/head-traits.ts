/** What is special about the head of a project's name, asked for every phrase: all of it at one look, for the heads that the lists know. */
import type { ProjectData } from './project-data.ts';
import { endsWithOne, isOneOf } from './word-questions.ts';

/** What can be asked of a head; each answer is one of its traits. */
export interface HeadQuestions {
  isPark(head: string): boolean;
  isMany(head: string): boolean;
  isFirm(head: string): boolean;
  isLoose(head: string): boolean;
  isTrial(head: string): boolean;
  isOne(head: string): boolean;
  /** 医院: mostly named as one who acts. */
  isInstitution(head: string): boolean;
  /** 研究院, 实验室: named by fields of knowledge that 与 joins. */
  isInstitute(head: string): boolean;
  /** 科创城, 生态港: a whole quarter, of which there is one of a kind. */
  isTown(head: string): boolean;
  /** 产业带: called by the cities that it joins (郑焦、郑新等产业带). */
  isBelt(head: string): boolean;
  isRoute(head: string): boolean;
  /** 拖拉机厂, 水利枢纽工程: what a town has one of, so that it may be called by the town alone. */
  isPlant(head: string): boolean;
  isCatchAll(head: string): boolean;
  /** 园区: behind 等 it says what all of a list are. */
  isCloser(head: string): boolean;
}

export const makeHeadQuestions = (heads: ProjectData['heads']): HeadQuestions => ({
  isPark: isOneOf(heads.parks),
  isMany: isOneOf([...heads.many, ...heads.routes]),
  isFirm: isOneOf(heads.firm),
  isLoose: isOneOf(heads.loose),
  isTrial: isOneOf(heads.trials),
  isOne: isOneOf(heads.ones),
  isInstitution: isOneOf(heads.institutions),
  isInstitute: isOneOf(heads.institutes),
  isTown: isOneOf(heads.towns),
  isBelt: isOneOf(heads.belts),
  isRoute: isOneOf(heads.routes),
  isPlant: endsWithOne(heads.plants),
  isCatchAll: isOneOf(heads.catchAll),
  isCloser: isOneOf(heads.closers),
});

const TRAITS: readonly (readonly [trait: string, holds: (projects: HeadQuestions, head: string) => boolean])[] = [
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

/** `heads`: those that are kept once they were asked for; others (引黄济宁) are judged each time, as texts make them without end. */
export const makeHeadTraits = (
  projects: HeadQuestions,
  heads: readonly string[],
): ((head: string) => readonly string[]) => {
  const read = (head: string): readonly string[] =>
    TRAITS.filter(([, holds]) => holds(projects, head)).map(([trait]) => trait);
  const listed = new Set(heads);
  const known = new Map<string, readonly string[]>();
  return (head) => {
    const before = known.get(head);
    if (before !== undefined) return before;
    const traits = read(head);
    if (listed.has(head)) known.set(head, traits);
    return traits;
  };
};
