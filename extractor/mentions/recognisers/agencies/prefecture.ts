/**
 * Organs of a prefecture whose short names hold its kind: 地委, 行署.
 *
 *   takes 地委、行署部署, 地委血防领导小组办公室, 专署粮食局, 行署办公室, 地委组织部, 行署计委 in a text that speaks of 地区
 *   refuses 各地委托, 基地委员会, 盟行署 (read with its place), 行署|各处室 (a class)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { OrganPatterns } from '../../../knowledge/organ-patterns.ts';
import type { Text } from '../../../text/text.ts';
import { departmentEnd } from '../../agencies/department-end.ts';
import { isGap, mayBeOwn } from '../../agencies/edges.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-prefecture';

const LONGEST_GROUP = 16;
const onlyHan = /^[\u4e00-\u9fff]+$/;

/** 地委|血防领导小组|办公室: the group that the committee has, or `end`. */
const groupEnd = (folded: string, end: number, patterns: OrganPatterns): number => {
  const head = patterns.heads.scan(folded, end, end + LONGEST_GROUP)[0];
  if (
    !head ||
    !onlyHan.test(folded.slice(end, head.end)) ||
    patterns.stopsInHead.scan(folded, end, head.start).length > 0
  )
    return end;
  return patterns.subEnd(folded, head.end);
};

interface Part {
  readonly end: number;
  /** The whole organ, in full as far as its name needs it. */
  readonly organ: string;
}

const OF_PLACE = '{p}';

/** 行署|计委, 行署|老区办: what governs a prefecture has committees and offices; undefined for 地委|计委, 行署|政府. */
const officeOf = (folded: string, word: string, end: number, { data, lists, tailAt }: OrganPatterns) => {
  if (lists.departmentOwners.before(word, word.length) === 0) return undefined;
  const tail = tailAt(folded, end);
  if (!tail?.template.startsWith(OF_PLACE) || data.notListed.includes(folded.slice(end, tail.end))) return undefined;
  return data.officeEndings.some((ending) => tail.template.endsWith(ending)) ? tail : undefined;
};

/** 行署|水利局, 地委|组织部: the organ `[start, end)` or the part that it goes on with. */
const partAt = (text: Text, start: number, end: number, organ: string, patterns: OrganPatterns): Part => {
  const { folded } = text;
  const department = departmentEnd(text, start, end, patterns);
  if (department > end) return { end: department, organ: organ + folded.slice(end, department) };
  if (!isGap(text, end)) {
    const whole = patterns.tailAt(folded, start);
    if (whole && whole.end > end) return { end: whole.end, organ: folded.slice(start, whole.end) };
    const office = officeOf(folded, folded.slice(start, end), end, patterns);
    if (office) return { end: office.end, organ: organ + office.template.slice(OF_PLACE.length) };
  }
  const last = groupEnd(folded, end, patterns);
  return { end: last, organ: organ + folded.slice(end, last) };
};

export const agencyPrefecture: Recogniser = {
  name: RULE,
  find: (text, _segments, { agencies: { patterns } }) => {
    const { folded } = text;
    const place = patterns.data.prefectures.find(([, words]) => words.some((word) => folded.includes(word)))?.[0];
    if (place === undefined) return [];
    return gather(patterns.data.prefectureOrgans, ([word, organ]): AgencyMention[] => {
      const found: AgencyMention[] = [];
      for (let start = folded.indexOf(word); start !== -1; start = folded.indexOf(word, start + 1)) {
        const end = start + word.length;
        if (!mayBeOwn(text, start, patterns) || patterns.isBroken(folded, start, end)) continue;
        const part = partAt(text, start, end, organ, patterns);
        found.push({
          type: 'Agency',
          rule: RULE,
          form: 'relative',
          start,
          ...part,
          place,
        });
      }
      return found;
    });
  },
};
