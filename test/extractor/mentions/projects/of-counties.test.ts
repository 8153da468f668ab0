/** Works in papers of counties and cities: what is one, what only looks like one. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

const texts: Record<string, readonly string[]> = {
  'called by a word of the time, before what such words name': [
    '修建[胜利渠]、[团结水库]、[民主渠]、[奋斗渠]，加固[跃进总干渠]，扩建[五一水库]',
    '取得胜利，建成水渠，团结群众修渠，推进民主渠道建设，修建革命纪念馆',
  ],
  'heads of canals, guiding dikes, tailings dams and yards where wagons change gauge': [
    '加固[渭干河渠首]和[策勒县达玛沟渠首]，整修河渠，清理[革命大渠]',
    '抢修[牛角湾导流堤]，治理[竹山县得胜铅锌矿尾矿库]，扩建[满洲里站换装场]，全县尾矿库实行库长制，做好渠首管理',
    '完成[连平县三角中转站改造]',
  ],
  'units by their numbers, where a list names once whose they are': [
    '[广州地铁三号线+广州地铁四号线|广州地铁三、四号线]开通，建成[谏壁电厂7号机组+谏壁电厂8号机组|谏壁电厂7、8号机组]',
    '新建[长沙市第一水厂+长沙市第二水厂|长沙市第一、第二水厂]，加固[红旗一水库+红旗二水库|红旗一、二水库]',
    '建成3、4号泊位，加快一、二级公路建设，推进二期、三期工程',
  ],
  'stretches of numbered roads by their towns, and none that only says what they are like': [
    '改建[省道204线寨里路段]、[国道316线夷陵区分乡路段]',
    '改建[省道204线]路段，持续推动普通公路低等级路段提档升级',
  ],
  'roads by their numbers with what is done to them, and county roads by their ends': [
    '推进[G209改线]、[S307改建]、[县道土大线改建]，国道改线、县道改造、省道沿线绿化',
    '实施[G355线富川至钟山段改扩建+S201线昭平走马至黄姚段改扩建|G355线富川至钟山段、S201线昭平走马至黄姚段改扩建]',
  ],
  'streets in part or beyond their ends, where they are built': [
    '建成[滨江路东段]',
    '加快[罗布林卡路延伸段]建设，[柳梧大桥南引线]建成，窗口设在滨江路东段',
  ],
  'lines by way of towns that no list knows': [
    '新建[赤峰经大板至白音华铁路]，修筑[南郑经碑坝至南江公路]，货物经满洲里运出',
  ],
  'behind those who go there, and what a line is entered into': [
    '14日，督查组到[通山县富水水库]，李副县长一行到[罗江口电站]检查，完成抢修，将[杨柳至石门公路]列入计划',
  ],
  'of the last place alone, where it is called by a name behind it': [
    '个旧市、开远市、[弥勒县太平水库]建成',
    '建成[府谷机场+定边机场|府谷、定边机场]',
  ],
  'nothing that a town has one of, and no village beside a work': [
    '宝鸡市凤县留凤关镇一铅锌选矿厂尾矿库坝面塌陷，建成[富水水库]和大畈镇板桥村',
  ],
  'a mine that is restored, by its name': ['实施[大冶铜绿山矿山修复]，推进废弃矿山修复'],
  'what a zone builds is not its name': ['建设[大柴旦工业园]新建项目'],
};

describe('works of counties', () => {
  it.each(Object.entries(texts))('%s', (_, marked) => {
    for (const text of marked) expect(mark(unmarked(text))).toBe(text.replaceAll('，', ','));
  });
});
