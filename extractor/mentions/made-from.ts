/** 《甲条例》|实施细则, 《政府工作报告》|重点任务分工|的通知: words behind a title that name another document, made from it. */
import type { Knowledge } from '../knowledge/knowledge.ts';

/** Up to where such a name ends; 《甲》实施细则已经同意 goes on and is left open. */
const NAME = /[\u4e00-\u9fff]{4,14}?(?=[的等、,。;:)》\n]|$)/y;

/** `end`: behind the title. 《甲》有关规定, 《甲》工作安排 and 《甲》的通知 name nothing else. */
export const namesMadeFrom = (text: string, end: number, { policies }: Knowledge): boolean => {
  NAME.lastIndex = end;
  const name = NAME.exec(text)?.[0];
  return name !== undefined && policies.isMadeFrom(name);
};
