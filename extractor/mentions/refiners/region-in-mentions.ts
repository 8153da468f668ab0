/**
 * Places inside an agency's, a project's or a policy's name are part of that name.
 *
 *   drops 重庆市 in 重庆市人民政府, 黔江区 in 黔江区茶园水库, 宝鸡 in 宝鸡、延安等4个国家骨干冷链物流基地
 *   leaves 湖北省 in 湖北省、重庆市人民政府 (a member of the list that stands by itself; not 广昌 in 广昌、乐安县政府)
 *   leaves 黔江区 in 推动黔江区建设“5G+智慧园区”, 榆林 in 榆林、渭南等氢能产业集群 (examples of a class, not its name)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { byPosition, contains, type Span } from '../../text/span.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { placeLists } from '../regions/place-lists.ts';

/** Members of lists that open a project and end in 等 without a count; 太原、重庆等钢铁厂 are works by name. */
const examplesOf = (
  folded: string,
  regions: readonly RegionMention[],
  ofProjects: ReadonlyMap<number, Mention>,
  knowledge: Knowledge,
): ReadonlySet<Mention> => {
  const { listEnds, sharedCounts, facilityEnds } = knowledge.regionCues;
  const examples = new Set<Mention>();
  for (const { members } of placeLists(folded, regions, knowledge)) {
    const [first, last] = [members[0], members.at(-1)];
    const project = ofProjects.get(first?.start ?? -1);
    if (members.length < 2 || !last || !project || facilityEnds.before(folded, project.end)) continue;
    const etc = listEnds.at(folded, last.end);
    if (etc > 0 && !sharedCounts.has(folded[last.end + etc] ?? '')) for (const member of members) examples.add(member);
  }
  return examples;
};

/** The places that a list names in full before the organ that they share, each with what it lies in: 海西州|都兰县、格尔木市法院. */
const wholeMembers = (covers: readonly Mention[]): readonly Span[] =>
  gather(covers, (cover) =>
    cover.type === 'Agency' && cover.others ? cover.others.filter(({ isFull }) => isFull) : [],
  );

export const regionInMentions: Refiner = {
  name: 'region-in-mentions',
  because: 'part of an organ’s, a project’s or a policy’s name',
  refine(mentions, { folded }, _segments, knowledge) {
    const covers = mentions.filter(({ type }) => type !== 'Region').sort(byPosition);
    const regions = mentions.filter((mention): mention is RegionMention => mention.type === 'Region').sort(byPosition);
    const projects = new Map(
      gather(covers, (cover) => (cover.type === 'Project' ? [[cover.start, cover] as const] : [])),
    );
    const examples = examplesOf(folded, regions, projects, knowledge);
    const listed = wholeMembers(covers);
    const isListed = (region: Span): boolean => listed.some((member) => contains(member, region));
    const dropped = new Set<Mention>();
    let next = 0;
    let covered = -1;
    for (const region of regions) {
      for (; next < covers.length && covers[next]!.start <= region.start; next++)
        covered = Math.max(covered, covers[next]!.end);
      if (region.end <= covered && !examples.has(region) && !isListed(region)) dropped.add(region);
    }
    return mentions.filter((mention) => !dropped.has(mention));
  },
};
