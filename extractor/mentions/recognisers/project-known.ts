/**
 * National works and programmes by the names that the data lists; they need no head and no place.
 *
 *   takes 南水北调中线, 西气东输, 春风行动
 *   refuses 春风 (no work), 南水 (part of a name)
 */
import type { Recogniser } from '../../contracts.ts';

const RULE = 'project-known';

export const projectKnown: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, { projects }) =>
    projects.namesIn(folded).map(({ start, end, name }) => ({
      type: 'Project',
      rule: RULE,
      start,
      end,
      names: [name],
      head: name,
    })),
};
