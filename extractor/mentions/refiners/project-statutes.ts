/**
 * A statute rules what stands there and plans nothing: of its projects only named works and programmes are kept.
 *
 *   in a text of articles (第一条 …): keeps 三峡工程, 南水北调中线; drops 泰山风景名胜区, 沪杭铁路 (a border of a district)
 *   in a plan or report: keeps all
 */
import type { Refiner } from '../../contracts.ts';

const ARTICLE = /^第[一二三四五六七八九十百千零〇0-9]{1,7}条/;
const LONGEST_MARK = 10;
/** A notice may quote an article or two. */
const FEWEST_ARTICLES = 5;

export const projectStatutes: Refiner = {
  name: 'project-statutes',
  refine: (mentions, { folded }, { lines }, { projects }) => {
    let articles = 0;
    for (const { start } of lines) if (ARTICLE.test(folded.slice(start, start + LONGEST_MARK))) articles++;
    if (articles < FEWEST_ARTICLES) return mentions;
    return mentions.filter(
      (mention) =>
        mention.type !== 'Project' ||
        mention.rule === 'project-known' ||
        projects.wordAt(mention.head, 0)?.kind === 'work',
    );
  },
};
