/**
 * Names that end in a head word, alone or in a list that shares it, and what such lists name without one.
 *
 *   takes 渝湘高铁重庆至黔江段, 城宣、城万、城巫高速公路, 黔江区茶园水库
 *   refuses 高标准农田建设, 老旧小区改造工程
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Segments } from '../../../segments/segment.ts';
import type { Text } from '../../../text/text.ts';
import { nextGap } from '../../agencies/edges.ts';
import type { ProjectMention } from '../../mention.ts';
import { aboutText } from '../../projects/candidates/about-text.ts';
import type { Candidate } from '../../projects/candidates/candidate.ts';
import { candidatesIn } from '../../projects/candidates/propose.ts';
import { riverSections } from '../../projects/candidates/river-sections.ts';
import { settingOf } from '../../projects/candidates/setting.ts';
import { chooseProjects, seeAll, type Weighed } from '../../projects/candidates/weigh-candidates.ts';
import { cutRuns } from '../../projects/lists/items.ts';
import { partsInBracket } from '../../projects/tables/bracket-parts.ts';
import { cellBorders } from '../../projects/tables/tables.ts';
import { clausesWithHeads } from '../../projects/words/clauses.ts';
import { readTokens } from '../../projects/words/tokens.ts';

const RULE = 'project-names';

export const asMention = ({ candidate, seen }: Weighed, text: string, knowledge: Knowledge): ProjectMention => {
  const { start, end, names, head, way, verdict } = candidate;
  const how = !verdict.named
    ? '-weighed'
    : way === 'shared'
      ? '-shared'
      : way === 'listed' || way === 'open'
        ? '-listed'
        : '';
  const rule = RULE + how;
  const setting = settingOf(text, candidate, knowledge);
  return { type: 'Project', rule, head, start, end, names: gather(names, partsInBracket), setting, seen };
};

/** By run. */
const candidatesOf = (text: Text, knowledge: Knowledge): readonly (readonly Candidate[])[] => {
  const { folded } = text;
  return gather(clausesWithHeads(folded, cellBorders(text, knowledge), knowledge), ({ start, end }) => {
    const groups: (readonly Candidate[])[] = [];
    for (const run of cutRuns(folded, readTokens(folded, start, end, knowledge), knowledge)) {
      const sections = riverSections(folded, run, knowledge);
      const read = candidatesIn(folded, run, knowledge);
      const group = sections.length > 0 ? [...read, ...sections] : read;
      if (group.length > 0) groups.push(group);
    }
    return groups;
  });
};

export const weighedIn = (text: Text, segments: Segments, knowledge: Knowledge): readonly (readonly Weighed[])[] => {
  const groups = candidatesOf(text, knowledge);
  const { folded } = text;
  if (groups.length === 0) return [];
  const all = gather(groups, (group) => group);
  return seeAll(folded, groups, aboutText(folded, segments, all, knowledge), knowledge);
};

/** 地址:甲市乙区丙路×号   网站标识码: in what a page says of itself no name goes over a blank. */
const outsideChrome = (
  projects: readonly ProjectMention[],
  text: Text,
  { lines }: Segments,
): readonly ProjectMention[] => {
  const chrome = lines.filter(({ kind }) => kind === 'chrome');
  if (chrome.length === 0) return projects;
  return projects.filter(
    ({ start, end }) =>
      nextGap(text, start + 1) >= end || !chrome.some((line) => line.start <= start && start < line.end),
  );
};

export const projectNames: Recogniser = {
  name: RULE,
  find: (text, segments, knowledge) =>
    outsideChrome(
      chooseProjects(weighedIn(text, segments, knowledge), knowledge.projectWeights.thresholds).map((weighed) =>
        asMention(weighed, text.folded, knowledge),
      ),
      text,
      segments,
    ),
};
