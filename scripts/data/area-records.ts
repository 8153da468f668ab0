/** Reads the CSV of yescallop/areacodes: every division code since 1981 with its years and what took its place. */
import { readFileSync } from 'node:fs';

export interface AreaRecord {
  readonly code: string;
  readonly name: string;
  readonly level: '省级' | '地级' | '县级';
  /** First year, by its end; the data begin with 1981. */
  readonly from: number;
  /** First year in which it no longer was; absent = still. */
  readonly to?: number;
  /** Codes that took its whole place when it ended; parts that left earlier are not among them. */
  readonly next: readonly string[];
}

const wholePlace = (cell: string): string[] => cell.split(';').filter((code) => /^\d{6}$/.test(code));

export const readAreaRecords = (csvFile: string): AreaRecord[] =>
  readFileSync(csvFile, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [code = '', , , name = '', level = '', , from = '', to = '', next = ''] = line.split(',');
      if (!/^\d{6}$/.test(code) || !name || !from)
        throw new RangeError(`readAreaRecords: unreadable line, expected code,…,name,…,from, got ${line}`);
      const record = { code, name, level: level as AreaRecord['level'], from: Number(from), next: wholePlace(next) };
      return to ? { ...record, to: Number(to) } : record;
    });

export const activeIn = (record: AreaRecord, year: number): boolean =>
  record.from <= year && (record.to === undefined || record.to > year);
