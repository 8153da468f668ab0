/**
 * A statute rules what stands there and plans nothing: of its projects only named works and programmes are kept.
 *
 *   in a text of articles (第一条 …): keeps 三峡工程, 南水北调中线, “粤菜师傅”工程; drops 泰山风景名胜区, 沪杭铁路 (a border of a
 *   district), 云台山景区内建设项目, 保护区域内进行工程, 房地产开发 in a list of what needs leave
 *   in a plan or report: keeps all
 */
import type { Refiner } from '../../contracts.ts';
import { isStatute } from '../projects/about-text.ts';

/** What only a list or the weights of its surroundings made one. */
const DOUBTFUL = new Set(['project-names-listed', 'project-names-weighed']);
/** 保护区域|内: whatever is done there. */
const WITHIN = '内';

export const projectStatutes: Refiner = {
  name: 'project-statutes',
  refine: (mentions, { folded }, segments, { projects }) => {
    if (!isStatute(folded, segments)) return mentions;
    return mentions.filter(
      (mention) =>
        mention.type !== 'Project' ||
        mention.rule === 'project-known' ||
        (projects.wordAt(mention.head, 0)?.kind === 'work' &&
          !DOUBTFUL.has(mention.rule) &&
          !(projects.isLoose(mention.head) || mention.names.some((name) => name.includes(WITHIN)))),
    );
  },
};
