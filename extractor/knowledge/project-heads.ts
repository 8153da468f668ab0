/** What a head says of the thing that it names: that it is called by its ends, lies in its city, has sections … What every phrase is asked is among its traits instead. */
import { makeCharacterSet } from './character-set.ts';
import type { ProjectData } from './project-data.ts';
import { makeWordList, type WordList } from './word-list.ts';
import { isOneOf } from './word-questions.ts';

export interface ProjectHeads {
  /** 通道, 专线: said of hotlines and services too. */
  isFigurative(head: string): boolean;
  /** 铁路, and 快线 too: called by the characters of its ends. */
  isLineByEnds(head: string): boolean;
  /** Can such a head begin with this unit? */
  mayOpenLine(unit: number): boolean;
  /** 分中心: of a whole, for a part of the country. */
  isBranch(head: string): boolean;
  /** 片区: what a free trade zone has in several cities. */
  isQuarter(head: string): boolean;
  /** 环线: a place has one of each. */
  isRing(head: string): boolean;
  /** 改造工程: done to one thing that has a name (东六环入地改造工程). */
  isRemaking(head: string): boolean;
  /** 电站, 水库: 锦屏一级水电站 is the first of its river, 洋屿一级渔港 one of a class. */
  isInSteps(head: string): boolean;
  /** 生态廊道, 文化带: long things of which a place has a section. */
  isStrip(head: string): boolean;
  /** 治理工程, 河道整治: what is done to rivers. */
  isOfWaters(head: string): boolean;
  /** 惠渠: called by one character of its river (泾惠渠). */
  isOfRiver(head: string): boolean;
  /** 大学: its campus is a project, it is none. */
  isSchool(organ: string): boolean;
  /** 集团: an organ that builds works of its own. */
  isCompany(organ: string): boolean;
  /** 海上风电: with a common word behind it, a product. */
  isProduct(head: string): boolean;
  isOutside(head: string): boolean;
  /** 项目, 主体工程: behind a name it is no part of it. */
  staysOutside(head: string): boolean;
  /** 灌区: what a dam waters. */
  isWatered(head: string): boolean;
  /** 国际机场, 医院: behind a city and a name, that is mostly no district's (乌鲁木齐天山国际机场). */
  isNamesake(head: string): boolean;
  /** 博物馆, 医院: a place has one, which its own papers call by 市 or 县. */
  isHouse(head: string): boolean;
  /** 机场: behind a city, called after the county that it lies in (淮安涟水国际机场), if that is no mountain too. */
  isAirport(head: string): boolean;
  /** 国际机场: of the city, whatever district its name has. */
  isAirportOfCity(head: string): boolean;
  /** 学院: the ends of schools of the higher kind. */
  readonly academies: WordList;
  /** 互通: what lies at a spot of a line. */
  readonly spotsOnLines: WordList;
  /** 水库: what is called after a village, of which there are many of a name. */
  readonly ofVillages: WordList;
}

export const makeProjectHeads = (heads: ProjectData['heads']): ProjectHeads => {
  const byEnds = [...heads.routes, ...heads.byEnds];
  return {
    isFigurative: isOneOf(heads.figurative),
    isLineByEnds: isOneOf(byEnds),
    mayOpenLine: makeCharacterSet(byEnds).has,
    isBranch: isOneOf(heads.branches),
    isQuarter: isOneOf(heads.quarters),
    isRing: isOneOf(heads.rings),
    isRemaking: isOneOf(heads.remaking),
    isInSteps: isOneOf(heads.steps),
    isStrip: isOneOf(heads.strips),
    isOfWaters: isOneOf(heads.ofWaters),
    isOfRiver: isOneOf(heads.ofRivers),
    isSchool: isOneOf(heads.schools),
    isCompany: isOneOf(heads.companies),
    isProduct: isOneOf(heads.products),
    isOutside: isOneOf(heads.outside),
    staysOutside: isOneOf([...heads.outside, ...heads.stages]),
    isWatered: isOneOf(heads.watered),
    isNamesake: isOneOf(heads.namesakes),
    isHouse: isOneOf([...heads.houses, ...heads.institutions]),
    isAirport: isOneOf(heads.airports),
    isAirportOfCity: isOneOf(heads.cityAirports),
    academies: makeWordList(heads.academies),
    spotsOnLines: makeWordList(heads.spotsOnLines),
    ofVillages: makeWordList(heads.ofVillages),
  };
};
