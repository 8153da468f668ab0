/** What a reader can recognise in an id: its name without the type. A link is named by its two ends. */
const link = /^(.+)-\[[A-Z_]+\]->(.+)$/s;

export const nameInId = (id: string): string => {
  const [, from, to] = link.exec(id) ?? [];
  if (from !== undefined && to !== undefined) return `${nameInId(from)} → ${nameInId(to)}`;
  return id.replace(/^[a-z]+:(?=.)/s, '');
};
