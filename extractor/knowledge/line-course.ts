/**
 * Which of several lines between the same ends a name means: by its side, or by the water that it follows.
 *
 *   takes 成渝|中线, 沪渝蓉|沿江, 川藏|南线
 *   refuses 京广线 (no side), 沿江 (nothing before it)
 */
const COURSE = /^(.{2,})(?:[东南西北中]线|沿[江海河])$/u;

/** 成渝 of 成渝中线; undefined if the name says no course. */
export const endsBeforeCourse = (name: string): string | undefined => COURSE.exec(name)?.[1];
