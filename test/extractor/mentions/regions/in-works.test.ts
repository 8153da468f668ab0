/** Places that are part of what stands behind them: a named work, the title of an attachment; and what is said of one by one character. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../region-reading.ts';

const rows: Record<string, readonly string[]> = {
  'before a work with a name of its own': [
    '实施南昌县蒋巷联圩、黑水县芦花会议旧址保护。',
    '推进旅大渔港防波堤,镇江蚕种场和[320100|南京]。',
    '经[411300|南阳市]到北京首都渔港。',
  ],
  'but not before a class of works': [
    '[420000|湖北省]大型水库、[370100|济南市]泵站、[370000|山东省]重点水源地。',
    '[610000|陕西省]境内会议旧址,[360121|南昌县]的联圩,[610600|延安]红色革命旧址。',
    '[420000|湖北省]建设水库。',
    '[苏州河|苏州河]滨水驿站、[丹江流域|丹江流域]调水水源地。',
  ],
  'but not before a narrower place that a verb follows, nor over a blank': [
    '在[350100|福州市][350111|晋安区]建水库。',
    '[350500|泉州市][350524|安溪县]　龙门滩水库二期',
  ],
  'but not before what is done to the work': [
    '[340000|安徽省][341523|舒城县]挪用龙河口水库资金,由[430000|湖南省][430421|衡阳县]加固双江水库、[430422|衡南县]接管的泵站。',
    '[430421|衡阳县]维护双江水库,[430422|衡南县]抢修斗山水电站。',
    '北京市保护文物研究院,南昌县蒋巷联圩。',
  ],
  'stations behind a city': ['[440800|湛江]的北站,广州南站、湛江北站。'],
  'at the head of an attachment’s title': [
    '附件:临沂市大中型水库名录',
    '附件:1.西宁市塑料污染治理攻坚方案\n2.西宁市任务分工表\n',
    '附件1:达州市饮用水水源保护区清单.xls',
    '附件：1.昭通市搬迁项目表；2.镇雄县整改方案；3.[420100|武汉市]',
    '附:海南省环岛旅游公路管理办法（略）\n相关文件：淮北市关于治理塌陷区的通知',
  ],
  'but not at the head of anything else': [
    '附件:[420100|武汉市]',
    '1.[420100|武汉市]负责制定方案。',
    '按照附件要求,[420100|武汉市]报送清单',
    '附件:[420100|武汉市]要落实责任,报送清单。',
  ],
  'the ends of a line that is named behind them': [
    '同三国道主干线同江至佳木斯段开工。',
    '西安至成都、济南至青岛三条干线开通。',
    '建设太原—兴县、忻州—阜平(省界)两条高速公路。',
  ],
  'but not of a journey, a river or a way between them': [
    '开通[610100|西安]至[510100|成都]航班,[610881|神木]至[140600|朔州]间公路倒短。',
    '从[610100|西安]至[510100|成都]的高速公路运输,[610100|西安]至[510100|成都]公路运输。',
    '[乌江|乌江]([500114|黔江]—[500243|彭水]段)治理。',
  ],
  'provinces of old, and what is no short name of one': [
    '合江省、[辽北省|辽北省]和[510522|合江县],[442100|海南行政区]。',
  ],
  'a province before a part of it': ['[610000|陕西][关中|关中]的渠道,[川南+渝西|川南渝西]融合。'],
  'an area before what took its place': ['[横琴新区|横琴新区]和[横琴粤澳深度合作区|横琴合作区]。'],
  'one character behind what concerns it': [
    '应对涉[650000|疆]制裁,新时代党的治[540000|藏]方略,涉[710000|台]民商事案件。',
    '防治川芎病害,整治川菜馆,交涉台账工作,法治青海,涉川企业。',
  ],
  'one character before teachers and pupils': ['返[640000|宁]师生和离[640000|宁]教师,宁教〔2020〕1号。'],
};

describe('places beside what they are part of', () => {
  for (const [what, sentences] of Object.entries(rows))
    describe(what, () => {
      it.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
        expect(mark(unmarked(sentence), { date: '2021' })).toBe(sentence);
      });
    });
});
