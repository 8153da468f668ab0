/** The roles that a touch may have instead of its own, as Cypher; none where one place at least says it without doubt. */
export const otherRoles = (touch: string): string =>
  `CASE WHEN ${touch}.sure THEN [] ELSE coalesce(${touch}.orRoles, []) END`;
