/** Is it a day, a month or a year that exists? Takes `2021`, `2021-03`, `2020-02-29`; refuses 2021-02-31, 2021-13. */
export const isDate = (written: string): boolean => {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(written)) return false;
  // A calendar turns 2021-02-31 into another day.
  const day = new Date(`${written}-01-01`.slice(0, 10));
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
};
