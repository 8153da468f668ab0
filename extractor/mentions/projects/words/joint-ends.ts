/**
 * Do words name a line by two ends that are joined, whether or not a list knows both?
 *
 *   takes 大村|至|遵义, 黄桶|—|百色, 桐木|-|旬阳
 *   refuses T3-T4 (a dash between codes), 至遵义 (one end)
 */
const JOINT = /.[至到]./;
const DASH = /[\u4e00-\u9fff](?:[—-]{1,2}|~)[\u4e00-\u9fff]/u;

/** 大村|至|遵义. */
export const areJoinedByWord = (words: string): boolean => JOINT.test(words);

export const areJoined = (words: string): boolean => JOINT.test(words) || DASH.test(words);
