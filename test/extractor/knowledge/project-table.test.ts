/** What the words around the names of projects say, asked of the table itself. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '../project-reading.ts';

const { projects } = knowledge;
/** The text up to where a question that gives an end says that it is; empty if it says -1. */
const upTo = (text: string, end: number): string => text.slice(0, Math.max(0, end));

describe('what is done to a thing', () => {
  it.each([
    ['加固,工程', '加固', 'a mark closes it'],
    ['改造项目，', '改造', 'and 项目, which stays outside'],
    ['改造后转为他用', '', '后 goes on to say when'],
    ['改造期间停用', '', 'as 期间 does'],
    ['扩建2×30万千瓦', '', 'an amount tells to what'],
    ['清淤2300万元', '清淤', 'what it costs does not'],
    ['改造7月招标', '改造', 'nor does a date'],
    ['改造道路12公里', '', 'what it is done to'],
    ['改造工程建设', '', 'a work of its own'],
  ])('%s: %j (%s)', (text, work) => expect(upTo(text, projects.workEnd(text, 0))).toBe(work));
});

describe('a name that is a motto', () => {
  it.each([
    ['胜利渠', '胜利'],
    ['团结水库', '团结'],
    ['胜利建成', ''],
    ['胜利渠道工程', ''],
    ['幸福村水库', ''],
  ])('%s: %j', (text, motto) => expect(upTo(text, projects.mottoEnd(text, 0))).toBe(motto));
});

describe('where a project may begin to be named', () => {
  it.each([
    ['建设茶园水库', ['水库']],
    ['引黄济宁', ['引黄济宁']],
    ['引领发展，引进人才', []],
    ['G216富蕴至五彩湾段，水库', ['G216富蕴至五彩湾段，水库', '水库']],
    ['水库，G216富蕴至五彩湾段', ['水库，G216富蕴至五彩湾段', 'G216富蕴至五彩湾段']],
    ['110千伏冷市变，', ['伏冷市变，']],
  ])('%s', (text, heads) => {
    const starts = projects.headStarts(text).map((at) => text.slice(at));
    expect(starts).toEqual(heads);
  });
});

describe('lists', () => {
  it('of quarters to be renewed are told by both ends of their title', () => {
    expect(projects.listsRenewals('2021年老旧小区改造清单')).toBe(true);
    expect(projects.listsRenewals('2021年重点工作清单')).toBe(false);
    expect(projects.listsRenewals('关于老旧小区改造的通知')).toBe(false);
  });

  it('cannot stand where nothing opens one', () => {
    expect(projects.mayHoldTable('重大建设项目名单')).toBe(true);
    expect(projects.mayHoldTable('项目名称')).toBe(true);
    expect(projects.mayHoldTable('建设茶园水库')).toBe(false);
  });

  it('are of what is built where a column says so', () => {
    expect(['总投资', '建设性质', '备注', '名称'].filter(projects.speaksOfBuilding)).toEqual(['总投资', '建设性质']);
  });
});

it('a house of the place is told from a class of houses', () => {
  expect(['中医院', '中心医院', '中学', '中'].filter((rest) => projects.opensHouse(rest))).toEqual([
    '中医院',
    '中心医院',
  ]);
});

it('a doing has two characters at least', () => {
  expect(['推进', '保护', '的', '水库'].filter((word) => projects.isDoing(word, 0))).toEqual(['推进', '保护']);
});

it('what was achieved is counted', () => expect(projects.achievementsIn('增长5%，建成水库，开工电站')).toBe(3));
