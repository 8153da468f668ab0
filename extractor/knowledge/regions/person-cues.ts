/** Words around the names of persons, which may hold a county's: 杜亚东, 张重庆. */
import { makeWordList } from '../word-list.ts';
import { setOf } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makePersonCues = (table: RegionCueTable) => ({
  /** Before a county's bare name: a person (杜亚东). Surnames that are also common words are left out. */
  surnames: setOf(table.surnames),
  /** In a list of persons, where words of one character hardly stand, more surnames count. */
  listedSurnames: table.surnames + table.listedSurnames,
  /** 任命, 联系人:, 成员:: persons follow. */
  personLabels: makeWordList(table.personLabels),
  /** 同志, 先生. */
  titlesOfPersons: table.titlesOfPersons,
  /** 任命张重庆|为, 免去刘青海|的. */
  behindPersons: setOf(table.behindPersons),
  /** 记者, 部长: a short name behind them, with or without a surname, is a person's. */
  roles: makeWordList(table.roles),
});
