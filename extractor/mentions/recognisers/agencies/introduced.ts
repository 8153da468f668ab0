/**
 * Organs of a place that no list knows, and for which the text defines a short name.
 *
 *   takes 上海市燃气管理处(以下简称市燃气管理处), 所属的杭州市航道管理处(以下简称…)
 *   refuses 本市的中小企业(以下简称企业), 上海市社区服务中心(以下简称中心): what stands for it bears no organ's name
 */
import type { Recogniser } from '../../../contracts.ts';
import { isDivision } from '../../../knowledge/division-level.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import { isHan } from '../../../text/han.ts';
import type { Text } from '../../../text/text.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-introduced';
const LONGEST = 28;
const SHORTEST = 3;
const SHORTEST_SHORT = 3;
const LONGEST_SHORT = 14;
/** Both quotation marks, and the bracket that closes. */
const LONGEST_MARKS = 3;

/** 以下简称|市燃气管理处: does the short name begin with a place or 市, and end like the long one? */
const isShortOrgan = (text: string, open: number, { agencies, places, cues }: Knowledge): boolean => {
  const after = cues.definitionAt(text, open + 1);
  if (after === -1) return false;
  const [inside, ...rest] = text.slice(after, after + LONGEST_SHORT + LONGEST_MARKS).split(')');
  const name = inside!.replace(/["“”]/g, '');
  if (rest.length === 0 || name.length < SHORTEST_SHORT || name.length > LONGEST_SHORT) return false;
  return agencies.patterns.markerAt(name, 0) !== null || places.longestAt(name, 0) !== null;
};

const readAt = (text: Text, open: number, knowledge: Knowledge): AgencyMention | undefined => {
  const { folded } = text;
  const { agencies, places } = knowledge;
  const { data } = agencies.patterns;
  let from = open;
  while (from > 0 && open - from < LONGEST && isHan(folded.charCodeAt(from - 1))) from--;
  if (!data.introduced.some((ending) => folded.endsWith(ending, open))) return undefined;
  const isFree = (start: number): boolean =>
    start === from ||
    data.introducedLeft.includes(folded[start - 1]!) ||
    data.leftWords.some((word) => folded.endsWith(word, start));
  const matches = places.scan(folded, from, open);
  const first = matches.findIndex(
    ({ start, word }) => isFree(start) && places.namedBy(word).some(({ form }) => form === 'full'),
  );
  if (first === -1) return undefined;
  // 安徽省|怀宁县|…: the places that stand together; 滇池 in 昆明市|滇池管理局 names the organ.
  let last = first;
  const isOfDivision = ({ word }: TrieMatch): boolean => places.namedBy(word).some(({ place }) => isDivision(place));
  while (matches[last + 1]?.start === matches[last]!.end && isOfDivision(matches[last + 1]!)) last++;
  const { start } = matches[first]!;
  const { end } = matches[last]!;
  const organ = folded.slice(end, open);
  // What the patterns know to the end needs no such help.
  if (organ.length < SHORTEST || agencies.patterns.tailAt(folded, end)?.end === open) return undefined;
  if (data.notInOpen.some((word) => organ.includes(word))) return undefined;
  return { type: 'Agency', rule: RULE, form: 'local', start, end: open, organ, place: folded.slice(start, end) };
};

export const agencyIntroduced: Recogniser = {
  name: RULE,
  find: ({ folded, ...rest }, _segments, knowledge) => {
    const found: AgencyMention[] = [];
    const text = { folded, ...rest };
    for (let open = folded.indexOf('('); open !== -1; open = folded.indexOf('(', open + 1)) {
      if (!isHan(folded.charCodeAt(open - 1)) || !isShortOrgan(folded, open, knowledge)) continue;
      const mention = readAt(text, open, knowledge);
      if (mention) found.push(mention);
    }
    return found;
  },
};
