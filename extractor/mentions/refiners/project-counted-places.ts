/**
 * Places that a list counts by their kind are places, and share no head with what stands behind them.
 *
 *   drops 青海、甘肃两省环线, 濮阳、菏泽两专区临黄大堤 (the places are left)
 *   leaves 成渝、天兰三条铁路, 宝鸡、延安等4个国家骨干冷链物流基地 (what is counted is what they name)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import type { ProjectMention } from '../mention.ts';
import { placeMatches } from '../regions/place-matches.ts';

const LEAST = 2;
/** 信丰、大余|两县|中医院 in a cell of names: the cell says that it is one. */
const OF_ROWS = 'project-rows';
/** 两地, and 五个地|震台. */
const LAND = '地';

/** Where the places end that begin at `start`, each behind a mark or straight behind the one around it, and how many there are. */
const listFrom = (
  folded: string,
  start: number,
  ends: ReadonlyMap<number, number>,
  { regionCues }: Knowledge,
): { readonly end: number; readonly members: number } => {
  let [at, members] = [start, 0];
  for (let end = ends.get(at); end !== undefined; end = ends.get(at)) {
    if (ends.has(end)) {
      at = end;
      continue;
    }
    members++;
    if (!regionCues.listMarks.has(folded[end] ?? '') || !ends.has(end + 1)) return { end, members };
    at = end + 1;
  }
  return { end: at, members };
};

/** 两省, 两专区 before the project's end; 三条, 4个国家…基地 and 五个地|震台 are none. */
const countsPlaces = (folded: string, at: number, last: number, { regionCues }: Knowledge): boolean => {
  let end = at + regionCues.listEnds.at(folded, at);
  const from = end;
  while (regionCues.sharedCounts.has(folded[end] ?? '')) end++;
  if (end === from) return false;
  if (folded[end] === '个') end++;
  const head = regionCues.sharedHeads.at(folded, end);
  const kind = folded.slice(end, end + head);
  if (head === 0 || kind === LAND || end + head >= last) return false;
  return !regionCues.notOfTheName.get(kind)?.at(folded, end + head);
};

export const projectCountedPlaces: Refiner = {
  name: 'project-counted-places',
  because: 'what stands before it counts the places as divisions',
  refine(mentions, text: Text, _segments, knowledge) {
    const { folded } = text;
    let ends: ReadonlyMap<number, number> | undefined;
    const isCounted = ({ start, end, names, rule }: ProjectMention): boolean => {
      if (names.length < LEAST || rule === OF_ROWS) return false;
      ends ??= new Map(
        gather(placeMatches(text, knowledge), (match) => (match.isPlace ? [[match.start, match.end] as const] : [])),
      );
      const list = listFrom(folded, start, ends, knowledge);
      return list.members >= LEAST && countsPlaces(folded, list.end, end, knowledge);
    };
    return mentions.filter((mention) => mention.type !== 'Project' || !isCounted(mention));
  },
};
