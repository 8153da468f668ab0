/** The part of a division's official name that names it: 彭水苗族土家族自治县 → 彭水, 赣州地区 → 赣州. */
import nameParts from '../../extractor/data/name-parts.json' with { type: 'json' };

const kinds = [...nameParts.suffixes].sort((a, b) => b.length - a.length);
const peoples = [...nameParts.peoples].sort((a, b) => b.length - a.length);

export const nameRoot = (name: string): string => {
  const kind = kinds.find((suffix) => name.endsWith(suffix) && name.length > suffix.length);
  let root = kind ? name.slice(0, -kind.length) : name;
  if (nameParts.ofPeoples.includes(kind ?? ''))
    for (let again = true; again; ) {
      const people = peoples.find((word) => root.endsWith(word) && root.length > word.length);
      again = people !== undefined;
      if (people) root = root.slice(0, -people.length);
    }
  return root;
};
