/** The table of a score of roles, per role, for reading. */
import { showTable } from '../table.ts';
import type { ScoredRoles } from './roles-of-gold.ts';

const rate = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

export const showRoles = ({ use, documents, score }: ScoredRoles): string => {
  const rows = [...score.byRole, ['all', score.all] as const].map(([role, { labelled, found, right, said }]) => [
    role,
    rate(right / said),
    rate(right / found),
    rate(right / labelled),
    ...[labelled, found, right].map(String),
  ]);
  const columns = ['', 'right of said', 'of found', 'of labelled', 'labelled', 'found', 'right'];
  return [
    `roles of places, ${use}: ${documents} documents`,
    showTable(columns, rows, { right: [1, 2, 3, 4, 5, 6] }),
    `confused: ${score.confused.map(([pair, count]) => `${pair} ${count}`).join(', ')}`,
    `said without doubt: ${score.certain.found}, right ${rate(score.certain.right / score.certain.found)}; in doubt: ${score.doubtful.found}, right ${rate(score.doubtful.right / score.doubtful.found)}, one of the two ${rate(score.doubtful.eitherRight / score.doubtful.found)}`,
    `accuracy ${rate(score.accuracy)} of the mentions found, ${rate(score.withMissed)} with the missed as wrong, kappa ${rate(score.kappa)}`,
  ].join('\n');
};
