/**
 * The characters with which official texts write numbers, for classes of patterns (`[${HUNDREDS}\\d]+`): each rule takes the narrowest that
 * its numbers need, as 千 and 〇 stand in names too.
 */

/** 十二、, 第三批. */
export const TENS = '一二三四五六七八九十';
/** 第一百零三条. */
export const HUNDREDS = `${TENS}百零`;
/** Tells of an article, paragraph or item somewhere in some words: 第十二条中的…规定, 第一百零二条; no 第三人民医院. */
export const ABOUT_ARTICLE = `第[${HUNDREDS}\\d]{1,6}[条款项]`;
/** 第一百〇三号: numbers of documents are typed with either zero. */
export const SERIALS = `${HUNDREDS}〇`;
/** 第一千零七十九条. */
export const THOUSANDS = `${SERIALS}千`;
