/** Decides which phrases name projects: those whose weights add up to enough, of two that overlap the one that weighs more. */
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectFeature, ProjectThresholds } from '../../../knowledge/project-weights.ts';
import type { AboutText } from './about-text.ts';
import type { Candidate } from './candidate.ts';
import type { Onlooker } from './look.ts';
import { sightsOfPhrase } from './phrase-sights.ts';
import { seeCandidate } from './see-candidate.ts';

export interface Weighed {
  readonly candidate: Candidate;
  readonly seen: readonly ProjectFeature[];
  readonly weight: number;
  /** 记者在洪崖洞景区看到: it merely stands there, in a text that tells of no works; 三峡电站 in a statute that comes back to it is its subject. */
  readonly isAside: boolean;
}

/** A phrase that was not looked at weighs less than any. */
export const weightOf = (seen: readonly ProjectFeature[]): number => {
  let sum = seen.length === 0 ? Number.NEGATIVE_INFINITY : 0;
  for (const { weight } of seen) sum += weight;
  return sum;
};

const overlap = (a: Candidate, b: Candidate): boolean => a.start < b.end && b.start < a.end;

interface Chosen {
  readonly weighed: Weighed;
  /** By how much it weighs more than it has to. */
  readonly margin: number;
}

/** Of two that overlap the one that is surer; of equal ones the longer. */
const keepSurest = (chosen: readonly Chosen[]): readonly Weighed[] => {
  const kept: Weighed[] = [];
  const bySureness = chosen.toSorted(
    ({ weighed: { candidate: a }, margin }, { weighed: { candidate: b }, margin: other }) =>
      other - margin || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const { weighed } of bySureness)
    if (!kept.some(({ candidate }) => overlap(candidate, weighed.candidate))) kept.push(weighed);
  return kept;
};

const isAside = (text: string, { stands, start, end }: Candidate, about: AboutText): boolean =>
  stands && !about.tellsOfWorks && !(about.isStatute && about.timesOf(text.slice(start, end)) > 1);

/** Candidates of one run: `groups` are the runs of a text. */
export const seeAll = (
  text: string,
  groups: readonly (readonly Candidate[])[],
  about: AboutText,
  knowledge: Knowledge,
): readonly (readonly Weighed[])[] => {
  const onlooker: Onlooker = { text, about, knowledge, to: sightsOfPhrase(knowledge.projectWeights) };
  return groups.map((group) => {
    const isNoted = group.some(({ run, verdict }) => run.isUndertaken || verdict.named);
    return group.map((candidate): Weighed => {
      const isSeen = isNoted && !candidate.verdict.final;
      const seen = isSeen ? seeCandidate(candidate, group, onlooker) : [];
      return { candidate, seen, weight: weightOf(seen), isAside: isAside(text, candidate, about) };
    });
  });
};

export const chooseProjects = (
  groups: readonly (readonly Weighed[])[],
  { vouched, other }: ProjectThresholds,
): readonly Weighed[] =>
  gather(groups, (group) => {
    const enough: Chosen[] = [];
    for (const weighed of group) {
      const { verdict } = weighed.candidate;
      if (verdict.final) continue;
      const margin = weighed.weight - (verdict.named && !weighed.isAside ? vouched : other);
      if (margin >= 0) enough.push({ weighed, margin });
    }
    return enough.length > 1 ? keepSurest(enough) : enough.map(({ weighed }) => weighed);
  });
