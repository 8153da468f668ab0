/** Makes the tables of organs, kinds and page chrome from the files of extractor/data. */
import { type AgencyRow, type AgencyTable, makeAgencyTable } from './agency-table.ts';
import { type KindData, type KindTable, makeKindTable } from './kind-table.ts';
import type { LineMarksData } from './line-marks.ts';
import type { OrganPatternData } from './organ-pattern-data.ts';
import { makeSiteChrome, type SiteChrome, type SiteChromeData } from './site-chrome.ts';

import type { WordStarts } from './word-starts.ts';

type Read = <T>(file: string) => T;

export const loadAgencies = (read: Read, starts?: WordStarts): AgencyTable =>
  makeAgencyTable(
    read<{ readonly rows: readonly AgencyRow[] }>('agencies.json').rows,
    read<OrganPatternData>('agency-patterns.json'),
    starts,
  );

export const loadKinds = (read: Read): KindTable =>
  makeKindTable(read<KindData>('document-kinds.json'), read<LineMarksData>('line-marks.json'));

export const loadSiteChrome = (read: Read): SiteChrome => makeSiteChrome(read<SiteChromeData>('site-chrome.json'));
