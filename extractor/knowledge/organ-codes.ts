/**
 * Which organ files its papers under a number's code, as its practice has it; undefined where two could be meant.
 *
 *   渝府办发〔2020〕14号 → 重庆市人民政府办公厅; 国办函〔2020〕1号 → 国务院办公厅
 *   教师函〔2020〕2号 → 教育部, 教师厅函〔2020〕2号 → 教育部办公厅
 *   环发〔2015〕4号 → 环境保护部, 环发〔2019〕4号 → 生态环境部; 环发〔2018〕4号 → undefined: the year of the change
 *   宁政发〔2020〕1号 → undefined: 宁夏 and 南京 both use it; 建政发〔2020〕1号 → undefined: a town's, not the ministry's
 */
import { readDocNumber } from '../../graph-schema/index.ts';
import type { CentralOrgan } from './agency-table.ts';

export interface OrganCodeData {
  readonly governments: readonly (readonly [stem: string, name: string])[];
  readonly governmentEndings: readonly string[];
  readonly office: { readonly letter: string; readonly within: string; readonly name: string };
  readonly organs: Readonly<Record<string, string>>;
  readonly series: readonly (readonly [start: string, next: string, organs: readonly string[]])[];
  readonly offices: readonly (readonly [start: string, series: string])[];
}

/** `issuerOf('国办发〔2020〕4号')` → `国务院办公厅`. */
export type IssuerOf = (docNumber: string) => string | undefined;

/** How a code goes on after its beginning: 国卫|医函, 发改|价格规. Longer ones hold words that were not parted from them. */
const longestRest = 5;

export const makeIssuerOf = (
  { governments, governmentEndings, office, organs, series, offices }: OrganCodeData,
  organ: (name: string) => CentralOrgan | undefined,
): IssuerOf => {
  const whole = new Map<string, string>(Object.entries(organs));
  for (const [stem, name] of governments)
    for (const ending of governmentEndings) {
      whole.set(`${stem}${ending}`, name);
      whole.set(`${stem}${office.letter}${ending}`, `${name}${office.name}`);
    }
  const named = new Map(series.map(([start, , names]) => [start, names]));
  const starts = [
    ...series.map(([start, next, names]) => ({ start, next, names, isOffice: false })),
    ...offices.map(([start, of]) => ({ start, next: '', names: named.get(of) ?? [], isOffice: true })),
  ].sort((a, b) => b.start.length - a.start.length);
  const bore = (name: string, year: number): boolean => {
    const { from = 0, to = 9999 } = organ(name) ?? {};
    return from <= year && year <= to;
  };
  return (docNumber) => {
    const number = readDocNumber(docNumber);
    if (number?.form !== 'serial') return undefined;
    const { code, year } = number;
    const known = whole.get(code);
    if (known !== undefined) return known;
    const found = starts.find(
      ({ start, next }) =>
        code.startsWith(start) &&
        code.length > start.length &&
        code.length <= start.length + longestRest &&
        (next === '' || next.includes(code.charAt(start.length))),
    );
    if (!found) return undefined;
    const [name, another] = found.names.filter((each) => bore(each, year));
    const isOffice = found.isOffice || code.includes(office.within, found.start.length);
    return name === undefined || another !== undefined ? undefined : `${name}${isOffice ? office.name : ''}`;
  };
};
