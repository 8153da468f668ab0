/** A policy is found by any name that people give it; where several answer, all are listed. */
import { describe, expect, it } from 'vitest';
import { findPolicy, findRegion } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: {
    国务院关于支持革命老区振兴发展的意见: { number: '国发〔2021〕3号', aliases: ['老区意见'], held: false },
    甲市关于支持革命老区振兴发展的实施意见: {},
    乙市关于支持革命老区振兴发展的实施意见: {},
    '贯彻落实〈国务院关于支持革命老区振兴发展的意见〉的实施方案': {},
    森林法: {},
    森林法实施条例: {},
    中华人民共和国环境保护法: {},
    中华人民共和国海洋环境保护法: { held: false },
    土地管理法: {},
    关于一件事的通知: { number: '国办发〔2020〕17号' },
    关于二件事的通知: { number: '国办发〔2020〕19号', held: false },
    关于三件事的通知: { number: '国办发〔2020〕50号' },
    关于税收的公告: { number: '财政部、税务总局公告2020年第8号' },
    重大项目2021清单3: {},
  },
  regions: {
    鼓楼区: { code: '320106', parent: '南京市' },
    南京市: { code: '320100', level: 'prefecture' },
    黔江区: { code: '500114', parent: '重庆市' },
    重庆市: { code: '500000', level: 'province' },
    巢湖市: { code: '341400', level: 'prefecture', to: 2011 },
  },
});

const found = (written: string) => {
  const result = findPolicy(view, written);
  if (result.status === 'found') return result.entry.label;
  return result.status === 'several' ? result.candidates.length : result.near.length === 0 ? 'none' : 'near';
};

describe('findPolicy', () => {
  it.each([
    ['国发〔2021〕3号', '国务院关于支持革命老区振兴发展的意见'],
    ['国发[2021] 3 号', '国务院关于支持革命老区振兴发展的意见'],
    ['policy:森林法', '森林法'],
    ['《森林法》', '森林法'],
    ['老区意见', '国务院关于支持革命老区振兴发展的意见'],
    ['革命老区振兴发展的意见', '国务院关于支持革命老区振兴发展的意见'],
    ['甲市关于支持革命老区', '甲市关于支持革命老区振兴发展的实施意见'],
    ['环境保护法', '中华人民共和国环境保护法'],
    ['海洋环境保护法', '中华人民共和国海洋环境保护法'],
    ['中华人民共和国土地管理法', '土地管理法'],
  ])('%s is %s', (written, label) => expect(found(written)).toBe(label));
  it.each([
    ['实施意见', 2],
    ['革命老区振兴发展的实施意见', 2],
    ['境保护法', 2],
  ])('%s may be %i', (written, count) => expect(found(written)).toBe(count));
  it.each(['report', 'report.txt'])('%s is what that file holds', (written) => {
    const documents = new Map([['document:1', 'report.txt']]);
    const entry = { ...view.policies.get('policy:森林法')!, document: 'document:1' };
    const held = { ...view, documents, policies: new Map([...view.policies, [entry.id, entry]]) };
    expect(findPolicy(held, written)).toEqual({ status: 'found', entry });
  });
  it('is the one whose title is written so, mark for mark, before others of the same words', () => {
    const law = view.policies.get('policy:森林法')!;
    const reading = { ...law, id: 'policy:《森林法》 丙网', title: '《森林法》' };
    const both = { ...view, policies: new Map([...view.policies, [reading.id, reading]]) };
    expect(findPolicy(both, '森林法')).toEqual({ status: 'found', entry: law });
    expect(findPolicy(both, '《森林法》')).toEqual({ status: 'found', entry: reading });
    expect(findPolicy(both, '<森林法>')).toMatchObject({ status: 'several' });
  });

  it('is none of several that have the same title, though the id of one is but the title', () => {
    const law = view.policies.get('policy:森林法')!;
    const other = { ...law, id: 'policy:森林法 乙市人民政府' };
    const both = { ...view, policies: new Map([...view.policies, [other.id, other]]) };
    expect(findPolicy(both, '森林法')).toMatchObject({ status: 'several', candidates: [law, other] });
    expect(findPolicy(both, law.id)).toEqual({ status: 'found', entry: law });
  });
  it('names what is near to half remembered words', () => {
    const result = findPolicy(view, '国务院支援革命老区的意见');
    expect(result.status === 'none' && result.near[0]?.label).toBe('国务院关于支持革命老区振兴发展的意见');
  });
  it.each([
    '国发2021-3号',
    '国发 2021 3',
    '国发《2021》3号',
    '国发〖２０２１〗第３号',
    '国发[2021年]3号',
    '国发2021年第3号',
    '国发〔2021〕第03号',
    '国发〔2021〕3',
    '国发2021/3號',
    '文号：国发（2021）3号',
  ])('%s is the number as it is printed', (written) =>
    expect(found(written)).toBe('国务院关于支持革命老区振兴发展的意见'),
  );
  it('is a title that but looks like a number', () => expect(found('重大项目2021清单3')).toBe('重大项目2021清单3'));
  it.each([
    ['国发〔2021〕33号', ['国发〔2021〕3号'], 'a digit twice'],
    ['国发〔2012〕3号', ['国发〔2021〕3号'], 'two digits that changed places'],
    ['国发〔2021〕4号', ['国发〔2021〕3号'], 'another digit'],
    ['国办发〔2021〕3号', ['国发〔2021〕3号'], 'the office for the whole'],
    [
      '国办发〔2020〕7号',
      ['国办发〔2020〕17号', '国办发〔2020〕19号', '国办发〔2020〕50号'],
      'a slip, then the nearest',
    ],
    ['国办发2020-48号', ['国办发〔2020〕50号', '国办发〔2020〕19号', '国办发〔2020〕17号'], 'the same code and year'],
    ['财政部公告2020年第8号', ['财政部、税务总局公告2020年第8号'], 'one of two organs'],
  ])('near %s is what it may be: %s (%s)', (written, numbers) => {
    const result = findPolicy(view, written);
    expect(result.status === 'none' && result.near.map(({ docNumber }) => docNumber)).toEqual(numbers);
  });
  it.each([
    '国发〔2019〕33号',
    '京发〔2021〕3号',
    '国发〔2001〕13号',
    '财税〔2020〕8号',
    '国发〔1900〕3号',
    '',
    '〔〕',
    '渔业法',
  ])('%j is none', (written) => expect(found(written)).toBe('none'));
});

describe('findRegion', () => {
  it.each([
    ['500114', 'region:500114'],
    ['region:500114', 'region:500114'],
    ['黔江区', 'region:500114'],
    ['黔江', 'region:500114'],
    ['重庆市黔江区', 'region:500114'],
    ['巢湖市', 'region:341400'],
  ])('%s is %s', (written, id) => expect(findRegion(view, written)).toMatchObject({ status: 'found', entry: { id } }));
  it.each(['', '江', '999999'])('%j is none', (written) => expect(findRegion(view, written).status).toBe('none'));
});
