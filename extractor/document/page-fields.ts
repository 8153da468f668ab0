/**
 * Puts back before an article the fields that a page sets above it: number, issuer and date often stand in its table of the index alone.
 *
 *   takes `索引号：…`, `发文字号⇥国发〔2021〕3号⇥成文日期⇥2021年1月24日`, `来源：… 发布时间：…`
 *   leaves menus, the name of the site, `当前位置：首页 > 政务公开`, and fields that the article has
 */

const LABEL = /^[^\s：:，。]{1,3}[^：:，。\n]{0,8}[：:]\s*\S/u;
const WAY = /[>＞»›]/u;
const LONGEST_FIELD = 160;
const FURTHEST = 80;

const isField = (line: string): boolean =>
  line.length <= LONGEST_FIELD && !WAY.test(line) && (line.includes('\t') || LABEL.test(line));

export const withFields = (article: string, whole: string): string => {
  const lines = whole.split('\n');
  const opening = article.split('\n', 1)[0] ?? '';
  const begins = lines.indexOf(opening);
  if (begins <= 0) return article;
  const held = new Set(article.split('\n'));
  const fields = lines.slice(Math.max(0, begins - FURTHEST), begins).filter((line) => isField(line) && !held.has(line));
  return fields.length === 0 ? article : `${fields.join('\n')}\n${article}`;
};
