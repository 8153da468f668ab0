import { describe, expect, test } from 'vitest';
import { citations } from '../../../extractor/relations/relators/citations.ts';
import { strongest } from '../../../extractor/relations/strength.ts';
import { citationsIn, knowledge, readPolicies } from '../policy-reading.ts';

describe('the word beside the reference says the relation', () => {
  test.each([
    ['为贯彻落实《甲意见》精神，制定本办法', ['implements 甲意见']],
    ['根据《甲条例》等法律、法规，结合本市实际', ['basis 甲条例']],
    ['按《甲条例》办理', ['basis 甲条例']],
    ['现将《甲措施》印发给你们', ['issues 甲措施']],
    ['《甲措施》已经市政府同意，现印发给你们', ['issues 甲措施']],
    ['《甲措施》已经省人民政府同意，现转发给你们，请认真贯彻执行', ['forwards 甲措施']],
    ['严格按照《甲措施》执行', ['implements 甲措施']],
    ['民兵的组建范围，依照《甲法》第三十七条的规定执行', ['basis 甲法']],
    ['《甲措施》请遵照执行', ['implements 甲措施']],
    ['认真贯彻执行《甲措施》', ['implements 甲措施']],
    ['2012年发布的《甲规定》同时废止', ['repeals 甲规定']],
    ['将《甲条例》作如下修改：', ['amends 甲条例']],
    ['就《甲意见》答记者问', ['interprets 甲意见']],
    ['法律依据：《甲条例》第八条', ['basis 甲条例']],
    ['根据风险程度科学实施防护，根据分级和《甲指引》指导', ['basis 甲指引']],
    ['依照《甲法规定》关于销售失效产品的规定', ['basis 甲法规定']],
    ['公告的发布应当符合《甲法规定》', ['mentions 甲法规定']],
    ['贯彻落实新修订的《甲条例》', ['implements 甲条例']],
    ['落实《甲通知》（以下称“《通知》”）精神', ['implements 甲通知', 'implements 甲通知']],
    ['违反《甲条例》规定的', ['mentions 甲条例']],
    ['《甲通知》要求贯彻落实各项措施', ['mentions 甲通知']],
    ['在革命根据地，《甲条例》', ['mentions 甲条例']],
    ['市台办18日编印《甲通知》', ['issues 甲通知']],
    ['三部门制定《甲方案》，明确分工', ['issues 甲方案']],
    ['制定《甲方案》，明确分工', ['mentions 甲方案']],
    ['补偿按一九五八年一月公布的《甲办法》从严掌握', ['issues 甲办法']],
    ['照中央人民政府公布的《甲纲要》办理', ['issues 甲纲要']],
    ['照管某部公布的《甲纲要》', ['issues 甲纲要']],
    ['某部2月公布的《甲办法》受到欢迎', ['issues 甲办法']],
    ['尽快制定《甲条例》', ['mentions 甲条例']],
    ['某部制定的《甲方案》', ['mentions 甲方案']],
    ['县城参照《甲条例》管理', ['mentions 甲条例']],
    ['商场复业的审批，参照《甲通告》（第6号）的标准和流程执行', ['implements 甲通告']],
    ['可按照或比照《甲公告》办理', ['basis 甲公告']],
    ['请对照《甲计划》，倒排工期', ['mentions 甲计划']],
    ['桥下空间依照《甲条例》第二十七条执行', ['implements 甲条例']],
    ['青苗补偿按市政府《甲通知》文件规定执行', ['implements 甲通知']],
    ['该矿未按《甲细则》落实探放水', ['basis 甲细则']],
    ['严格执行中央八项规定精神和《甲条例》', ['implements 甲条例']],
    ['具体程序按教育部等七部门《甲通知》办理', ['basis 甲通知']],
    ['仍按铁路管理局与青海省交通厅所订《甲协议》办理', ['basis 甲协议']],
    ['按国家计委、粮食部《甲通知》联合通知执行', ['implements 甲通知']],
    ['按期上报市委《甲报告》', ['mentions 甲报告']],
    ['参照全国人大常委会《甲办法》，结合本市实际', ['mentions 甲办法']],
    ['青苗补偿照邢台市政府甲政办字〔2021〕8号文件规定执行', ['implements 甲政办字〔2021〕8号']],
    ['问：主要依据有哪些？\n答：主要有《甲法规定》、《乙条例》', ['basis 甲法规定', 'basis 乙条例']],
    ['问：主要内容有哪些？\n答：主要有《甲法规定》、《乙条例》', ['mentions 甲法规定', 'mentions 乙条例']],
    ['执行中发现《甲条例》有误', ['mentions 甲条例']],
    ['新修改的《甲条例》已于9月1日施行', ['amends 甲条例']],
    ['修编《甲规划》，严守底线', ['amends 甲规划']],
    ['《甲方案》实施范围为干流', ['mentions 甲方案']],
    ['纳入《甲规划》重点实施项目', ['mentions 甲规划']],
    ['执行期间与《甲政策措施》不一致的，以本意见为准', ['mentions 甲政策措施']],
    ['第十九条中的“《甲办法》”修改为“《乙条例》第五十六条”', ['mentions 甲办法', 'mentions 乙条例']],
    ['将《甲办法》中的“市局”修改为“市管理局”', ['amends 甲办法']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('a cue behind the reference counts if it is said of the reference', () => {
  test.each([
    ['《甲规划》全面实施，成效明显', ['implements 甲规划']],
    ['《甲规划》实施两年来，成效明显', ['implements 甲规划']],
    ['推动《甲意见》落地见效', ['implements 甲意见']],
    ['《甲纲要》贯彻落实大会精神，提出三项目标', ['mentions 甲纲要']],
    ['《甲规划》实施“十大工程”', ['mentions 甲规划']],
    ['对除《甲分类目录》中六大行业外执行一般电价企业，减免电费', ['mentions 甲分类目录']],
    ['遗产要素按照《甲文件规定》实施保护', ['basis 甲文件规定']],
    ['依照《甲条例》第十一条规定的范围实施监察', ['basis 甲条例']],
    ['依照《甲条例》第十一条规定公布的资源目录', ['basis 甲条例']],
    ['《甲条例》的公布，标志着工作走上轨道', ['issues 甲条例']],
    ['《甲条例》对外公布', ['issues 甲条例']],
    ['《甲条例》对有关安全信息的公布作出规定', ['mentions 甲条例']],
    ['《甲措施》以及各地在权限内出台的其他政策', ['mentions 甲措施']],
    ['《甲法规定》第1147条用“实施与管理遗产有关的行为”兜底', ['mentions 甲法规定']],
    ['第二条（《甲修正案规定》第七条）准备实施其他行为', ['mentions 甲修正案规定']],
    ['第一批清单（甲发〔2022〕67号）继续执行', ['implements 甲发〔2022〕67号']],
    ['决议应当在《甲公报规定》、网站上公布', ['mentions 甲公报规定']],
    ['医院（按照规定设立的除外）提供《甲规范》所列的服务', ['mentions 甲规范']],
    ['具体按照规定（见《甲规范》）执行', ['basis 甲规范']],
    ['一是对《甲通知》学习贯彻不及时', ['implements 甲通知']],
    ['对《甲通告》执行情况开展督查', ['implements 甲通告']],
    ['请按照《甲办法》抓好贯彻落实', ['implements 甲办法']],
    ['按照《甲办法》要求抓好贯彻落实项目资金', ['basis 甲办法']],
    ['坚持以《甲纲要》为依据', ['basis 甲纲要']],
    ['以《甲纲要》为准', ['mentions 甲纲要']],
    ['照《甲条例》办理', ['basis 甲条例']],
    ['拍照《甲条例》原件', ['mentions 甲条例']],
    ['关于《甲条例》修订情况的说明，请审议', ['interprets 甲条例']],
    ['附件：1.《甲方案》 2.编制说明', ['mentions 甲方案']],
    ['一图看懂《甲意见》', ['interprets 甲意见']],
    ['《甲意见》提出的各项任务全面落实', ['implements 甲意见']],
    ['《甲意见》提出，全面落实各项任务', ['mentions 甲意见']],
    ['违反《甲条例》规定发布广告的', ['mentions 甲条例']],
    ['参照《甲办法》公布目录', ['mentions 甲办法']],
    ['将《甲意见》各项要求落到实处', ['implements 甲意见']],
    ['按照《甲方案》推进落实', ['implements 甲方案']],
    ['列入《甲规划》年度计划实施', ['mentions 甲规划']],
    ['甲发改基础〔2018〕457号核准的公路不再实施', ['mentions 甲发改基础〔2018〕457号']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('who prints what was written before says so in the next sentence', () => {
  test.each([
    ['我们研究制定了《甲办法》。现印发给你们，请遵照执行', ['issues 甲办法']],
    ['省民委起草的《甲报告》。现转发给你们', ['forwards 甲报告']],
    ['我省起草了《甲办法》。现将《乙办法》印发给你们', ['mentions 甲办法', 'issues 乙办法']],
    ['落实《甲办法》。现印发给你们', ['implements 甲办法']],
    ['我省起草了《甲办法》。各地印发各自的办法', ['mentions 甲办法']],
    ['现将修订后的《甲办法》印发给你们', ['issues 甲办法']],
    ['修订后的《甲办法》共五章', ['amends 甲办法']],
    ['现将《甲报告》批转给你们，望即研究执行', ['forwards 甲报告']],
    ['省委同意省委组织部《甲报告》。现将这个报告发给你们', ['issues 甲报告']],
    ['省委同意省委组织部《甲报告》。现将这个地区的情况发给你们', ['mentions 甲报告']],
    ['兹将铁道部《甲命令》抄发你局，希照办', ['forwards 甲命令']],
    ['兹将铁道部《甲命令》抄录于后', ['mentions 甲命令']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('a part that ends is said of the policy', () => {
  test.each([
    ['1997年国务院发布的《甲条例》中关于反倾销的规定同时废止', ['repeals 甲条例']],
    [
      '去年制定的《甲意见》继续执行；教育部《甲通知》中有关学生档案的规定停止执行',
      ['implements 甲意见', 'repeals 甲通知'],
    ],
    ['《甲条例》第三章关于收费的规定，自本办法印发之日起停止执行', ['repeals 甲条例']],
    ['《甲条例》第五条关于收费的内容作相应修改', ['amends 甲条例']],
    ['《甲条例》规定旧式车牌停止执行检验', ['mentions 甲条例']],
    ['《甲条例》中的试点地区停止执行收费政策', ['mentions 甲条例']],
    ['《甲条例》施行前的有关规定同时废止', ['mentions 甲条例']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('the next clause may end the policy', () => {
  test.each([
    ['《甲规定》中与本命令不符的部分，自同日起废止', ['repeals 甲规定']],
    ['所发《甲通知》与该函抵触之处，即行废止', ['repeals 甲通知']],
    ['原由革命委员会发布的《甲规定》，由你省人民政府宣布废止', ['repeals 甲规定']],
    ['原《甲计划》已经到期，自《乙方案》印发之日起自行废止', ['repeals 甲计划', 'mentions 乙方案']],
    ['《甲意见》自《乙办法》施行之日起废止', ['repeals 甲意见', 'mentions 乙办法']],
    ['《甲意见》与本意见不一致的，以本意见为准', ['mentions 甲意见']],
    ['《甲意见》与《乙办法》同时废止', ['repeals 甲意见', 'repeals 乙办法']],
    ['应当遵守《甲办法》和《乙规定》；原《丙办法》届时废止', ['mentions 甲办法', 'mentions 乙规定', 'repeals 丙办法']],
    [
      '落实《甲决定》和《乙纲要》；市计委会同市建委拟订《丙办法》',
      ['implements 甲决定', 'implements 乙纲要', 'mentions 丙办法'],
    ],
    ['《甲意见》；\n《乙办法》同时废止', ['repeals 甲意见', 'repeals 乙办法']],
    ['《甲意见》到期，由财政局负责落实', ['mentions 甲意见']],
    ['《甲意见》由市委印发，即时废止各项收费', ['issues 甲意见']],
    ['参考了《甲条例》和丽水市出台的《乙办法》', ['mentions 甲条例', 'issues 乙办法']],
    ['《甲规定》经县编委审核，已经县人民政府批准，现予印发', ['issues 甲规定']],
    ['《甲规定》经县编委审核，已经执行三年，现予印发', ['mentions 甲规定']],
    ['甲发〔1985〕60号文件中有关自由购销的规定，同时停止执行', ['repeals 甲发〔1985〕60号']],
    ['批转的《甲试行办法》中，有关第十一条的规定，停止执行', ['repeals 甲试行办法']],
    ['甲民字〔1953〕30号通知中“不再复查”一句，应予删去', ['amends 甲民字〔1953〕30号']],
    ['《甲试行办法》中有关自由购销的规定，各地已停止执行', ['mentions 甲试行办法']],
    ['《甲试行办法》中指定的自由市场，停止执行收费', ['mentions 甲试行办法']],
    [
      '甲办计〔1955〕207号命令及本部《乙规定》中与本命令不符的部分，自同日起废止',
      ['repeals 甲办计〔1955〕207号', 'repeals 乙规定'],
    ],
    ['原4月26日发布的《甲公告》因标段调整作废', ['repeals 甲公告']],
    ['凡与《甲条例》不一致的，一律废止', ['mentions 甲条例']],
    ['《甲条例》施行前的规定，一律废止', ['mentions 甲条例']],
    ['甲会农字〔1955〕214号通知和原公署的历次批示，同时作废', ['repeals 甲会农字〔1955〕214号']],
    ['根据《甲条例》的要求，同时作废', ['basis 甲条例']],
    ['原则同意《甲方案》，由市发改委修改完善后按程序报批', ['mentions 甲方案']],
    ['《甲方案》，由市发改委作相应修改', ['amends 甲方案']],
    ['《甲办法》，业经本院通过，兹公布施行', ['issues 甲办法']],
    ['现行《甲办法》与本意见不一致的，商务部会同海关总署另行修订', ['amends 甲办法']],
    ['《甲办法》与本意见不一致的，有关部门应当及时报告', ['mentions 甲办法']],
    ['原《甲条例》第九条已不相适应，亟需修订', ['amends 甲条例']],
    ['2022年3月24日《甲决定》修改', ['amends 甲决定']],
    ['按《甲规划》修编县级规划', ['basis 甲规划']],
    ['请按照《甲指南》修改完善', ['basis 甲指南']],
    ['根据《关于修改甲的决定》修正', ['amends 关于修改甲的决定']],
    ['《甲规定》已由中华人民共和国第五届全国人民代表大会第三次会议通过，现予公布', ['issues 甲规定']],
    ['《甲规定》共五章，现予公布的还有名单', ['mentions 甲规定']],
    ['《甲决定》业经政务院通过，兹随令颁发，希遵照执行', ['issues 甲决定']],
    ['对《甲条例》施行前颁发的许可证，应当换发', ['mentions 甲条例']],
    ['现将省农业局《甲意见》发给你们，望参照执行', ['issues 甲意见']],
    ['《甲条例》、涉及修改甲条例的决定，其施行日期另定', ['mentions 甲条例']],
    ['《甲条例》修改工作已经启动', ['amends 甲条例']],
    ['《甲决定》（以下简称甲修改决定）已经通过', ['mentions 甲决定']],
    ['1950年公布的《甲条例》同时失效', ['repeals 甲条例']],
    ['宣布《甲通告》失效', ['repeals 甲通告']],
    ['依照《甲条例》关于销售失效产品的规定', ['basis 甲条例']],
    ['依照《甲条例》关于销售失效、变质的产品的处罚规定处罚', ['basis 甲条例']],
    ['不再执行《甲办法》', ['repeals 甲办法']],
    ['撤销《甲规定》', ['repeals 甲规定']],
    ['撤销按《甲规定》设立的机构', ['basis 甲规定']],
    ['《甲协议》同时终止', ['repeals 甲协议']],
    ['已列入国家《甲规划》修编研究', ['mentions 甲规划']],
    ['启动《甲规划》修编工作', ['amends 甲规划']],
    ['根据某次会议《甲决定》第三次修正', ['amends 甲决定']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('a list shares its cue', () => {
  test.each([
    [
      '落实《甲意见》（国发〔2020〕3号）、《乙意见》以及《丙方案》有关部署',
      ['implements 甲意见', 'implements 乙意见', 'implements 丙方案'],
    ],
    ['按照《甲通知》和省委办公厅、省政府办公厅《乙通知》要求', ['basis 甲通知', 'basis 乙通知']],
    ['根据《甲公约》（海牙公约）、《乙公约》和有关规定', ['basis 甲公约', 'basis 乙公约']],
    ['依照《甲法规定》第六十九条或者《乙条例》的规定', ['basis 甲法规定', 'basis 乙条例']],
    ['左手抚按《甲条例》', ['mentions 甲条例']],
    ['为贯彻落实大会精神和重要指示，以及省政府《甲意见》要求', ['implements 甲意见']],
    ['为贯彻落实《甲意见》精神，以及省委、省政府《乙意见》要求', ['implements 甲意见', 'implements 乙意见']],
    ['根据有关法律、法规，以及《甲条例》和《乙办法》的规定', ['basis 甲条例', 'basis 乙办法']],
    ['根据有关法律、法规，《甲条例》等规定，制定本办法', ['basis 甲条例']],
    ['根据省委部署，《甲方案》提出三项目标', ['mentions 甲方案']],
    ['违反其依照规定作出的保证，或者出现《甲方案》所列情形', ['mentions 甲方案']],
    ['根据省委部署，《甲方案》自公布之日起施行', ['mentions 甲方案']],
    ['收到《关于落实甲的请示》及附件，以及《乙方案》', ['mentions 关于落实甲的请示', 'mentions 乙方案']],
    ['依据香港法例第13章《甲条例》、第16章《乙条例》作出的令', ['basis 甲条例', 'basis 乙条例']],
    ['根据《甲措施》以及澳门特别行政区第46/2021号行政法规《乙细则》', ['basis 甲措施', 'basis 乙细则']],
    ['根据《甲措施》，第16章《乙细则》', ['basis 甲措施', 'mentions 乙细则']],
    ['根据《甲条例》，印发《乙办法》', ['basis 甲条例', 'issues 乙办法']],
    [
      '下列文件予以废止：\n一、《甲办法》\n二、《乙办法》\n本决定自公布之日起施行。《丙办法》',
      ['repeals 甲办法', 'repeals 乙办法', 'mentions 丙办法'],
    ],
    ['【政策依据】\n1.《甲法规定》\n2.《乙公告》', ['basis 甲法规定', 'basis 乙公告']],
    ['废止下列文件：\n1.某部1982年发布的《甲规定》\n2.某部《乙公告》', ['repeals 甲规定', 'repeals 乙公告']],
    [
      '一、依据是什么？\n◇ 国家层面：《甲法规定》《乙意见》（国发〔2019〕3号）；\n◇ 省级层面：《丙条例》。\n二、主要内容\n国家层面：《丁条例》。',
      ['basis 甲法规定', 'basis 乙意见', 'basis 丙条例', 'mentions 丁条例'],
    ],
    ['政策依据主要有：1.《甲意见》；2.《乙意见》（甲政发〔2020〕3号）', ['basis 甲意见', 'basis 乙意见']],
    ['政策依据为《甲条例》；2年后公布《乙办法》', ['basis 甲条例', 'issues 乙办法']],
    [
      '二、对下列规章予以修改：\n（一）甲市岸线管理规定\n将第三条中的“市”修改为“县”。\n（二）甲市岩画保护办法\n三、其他\n（一）甲市岸线丙办法规定',
      ['amends 甲市岸线管理规定', 'amends 甲市岩画保护办法'],
    ],
    ['印发《甲条例》宣传方案，推动出台《乙条例》实施办法', ['mentions 甲条例', 'mentions 乙条例']],
    ['落实《甲条例》实施方案，印发《乙规划》等文件', ['implements 甲条例', 'issues 乙规划']],
    ['依照法律服役的公民，具备下列条件：\n（一）拥护《甲条例》；\n（二）品行端正', ['mentions 甲条例']],
    ['由主管部门审批，并颁发许可证：\n（一）《甲条例》第十六条规定以外的矿产', ['mentions 甲条例']],
    ['现将下列办法印发给你们：\n（一）《甲办法》\n（二）《乙办法》', ['issues 甲办法', 'issues 乙办法']],
    [
      '【政策依据】\n1.《甲公告》（2020年第9号）2.《乙公告》3.扩大范围【优惠内容】扩大《丙办法》规定的范围',
      ['basis 甲公告', 'basis 乙公告', 'mentions 丙办法'],
    ],
    [
      '为贯彻落实某部印发的《甲通知》、《国务院关于乙的通知》和《丙通知》精神',
      ['issues 甲通知', 'implements 国务院关于乙的通知', 'implements 丙通知'],
    ],
    [
      '1979年7月16日国务院批准发布的《甲规定》和1994年某部发布的《乙规定》同时废止',
      ['repeals 甲规定', 'repeals 乙规定'],
    ],
    [
      '1960年某部发布的《甲办法》，1988年3月9日国务院发布的《乙条例》，1991年国务院发布的《丙办法》，同时废止',
      ['repeals 甲办法', 'repeals 乙条例', 'repeals 丙办法'],
    ],
    [
      '2014年2月20日原国家工商行政管理总局令第64号公布的《甲规定》，2015年8月27日原国家工商行政管理总局令第76号公布的《乙规定》同时废止',
      ['repeals 甲规定', 'repeals 甲规定', 'repeals 乙规定', 'repeals 乙规定'],
    ],
    [
      '执行国家工商行政管理总局令第64号，2015年发布的《乙规定》同时废止',
      ['implements 国家工商行政管理总局令第64号', 'repeals 乙规定'],
    ],
    ['某部发布的《甲办法》，根据国务院发布的《乙条例》，同时废止', ['issues 甲办法', 'repeals 乙条例']],
    [
      '1998年3月12日公布的《甲规定》、2014年2月14日原国家工商行政管理总局令第62号公布的《乙规定》同时废止',
      ['repeals 甲规定', 'repeals 乙规定', 'repeals 乙规定'],
    ],
    [
      '最高人民法院《甲解释》（法释〔1999〕18号），最高人民法院《乙解答》同时废止',
      ['repeals 甲解释', 'repeals 乙解答'],
    ],
    [
      '1991年通过的《甲条例》和1997年会议通过，2012年第二次修正的《乙条例》同时废止',
      ['repeals 甲条例', 'repeals 乙条例'],
    ],
    ['政务院批准实施的《甲条例》和1965年国务院发布的《乙条例》同时废止', ['repeals 甲条例', 'repeals 乙条例']],
    ['批准实施的《甲规定》，自本规定施行之日起即行废止', ['repeals 甲规定']],
    [
      '资金调整用于丙县（甲财债〔2024〕33号），此前的《乙规定》不再执行',
      ['mentions 甲财债〔2024〕33号', 'repeals 乙规定'],
    ],
    ['根据《甲条例》，省政府《乙规定》同时废止', ['basis 甲条例', 'repeals 乙规定']],
    ['1987年发布的《甲办法》和1990年11月22日《乙决定》同时废止', ['repeals 甲办法', 'repeals 乙决定']],
    ['根据《甲条例》和2019年1月3日《乙办法》', ['basis 甲条例', 'basis 乙办法']],
    ['根据《甲条例》，2019年1月3日《乙办法》公布', ['basis 甲条例', 'issues 乙办法']],
    ['根据《》《甲法规定》《》《乙法规定》，决定', ['basis 甲法规定', 'basis 乙法规定']],
    ['近日市政府印发的《甲办法》和《乙办法》，受到欢迎', ['issues 甲办法', 'issues 乙办法']],
    ['修订《甲办法》，2014年制定的《乙规划》不再执行', ['amends 甲办法', 'repeals 乙规划']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('an aside tells about another reference', () => {
  test.each([
    [
      '落实国务院部署，与《甲通知》（国发〔2015〕20号）、《乙通知》相衔接，依照《丙条例》规定',
      ['mentions 甲通知', 'mentions 乙通知', 'basis 丙条例'],
    ],
    ['落实国务院部署，以及《甲通知》要求', ['implements 甲通知']],
    ['市政府发布的文件与《甲法规定》不符的，由起草单位修改', ['mentions 甲法规定']],
    ['市政府发布的文件与省政府《甲条例》保持一致', ['mentions 甲条例']],
    ['现行《甲办法》与《乙条例》不一致的，应当修改', ['amends 甲办法', 'mentions 乙条例']],
    ['《甲办法》与《乙条例》同时废止', ['repeals 甲办法', 'repeals 乙条例']],
    ['资金落实以《甲通知》为准', ['mentions 甲通知']],
    ['坚持以《甲纲要》为依据', ['basis 甲纲要']],
    ['《甲办法》已被《乙办法》替代', ['mentions 甲办法', 'mentions 乙办法']],
    ['《甲清单意见》由本清单代替', ['repeals 甲清单意见']],
    ['本办法取代《甲办法》', ['repeals 甲办法']],
    [
      '将《甲解释》第七条中的“《乙法规定》第七十九条”修改为“《丙法规定》第五条”；《丁解释》第十二条予以删除',
      ['amends 甲解释', 'mentions 乙法规定', 'mentions 丙法规定', 'amends 丁解释'],
    ],
    ['《甲办法》第十一条的“畜牧部门”统一改为“林业部门”', ['amends 甲办法']],
    ['《甲办法》施行后每月标准改为一百元', ['mentions 甲办法']],
    ['国务院令第460号（2017年修订）第二十七条允许转让', ['mentions 国务院令第460号']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('a cue that acts on the next reference says nothing of this one', () => {
  test.each([
    [
      '为贯彻国务院国发〔1974〕54号文件批转国家计委、轻工业部《甲报告》的精神',
      ['implements 国发〔1974〕54号', 'forwards 甲报告'],
    ],
    ['为贯彻国务院国发〔1974〕54号文件，批转《甲报告》', ['implements 国发〔1974〕54号', 'forwards 甲报告']],
    ['国务院公布《甲条例》，同时废止了《乙条例》', ['issues 甲条例', 'repeals 乙条例']],
    ['国务院公布的《甲条例》同时废止，《乙条例》继续有效', ['repeals 甲条例', 'mentions 乙条例']],
    ['将《甲规定》更名为《乙规定》', ['amends 甲规定']],
    ['取消《甲目录意见》所列的限制', ['mentions 甲目录意见']],
    ['取消《甲规定》', ['repeals 甲规定']],
    ['删去《甲条例》第二十三条第二款', ['amends 甲条例']],
    ['删去第三条中的“《甲条例》”', ['mentions 甲条例']],
    ['各地不得自行发布《甲措施》', ['mentions 甲措施']],
    ['暂停实施《甲目录意见》第8项', ['mentions 甲目录意见']],
    ['停止实施《甲目录意见》', ['repeals 甲目录意见']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('who issued it tells which it is, what becomes of it stands behind', () => {
  test.each([
    ['此前印发的《甲意见》由省委改革办负责修订', ['amends 甲意见']],
    ['政务院发布之《甲办法》业经修正', ['amends 甲办法']],
    ['我市2017年印发的《甲规划》即将到期，需要重新修订', ['amends 甲规划']],
    ['印发《甲意见》由省委改革办负责修订', ['issues 甲意见']],
    ['应照中央人民政府公布的《甲纲要》及《政务院关于乙的决定》办理', ['issues 甲纲要', 'basis 政务院关于乙的决定']],
    ['《甲方案》已经省人民政府批准，现予公告', ['issues 甲方案']],
    ['《甲规定》即行停止适用', ['repeals 甲规定']],
    ['《甲规定》适用于本市', ['mentions 甲规定']],
    ['《甲规定》不再援用', ['repeals 甲规定']],
    ['《甲规定》不再赘述', ['mentions 甲规定']],
    ['出台《甲条例》配套制度', ['mentions 甲条例']],
    ['出台《甲条例》及相关制度', ['issues 甲条例']],
    ['《试点意见》附件2所列补助标准停止执行', ['repeals 试点意见']],
    ['《试点意见》附件2所列企业停止执行检验', ['mentions 试点意见']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('the next clause may ask that it be carried out', () => {
  test.each([
    [
      '政务院一九五〇年三月三日《甲决定》和财政部《乙决定》，各级政府应切实遵照执行',
      ['implements 甲决定', 'implements 乙决定'],
    ],
    ['《甲规划》是发展的指南、转型的蓝图，要认真组织实施', ['implements 甲规划']],
    ['《甲规划》是发展的指南，由市政府组织实施其他规划', ['mentions 甲规划']],
    ['会议审议了《甲方案》，各县要抓好落实', ['mentions 甲方案']],
    ['根据《甲条例》，各县要抓好落实', ['basis 甲条例']],
    ['《甲条例》，各县要落实补助资金', ['mentions 甲条例']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('what stands between the members of a list', () => {
  test.each([
    [
      '《甲办法》（甲政发〔2005〕44号）及其配套文件（甲政发〔2005〕45号）即行废止',
      ['repeals 甲办法', 'repeals 甲政发〔2005〕45号'],
    ],
    [
      '《甲决定》（师发〔1999〕15号）及其补充通知（师发〔2000〕22号）同时废止',
      ['repeals 甲决定', 'repeals 师发〔2000〕22号'],
    ],
    ['按国务院国函〔2015〕14号批复和省政府《甲意见》要求', ['basis 国函〔2015〕14号', 'basis 甲意见']],
    ['根据国务院国函〔2015〕14号批复，《甲规划》已作了修订', ['basis 国函〔2015〕14号', 'amends 甲规划']],
    ['依据《甲法规定》第十二条、第四十五条，《乙条例》制定', ['basis 甲法规定', 'basis 乙条例']],
    ['执行《甲意见》和1989年《乙决定》', ['implements 甲意见', 'implements 乙决定']],
    ['依据《甲公告》（第2031号），《乙意见》停止实施', ['basis 甲公告', 'repeals 乙意见']],
    [
      '落实《甲意见》（甲政发〔2021〕41号，以下简称《意见》）和《乙意见》',
      ['implements 甲意见', 'implements 甲意见', 'implements 甲意见', 'implements 乙意见'],
    ],
    [
      '附件：现予废止的文件目录\n一、市政府关于印发《甲办法》的通知\n二、市政府关于转发市物价局《乙意见》的通知',
      ['repeals 甲办法', 'repeals 乙意见'],
    ],
    ['二、继续有效的文件\n1．《甲办法》\n三、拟修改的文件\n1．《乙办法》', ['mentions 甲办法', 'amends 乙办法']],
    [
      '一、申报依据\n（一）《甲规划》①，其中工程均涉及我州。\n（二）《乙办法》。\n二、申报项目\n（一）《丙规划》',
      ['basis 甲规划', 'basis 乙办法', 'mentions 丙规划'],
    ],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

test('what the own title passes on is forwarded, whoever issued it', () => {
  const title = '转发国家卫生健康委办公厅关于消毒剂上市的通知';
  expect(
    citationsIn(`国家卫生健康委办公厅下发了《国家卫生健康委办公厅关于消毒剂上市的通知》。${title}\n`, { title })[0],
  ).toMatch(/^forwards/);
});

test('what the own title passes on is forwarded, whatever the text calls it', () => {
  const title = '国务院批转国家经委关于木材采运会议的报告';
  const body = '国务院同意国家经委《关于木材采运会议的报告》，望研究执行。';
  expect(citationsIn(`${title}\n${body}`, { title })[0]).toMatch(/^forwards/);
  const other = '国家经委关于批转木材采运会议的报告';
  expect(citationsIn(`${other}\n${body}`, { title: other })[0]).not.toMatch(/^forwards/);
});

test('the heading of a reading interprets, the own heading cites nothing', () => {
  expect(citationsIn('《甲措施》政策问答\n', { title: '《甲措施》政策问答', kind: '解读' })[0]).toBe(
    'interprets 甲措施',
  );
  expect(
    citationsIn('关于《甲条例（草案）》的说明\n', { title: '关于《甲条例（草案）》的说明', kind: '说明' })[0],
  ).toBe('interprets 甲条例(草案)');
  expect(citationsIn('甲市关于乙的意见\n本意见自印发之日起施行', { title: '甲市关于乙的意见' })).toEqual([]);
});

test('本《条例》 speaks of itself, 《条例》 of another', () => {
  const own = { title: '甲市防疫条例' };
  expect(citationsIn('甲市防疫条例\n违反本《条例》规定的，', own)).toEqual([]);
  expect(citationsIn('甲市防疫条例\n依照《乙市防疫条例》处罚', own)).toEqual(['basis 乙市防疫条例']);
});

test('the evidence is the clause that carries cue and reference', () => {
  const document = readPolicies('今年以来，各地认真贯彻落实《甲意见》精神，成效明显。');
  const [claim] = citations.relate(document, knowledge);
  expect(document.text.folded.slice(claim!.evidence.start, claim!.evidence.end)).toBe('各地认真贯彻落实《甲意见》精神');
});

test('of several relations the strongest counts', () => {
  expect(strongest(['basis', 'repeals', 'issues'])).toBe('repeals');
  expect(strongest(['mentions', 'basis'])).toBe('basis');
  expect(strongest([])).toBe('mentions');
});
