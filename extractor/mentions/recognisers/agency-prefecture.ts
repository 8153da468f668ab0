/**
 * Organs of a prefecture whose short names hold its kind: 地委, 行署.
 *
 *   takes 地委、行署部署, 地委血防领导小组办公室, 专署粮食局 in a text that speaks of 地区
 *   refuses 各地委托, 基地委员会, 盟行署 (read with its place)
 */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';
import { departmentEnd } from '../agencies/department-end.ts';
import { mayBeOwn } from '../agencies/edges.ts';
import type { AgencyMention } from '../mention.ts';

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
        const department = departmentEnd(text, start, end, patterns);
        const last = department > end ? department : groupEnd(folded, end, patterns);
        found.push({
          type: 'Agency',
          rule: RULE,
          form: 'relative',
          start,
          end: last,
          organ: organ + folded.slice(end, last),
          place,
        });
      }
      return found;
    });
  },
};
