/** Makes the two tables of policies and citations from their data files. */
import { type CueTable, makeCueTable } from './cue-table.ts';
import type { CodeBeginnings } from './number-edges.ts';
import { makePolicyTable, type PolicyTable } from './policy-table.ts';

import type { WordStarts } from './word-starts.ts';

type Read = <T>(file: string) => T;

export const loadPolicies = (read: Read, starts?: WordStarts): PolicyTable =>
  makePolicyTable(
    {
      endings: read('policy-endings.json'),
      lawNames: read('law-names.json'),
      notPolicies: read('not-policies.json'),
      laws: read('known-laws.json'),
      policies: read('known-policies.json'),
      tables: read('document-tables.json'),
    },
    starts,
  );

export const loadCues = (read: Read): CueTable => {
  const { rows } = read<Pick<CodeBeginnings, 'rows'>>('abbreviations.json');
  const { domains } = read<Pick<CodeBeginnings, 'domains'>>('agency-patterns.json');
  return makeCueTable(read('citation-cues.json'), { rows, codes: read('organ-codes.json'), domains });
};
