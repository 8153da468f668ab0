/**
 * Departments of a ministry that a list names behind the first, and what the text calls them from then on.
 *
 *   takes 水利部规划计划司、[水利工程建设司]和[农村水利水电司], and below [水利工程建设司]负责人
 *   refuses 水利部规划计划司、国家发展改革委农村经济司 (named in full), 各司 (a class), 某司 that no ministry was named with
 */
import type { AgencyMention } from '../mention.ts';
import { isClosedLeft, mayBeOwn } from './edges.ts';
import type { Office, OfficeReader } from './office-reader.ts';

const DEPARTMENT = '司';
const SHORTEST = 3;

/** The ministry whose department the mention is: 水利部|规划计划司. */
const ministryOf = (
  { form, organ }: AgencyMention,
  scan: (words: string) => string | undefined,
): string | undefined => {
  if (form !== 'central' || !organ.endsWith(DEPARTMENT)) return undefined;
  const ministry = scan(organ);
  return ministry !== undefined && ministry.length < organ.length ? ministry : undefined;
};

export const officesOfMinistry: OfficeReader = ({ mentions, text, knowledge }) => {
  const { folded } = text;
  const { agencies } = knowledge;
  const { data } = agencies.patterns;
  const ministry = (words: string): string | undefined => {
    const [first] = agencies.scanCentral(words);
    return first?.start === 0 ? first.name : undefined;
  };
  const found: Office[] = [];
  const ownerOf = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.type !== 'Agency') continue;
    const owner = ministryOf(mention, ministry);
    if (owner === undefined) continue;
    ownerOf.set(mention.organ.slice(owner.length), owner);
    for (let at = mention.end; data.connect.includes(folded[at] ?? '\n'); ) {
      const start = at + 1;
      const end = agencies.patterns.departmentEnd(folded, start);
      const name = folded.slice(start, end);
      if (name.length < SHORTEST || !name.endsWith(DEPARTMENT) || agencies.scanCentral(name).length > 0) break;
      found.push({ form: 'central', start, end, organ: owner + name });
      ownerOf.set(name, owner);
      at = end;
    }
  }
  // 规划计划司|长 is a person.
  const isWhole = (start: number, end: number): boolean =>
    (isClosedLeft(text, start) || mayBeOwn(text, start, agencies.patterns)) &&
    !data.departments.notBefore.includes(folded[end] ?? '\n');
  for (const [name, owner] of ownerOf) {
    if (name.length < SHORTEST) continue;
    for (let start = folded.indexOf(name); start !== -1; start = folded.indexOf(name, start + name.length))
      if (isWhole(start, start + name.length))
        found.push({ form: 'central', start, end: start + name.length, organ: owner + name });
  }
  return found;
};
