/**
 * Stations that a line is said to have, in a list that says only at its end what they are: whatever each member would be alone.
 *
 *   takes 徐盐铁路设观音机场、睢宁、邳州东等站, 银西高铁…,设宁县、庆城、环县等站, 线路设普洱、宁洱、墨江3座车站
 *   refuses 巡展设贵阳、遵义等站 (no line), 高铁沿线设甲、乙等站点 (another word), 铁路局设工务、电务等站 (no place)
 */

import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { TENS } from '../../../text/numerals.ts';

const RULE = 'project-stations';
const STATION = '站';
const LISTED = new RegExp(
  `设[立有置]?((?:[\\u4e00-\\u9fa5]{2,6}[、和及]){1,9}[\\u4e00-\\u9fa5]{2,6}?)(?:等[0-9${TENS}]{0,2}[个座]?|(?:[0-9]{1,2}|[两二三四五六七八九十])[个座]?)车?站(?=[,，;；。、:：()（）\\n]|$)`,
  'gu',
);
const JOINTS = /[、和及]/u;
/** 铁路, 轨道交通, 兰新线. */
const OF_RAIL = /[铁轨线]/u;
const SENTENCE = /[。;!?\n]/u;
const FAR = 60;
const SIDE = /[东西南北]$/u;

/** 睢宁, 邳州|东. */
const isOfPlace = (name: string, { places }: Knowledge): boolean =>
  [name, name.replace(SIDE, '')].some((part) =>
    places.named(part).some(({ place, form }) => place.level !== 'area' && form !== 'one-character'),
  );

export const projectStations: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, knowledge) =>
    gather([...folded.matchAll(LISTED)], ({ index, 0: whole, 1: list }) => {
      const before = folded.slice(Math.max(0, index - FAR), index);
      const members = list!.split(JOINTS);
      const isRail = OF_RAIL.test(before.split(SENTENCE).at(-1)!);
      if (!isRail || !members.some((member) => isOfPlace(member, knowledge))) return [];
      const start = index + whole.indexOf(list!);
      const names = members.map((member) => (member.endsWith(STATION) ? member : member + STATION));
      return [{ type: 'Project' as const, rule: RULE, head: STATION, start, end: index + whole.length, names }];
    }),
};
