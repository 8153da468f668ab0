/** Which places inside a project's or an organ's name are places of their own. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../extractor/knowledge/load.ts';
import { extract } from '../../../../extractor/pipeline.ts';

const knowledge = loadKnowledge();
const regionsOf = (source: string): string[] => {
  const read = extract({ name: 'x', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge);
  return read.linked.flatMap(({ mention }) =>
    mention.type === 'Region' ? [read.text.folded.slice(mention.start, mention.end)] : [],
  );
};

describe('places and the names around them', () => {
  it.each([
    ['examples of a class before it are places', '加快榆林、渭南等氢能产业集群建设。', ['榆林', '渭南']],
    ['a counted list is the name of its works', '加快宝鸡、延安等4个国家骨干冷链物流基地建设。', []],
    ['works that share a head bear their places', '新建太原、重庆、昆明等钢铁厂。', []],
    ['a place in an organ’s name is none', '重庆市人民政府决定。', []],
    [
      'a chain down to a town tells where a mine sits',
      '六盘水市盘州市石桥镇山脚树煤矿发生事故。',
      ['六盘水市', '盘州市', '石桥镇'],
    ],
    ['and where one without a name does', '在韶关市乐昌市坪石镇一铅锌选矿厂检查。', ['韶关市', '乐昌市', '坪石镇']],
    [
      'an address names no estate',
      '注册地址：浙江省台州市温岭市泽国镇丹崖工业区。',
      ['浙江省', '台州市', '温岭市', '泽国镇'],
    ],
    ['a work is called by the chain before it', '新建韶关市乐昌市坪石镇污水处理厂。', []],
    ['an organ is read without the place of its seat', '设在武汉市长江水利委员会内。', ['武汉市']],
    ['whole members of its list stand, with what they lie in', '玉树州称多县、杂多县法院受理。', ['玉树州', '称多县']],
    ['bare ones do not', '建始、利川、宣恩县政府决定。', []],
    ['no word goes across the border of cells', '4　通天街　清　泰山区，并入古建筑群', ['泰山区']],
    ['but where characters are spaced, blanks say nothing', '关 于 适 应 城 市 发 展 的 通 知', []],
    ['nor does a word begin behind one', '工作　示范县名单', []],
    [
      'the first of the list in a cell stands, where its sisters are named',
      '1　墓　明　巨野县\n2　墓　清　成武县、定陶县\n3　陵园　1946年　单县，江苏省丰县',
      ['巨野县', '成武县', '定陶县', '单县', '江苏省', '丰县'],
    ],
    ['the title in a number’s bracket keeps its places', '按照国办发〔2010〕3号（关于促进河北发展的意见）执行。', []],
    ['a remark there does not', '财税〔2009〕3号（河北除外）停止执行。', ['河北']],
    ['a place before an organ that is not its own is one', '重庆市同意国务院的决定。', ['重庆市']],
  ])('%s', (_what, source, places) => {
    expect(regionsOf(source)).toEqual(places);
  });
});
