/** Builds extractor/data/named-areas.json from the hand-written scripts/data/named-areas.txt: names of members become adcodes. */
import { readFileSync, writeFileSync } from 'node:fs';
import divisions from '../../extractor/data/divisions.json' with { type: 'json' };
import { nameRoot } from './name-root.ts';
import { rowsFile } from './rows-file.ts';

const rows = divisions.rows as unknown as readonly (readonly [code: string, name: string])[];
const provinceCode = new Map(
  rows.filter(([code]) => code.endsWith('0000')).map(([code, name]) => [nameRoot(name), code]),
);

const memberCode = (member: string, area: string): string => {
  const [name = '', province] = member.split(':').reverse();
  const prefix = province ? provinceCode.get(province)?.slice(0, 2) : '';
  const found = rows.filter(([code, full]) => full === name && code.startsWith(prefix ?? '?'));
  if (found.length !== 1)
    throw new RangeError(
      `build-areas: member "${member}" of ${area}, expected one division of 2023, got ${found.length}`,
    );
  return found[0]?.[0] ?? '';
};

const years = (cell: string): (number | null)[] => {
  const [from = '', to = ''] = cell.split('-');
  return [from ? Number(from) : null, to ? Number(to) : null];
};

const areas = readFileSync(new URL('named-areas.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [name = '', aliases = '', members = '', valid = '', source = ''] = line.split('|').map((cell) => cell.trim());
    const codes =
      members === '-'
        ? []
        : members
            .split(' ')
            .filter(Boolean)
            .map((member) => memberCode(member, name));
    return [name, aliases.split(' ').filter(Boolean), codes.sort(), ...years(valid), source];
  })
  .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

writeFileSync(
  new URL('../../extractor/data/named-areas.json', import.meta.url),
  rowsFile({ columns: ['name', 'aliases', 'members', 'from', 'to', 'source'] }, areas),
);
console.error(
  `named areas ${areas.length}, with members ${areas.filter((area) => (area[2] as string[]).length > 0).length}`,
);
