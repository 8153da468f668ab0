/**
 * The articles of a cited text to which the words behind it point, lists and ranges of them as they are written.
 *
 *   takes `第三条第二款`, `第一千零七十九条`, `第九条、第十一条`, `第十二条至第十五条`, `第四十二条第(一)项、第(五)项`, `第八、九条`, `中的第三条`
 *   refuses `第三章`, `第一批`; of `第五条、第三人民医院` and `第五条和本法第六条` all behind 第五条
 */
import { TENS, THOUSANDS } from '../text/numerals.ts';

const N = `[${THOUSANDS}\\d]+`;
const SEVERAL = `${N}(?:[、和至]${N})*`;
const ARTICLE = `第${SEVERAL}条(?:之[${TENS}])?`;
const PARAGRAPH = `第${SEVERAL}款`;
const ITEM = `第?[(${TENS}\\d)]+项`;
const FURTHER = `(?:${ARTICLE}(?:${PARAGRAPH})?(?:${ITEM})?|${PARAGRAPH}(?:${ITEM})?|第[(${TENS}\\d)]+项)`;
const BETWEEN = '(?:[、和至到]|以?及|或(?:者)?)';

const pointer = new RegExp(`[中的]{0,2}(${ARTICLE}(?:${PARAGRAPH})?(?:${ITEM})?(?:${BETWEEN}${FURTHER})*)`, 'y');

export const readArticles = (text: string, at: number): string | undefined => {
  pointer.lastIndex = at;
  return pointer.exec(text)?.[1];
};
