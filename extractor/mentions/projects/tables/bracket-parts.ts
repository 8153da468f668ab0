/**
 * Parts of one thing that a bracket behind its name lists, each whole: one name for each.
 *
 *   takes 长征国家文化公园(重庆段、贵州段), …配套工程(富平、蒲城片), …外输管道(伊犁—韶关、伊犁—泰安)
 *   refuses 水资源配置工程(湛江、茂名段) (one section across both), 吴淞江(上海段、江苏段)整治 (the name goes on), 大悟县风电(五岳山、仙居顶)
 */
const BRACKET = /^(.{4,})\(([^()]{5,30})\)$/u;
const LISTED = /[、和]/;
const SECTION = /^[^至到—]{2,}段$/;
const QUARTER = '片';
const SHORTEST = 2;
const LINE = /^[^—]{2,}—[^—]{2,}$/;

/** The names that `name` stands for; itself if it is one. */
export const partsInBracket = (name: string): readonly string[] => {
  const [, whole, inside] = BRACKET.exec(name) ?? [];
  const members = inside?.split(LISTED) ?? [];
  if (members.length < 2) return [name];
  const isQuarter = inside!.endsWith(QUARTER) && members.slice(0, -1).every((member) => !member.endsWith(QUARTER));
  const parts = isQuarter ? members.map((member) => member.replace(/片$/, '') + QUARTER) : members;
  const areParts =
    parts.every((part) => SECTION.test(part)) ||
    parts.every((part) => LINE.test(part)) ||
    parts.every((part) => part.endsWith(QUARTER) && part.length > SHORTEST);
  return areParts ? parts.map((part) => `${whole}(${part})`) : [name];
};
