/** The one order of ids and list members: by name, then by place in the document, numbers as numbers. */
const place = /^(.*)#(\d+)-(\d+)(.*)$/s;

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `passage:8c5a#9-12` comes before `passage:8c5a#10-12`; what has no place comes last. */
export const byPlace = (a: string, b: string): number => {
  const [x, y] = [place.exec(a), place.exec(b)];
  if (x && y)
    return (
      byCodeUnit(x[1]!, y[1]!) ||
      Number(x[2]) - Number(y[2]) ||
      Number(x[3]) - Number(y[3]) ||
      byCodeUnit(x[4]!, y[4]!) ||
      byCodeUnit(a, b)
    );
  return x ? -1 : y ? 1 : byCodeUnit(a, b);
};
