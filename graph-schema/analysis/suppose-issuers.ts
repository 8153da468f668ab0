/**
 * Who issued a policy of which only title or number is known, supposed from the collection itself.
 *
 *   国务院关于…的意见 → the agency 国务院, if the collection knows one of that name
 *   国务院办公厅关于… → not 国务院; 青海省…实施方案 → made in 青海省
 *   渝府发〔2021〕9号 → the one agency that issued every held policy numbered 渝府发; if none is held, whose code that is known to be
 */
import { readDocNumber } from '../properties/doc-number.ts';
import type { AgencyEntry, PolicyEntry, RegionEntry, SupposedIssuer } from './view.ts';

const codeOf = (written: string | undefined): string | undefined => {
  const number = written === undefined ? undefined : readDocNumber(written);
  return number?.form === 'serial' ? number.code : undefined;
};
const organOf = (written: string | undefined): string | undefined => {
  const number = written === undefined ? undefined : readDocNumber(written);
  return number?.form === 'order' && number.organ !== '' ? number.organ : undefined;
};

/** 国务院 is not meant where the title goes on with 办公厅: a sub-organ that the collection does not know. */
const goesOn = /^[办厅局部委会室院署组]/;

/** Longer names of organs do not begin a title. */
const longestName = 30;

/** The division whose official name begins a title: 青海省…实施方案; a name of several divisions says nothing. */
export const supposePlaceFrom = (
  regions: Iterable<RegionEntry>,
): ((title: string | undefined) => string | undefined) => {
  const byName = new Map<string, string | undefined>();
  for (const { name, code, level } of regions)
    if (code !== undefined && level !== 'country' && name.length > 2)
      byName.set(name, byName.has(name) ? undefined : code);
  return (title = '') => {
    for (let length = Math.min(longestName, title.length - 1); length > 2; length--) {
      const code = byName.get(title.slice(0, length));
      if (code !== undefined) return code;
    }
    return undefined;
  };
};

export type Suppose = (policy: Pick<PolicyEntry, 'title' | 'docNumber' | 'numberedBy'>) => SupposedIssuer | undefined;

export const supposeFrom = (policies: Iterable<PolicyEntry>, agencies: Iterable<AgencyEntry>): Suppose => {
  const byName = new Map<string, AgencyEntry | undefined>();
  // A short name of two agencies says nothing.
  for (const agency of agencies)
    for (const name of new Set([agency.name, ...agency.shortNames]))
      byName.set(name, byName.has(name) && name !== agency.name ? undefined : agency);
  const byCode = new Map<string, AgencyEntry | undefined>();
  for (const { docNumber, issuers } of policies) {
    const [code, first] = [codeOf(docNumber), issuers[0]?.agency];
    if (code === undefined || first === undefined) continue;
    byCode.set(code, byCode.has(code) && byCode.get(code) !== first ? undefined : first);
  }
  const ofTitle = (title: string): AgencyEntry | undefined => {
    for (let length = Math.min(longestName, title.length - 1); length >= 2; length--) {
      const agency = byName.get(title.slice(0, length));
      if (agency) return goesOn.test(title.slice(length)) ? undefined : agency;
    }
    return undefined;
  };
  return ({ title, docNumber, numberedBy }) =>
    ofTitle(title ?? '') ??
    byName.get(organOf(docNumber) ?? '') ??
    byCode.get(codeOf(docNumber) ?? '') ??
    (numberedBy === undefined ? undefined : (byName.get(numberedBy) ?? { name: numberedBy }));
};
