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
    ['现将《甲计划》下达给你们', ['issues 甲计划']],
    ['现下达《甲计划》，请执行', ['issues 甲计划']],
    ['交通局向公司下达了《甲通知》', ['mentions 甲通知']],
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
    ['《甲条例》和《乙办法》是制定本规定的依据。', ['basis 甲条例', 'basis 乙办法']],
    ['《甲条例》也是本方案的编制依据', ['basis 甲条例']],
    ['《甲规划》是本市湿地保护和管理的依据', ['mentions 甲规划']],
    ['《甲条例》规定了处罚的依据', ['mentions 甲条例']],
    ['本决定所引用的《甲条例》统一修改为《乙条例》', ['mentions 甲条例', 'mentions 乙条例']],
    ['对引用的《甲条例》作出修改', ['amends 甲条例']],
    ['办法正在起草，在其出台前暂依甲发〔2018〕21号办理', ['basis 甲发〔2018〕21号']],
    ['在《甲条例》出台前，按甲发〔2018〕21号办理', ['issues 甲条例', 'basis 甲发〔2018〕21号']],
    ['已列入《甲通知》废止目录', ['mentions 甲通知']],
    ['市政府印发的《甲办法》已于去年列入《乙通知》废止目录', ['repeals 甲办法', 'mentions 乙通知']],
    ['《甲办法》已列入废止目录', ['repeals 甲办法']],
    ['《甲办法》未列入《乙通知》废止目录', ['mentions 甲办法', 'mentions 乙通知']],
    ['《甲办法》已列入《乙通知》修改目录', ['mentions 甲办法', 'mentions 乙通知']],
    ['《甲办法》继续有效，《丙办法》列入《乙通知》废止目录', ['mentions 甲办法', 'repeals 丙办法', 'mentions 乙通知']],
    ['省政府《甲通知》下发以后，各地停止开垦', ['mentions 甲通知']],
    ['省政府《甲通知》下发各地', ['issues 甲通知']],
    ['执行《甲通知》和局领导在《乙方案》上的批示', ['implements 甲通知', 'mentions 乙方案']],
    ['执行《甲通知》和局领导《乙方案》', ['implements 甲通知', 'implements 乙方案']],
    [
      '二、制定依据\n《甲办法》主要落实《乙意见》、《丙通知》。',
      ['mentions 甲办法', 'implements 乙意见', 'implements 丙通知'],
    ],
    ['二、制定依据\n《甲办法》（根据《乙决定》修订）', ['basis 甲办法', 'basis 乙决定']],
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
    ['预警时，按《甲预案》和市指挥部办公室的指令执行', ['implements 甲预案']],
    ['按照《甲办法》及省财政厅有关要求执行', ['implements 甲办法']],
    ['按照《甲办法》和市政府部署执行收费政策', ['basis 甲办法']],
    ['按照《甲办法》确定的程序和人员执行', ['basis 甲办法']],
    ['按期上报市委《甲报告》', ['mentions 甲报告']],
    ['参照全国人大常委会《甲办法》，结合本市实际', ['mentions 甲办法']],
    ['管辖按照甲发〔2018〕21号文件第五条执行', ['implements 甲发〔2018〕21号']],
    ['管辖按照甲发〔2018〕21号文件第五条确定，费用从严执行标准', ['basis 甲发〔2018〕21号']],
    ['管辖按照甲发〔2018〕21号文件第五条确定的范围执行', ['basis 甲发〔2018〕21号']],
    ['青苗补偿照邢台市政府甲政办字〔2021〕8号文件规定执行', ['implements 甲政办字〔2021〕8号']],
    ['问：主要依据有哪些？\n答：主要有《甲法规定》、《乙条例》', ['basis 甲法规定', 'basis 乙条例']],
    ['问：主要内容有哪些？\n答：主要有《甲法规定》、《乙条例》', ['mentions 甲法规定', 'mentions 乙条例']],
    [
      '二、制定《子条例》的依据有哪些？\n答：除《甲法规定》外，主要有《乙条例》《丙条例》，国务院《丁条例》、《戊办法》（国务院令第736号），以及我省的《己条例》。起草时参考了《庚条例》',
      [
        'issues 子条例',
        'basis 甲法规定',
        'basis 乙条例',
        'basis 丙条例',
        'basis 丁条例',
        'basis 戊办法',
        'basis 己条例',
        'mentions 庚条例',
      ],
    ],
    [
      '制定依据是什么？\n答：主要有《甲法规定》，参考了国务院《乙条例》，与《丙条例》相衔接',
      ['basis 甲法规定', 'mentions 乙条例', 'mentions 丙条例'],
    ],
    [
      '三、《甲条例》管到哪里？\n答：除《乙法规定》外，还有《丙条例》',
      ['mentions 甲条例', 'mentions 乙法规定', 'mentions 丙条例'],
    ],
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
    [
      '宁政文〔2012〕203号、《甲通知》文件规定的附着物补偿标准不再执行',
      ['repeals 宁政文〔2012〕203号', 'repeals 甲通知'],
    ],
    ['省物价局《甲通知》第三条规定的收费标准同时废止', ['repeals 甲通知']],
    ['原省经贸委《甲意见》明确的优惠政策停止执行', ['repeals 甲意见']],
    ['《甲办法》规定的企业停止执行收费标准', ['mentions 甲办法']],
    ['不符合《甲标准》规定的设备条件停止使用', ['mentions 甲标准']],
    ['将第十四条中的“水质不得低于《甲标准》Ⅲ类”修改为“按照国家标准执行”', ['mentions 甲标准']],
    ['第九条修改为：“按照《甲办法》办理”', ['basis 甲办法']],
    ['决定对“十一五”以来的《甲条例》作出修改', ['amends 甲条例']],
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
    [
      '《甲通知》（甲运字〔1990〕233号）第三条，以及我部水运司《乙函》，自本通知下发之日起废止',
      ['repeals 甲通知', 'repeals 乙函'],
    ],
    ['按照《甲通知》第三条，原水运司《乙函》同时废止', ['basis 甲通知', 'repeals 乙函']],
    ['《甲意见》；\n《乙办法》同时废止', ['repeals 甲意见', 'repeals 乙办法']],
    ['《甲意见》到期，由财政局负责落实', ['mentions 甲意见']],
    ['《甲意见》由市委印发，即时废止各项收费', ['issues 甲意见']],
    ['参考了《甲条例》和丽水市出台的《乙办法》', ['mentions 甲条例', 'issues 乙办法']],
    ['《甲规定》经县编委审核，已经县人民政府批准，现予印发', ['issues 甲规定']],
    ['《甲规定》经县编委审核，已经执行三年，现予印发', ['mentions 甲规定']],
    ['甲发〔1985〕60号文件中有关自由购销的规定，同时停止执行', ['repeals 甲发〔1985〕60号']],
    ['批转的《甲试行办法》中，有关第十一条的规定，停止执行', ['repeals 甲试行办法']],
    ['皖汛明电〔2016〕41号关于暂停排涝的要求，4日24时起停止执行', ['repeals 皖汛明电〔2016〕41号']],
    ['《甲通知》有关收费标准，2002年1月1日起废止', ['repeals 甲通知']],
    ['川办发〔2001〕5号文件关于补助标准的规定，自2010年1月1日起不再执行', ['repeals 川办发〔2001〕5号']],
    ['《甲通知》有关收费标准，2002年1月1日起各地企业停止执行检验', ['mentions 甲通知']],
    ['川办发〔2001〕5号文件关于补助标准的规定，1月1日起执行', ['mentions 川办发〔2001〕5号']],
    ['甲民字〔1953〕30号通知中“不再复查”一句，应予删去', ['amends 甲民字〔1953〕30号']],
    ['《甲试行办法》中有关自由购销的规定，各地已停止执行', ['mentions 甲试行办法']],
    ['《甲试行办法》中指定的自由市场，停止执行收费', ['mentions 甲试行办法']],
    [
      '甲办计〔1955〕207号命令及本部《乙规定》中与本命令不符的部分，自同日起废止',
      ['repeals 甲办计〔1955〕207号', 'repeals 乙规定'],
    ],
    ['原4月26日发布的《甲公告》因标段调整作废', ['repeals 甲公告']],
    ['凡与《甲条例》不一致的，一律废止', ['mentions 甲条例']],
    ['《甲规划》，自然资源部门于9月底前出台配套政策', ['mentions 甲规划']],
    ['《甲规划》，现代农业由各地发布清单', ['mentions 甲规划']],
    ['《甲规划》，自即日起发布', ['issues 甲规划']],
    ['《甲条例》施行前的规定，一律废止', ['mentions 甲条例']],
    ['甲会农字〔1955〕214号通知和原公署的历次批示，同时作废', ['repeals 甲会农字〔1955〕214号']],
    ['根据《甲条例》的要求，同时作废', ['basis 甲条例']],
    [
      '前发《甲规定》（草稿）和（63）甘会农字第7号通知第三条，自文到之日起作废',
      ['repeals 甲规定', 'repeals 甘会农字〔1963〕7号'],
    ],
    ['甲办〔1982〕7号通知，从5月1日起即行废止', ['repeals 甲办〔1982〕7号']],
    ['甲办〔1982〕7号通知，自文到之日起旧证作废', ['mentions 甲办〔1982〕7号']],
    ['甲办〔1982〕7号通知，旧证自文到之日起作废', ['mentions 甲办〔1982〕7号']],
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
      '一、对下列7件规范性文件予以废止\n1.关于印发《甲办法》的通知；\n2.关于加强渡口管理的通知（甲发〔2003〕1号）；\n二、其他事项\n1.《乙办法》继续有效',
      ['repeals 甲办法', 'repeals 关于加强渡口管理的通知', 'mentions 乙办法'],
    ],
    [
      '下列文件予以废止：\n一、《甲办法》\n二、《乙办法》\n本决定自公布之日起施行。《丙办法》',
      ['repeals 甲办法', 'repeals 乙办法', 'mentions 丙办法'],
    ],
    ['【政策依据】\n1.《甲法规定》\n2.《乙公告》', ['basis 甲法规定', 'basis 乙公告']],
    [
      '废止文件目录\n（自2011年12月1日起废止）\n1．关于加强渡口管理的通知（甲发〔2003〕1号）\n2．《乙办法》',
      ['repeals 关于加强渡口管理的通知', 'repeals 乙办法'],
    ],
    ['废止文件目录\n以下是说明。\n1．《乙办法》继续有效', ['mentions 乙办法']],
    [
      '废止下列文件：\n（共1件）\n国家质检总局公告2007年第113号（关于云南口岸进口水果的公告）',
      ['repeals 关于云南口岸进口水果的公告'],
    ],
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
    ['《甲办法》已被《乙办法》替代', ['repeals 甲办法', 'mentions 乙办法']],
    ['《甲规定》（桂政发〔1995〕40号）已由《乙办法》取代，不列入清理', ['repeals 甲规定', 'mentions 乙办法']],
    ['《甲办法》规定的手续由村委会代替办理', ['mentions 甲办法']],
    ['《甲条例》取代了《乙条例》', ['mentions 甲条例', 'repeals 乙条例']],
    ['双方同意终止《甲协议》', ['repeals 甲协议']],
    ['依照《甲法规定》终止劳动合同', ['basis 甲法规定']],
    ['比照财政部《甲通知》办理', ['mentions 甲通知']],
    ['库区比照《甲办法》执行', ['implements 甲办法']],
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
    ['过去省里颁发的《甲规定》，凡与本规定抵触的，一律停止执行', ['repeals 甲规定']],
    ['过去省里颁发的《甲规定》，凡与本规定抵触的，以本规定为准', ['issues 甲规定']],
    ['根据《甲规定》，凡与本规定抵触的，一律停止执行', ['basis 甲规定']],
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
    [
      '废止的文件目录\n1．关于发布《甲办法》的通知\n2．关于批转《乙意见》的通知\n3．拥护《丙规定》',
      ['repeals 甲办法', 'repeals 乙意见', 'mentions 丙规定'],
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

describe('what tells a reference apart', () => {
  test.each([
    ['驾驶员应当张贴市交通部门按照本条例制定的《甲规则》', ['mentions 甲规则']],
    ['有关单位根据省政府要求编制的《甲规划》应当公开', ['mentions 甲规划']],
    ['按照国务院制定的《甲规划》建设', ['basis 甲规划']],
    ['根据本条例和《甲规则》', ['basis 甲规则']],
    ['为落实财政部先后印发的《甲办法》《乙办法》和《丙指南》', ['issues 甲办法', 'issues 乙办法', 'issues 丙指南']],
    ['为落实财政部印发的《甲办法》和《丙指南》', ['issues 甲办法', 'implements 丙指南']],
    ['具体按照《甲规定》（财税〔2016〕36号印发）执行', ['issues 甲规定']],
    ['主要落实省委《甲意见》（2021年8月印发）等文件', ['issues 甲意见']],
    ['依照《甲条例》（1986年1月23日国务院发布）收费', ['basis 甲条例']],
    ['按照《甲规定》（以下简称《规定》）', ['basis 甲规定', 'basis 甲规定']],
    ['《丁草案》主要依据水法第十二条、第四十五条，《甲条例》、《乙办法》制定。', ['basis 甲条例', 'basis 乙办法']],
    ['根据市委部署，《甲方案》编制完成', ['mentions 甲方案']],
    ['2019年双方签订的《甲协议》自本协议生效之日起终止', ['repeals 甲协议']],
    ['因《甲规定》尚未废止，仍按原标准收费', ['mentions 甲规定']],
    ['《甲规定》已废止', ['repeals 甲规定']],
    ['《甲纲要》明确的修订工作由市发改委承担', ['mentions 甲纲要']],
    ['《甲纲要》的修订工作由市发改委承担', ['amends 甲纲要']],
    ['中央燃料工业部《甲指示》，现转知你们，希即遵照办理', ['forwards 甲指示']],
  ])('%s', (sentence, expected) => {
    expect(citationsIn(sentence)).toEqual(expected);
  });
});

describe('what ends, is revised or carried out may be named behind', () => {
  test.each([
    ['依据《甲办法》，自3月4日24时起停止执行核酸检验', ['basis 甲办法']],
    ['根据《甲条例》，湘江长沙段自5月1日零时起停止施行采砂许可', ['basis 甲条例']],
    ['依据《甲通告》，自7月1日起停止使用一次性塑料袋', ['basis 甲通告']],
    ['原《甲规定》，自本办法公布之日起停止执行', ['repeals 甲规定']],
    ['《甲价格规定》自新价格公布之日起停止使用', ['repeals 甲价格规定']],
    ['本会一九五〇年公布的《甲办法》第六、九两条修正如附件，其余遵照执行', ['amends 甲办法']],
    ['本会一九五〇年公布的《甲办法》第六、九两条对盐民适用', ['issues 甲办法']],
    ['现行做法依据的《甲规定》是1998年制定的，建议修订', ['amends 甲规定']],
    ['依据《甲规定》制定的细则，建议修订', ['basis 甲规定']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('what is agreed to, and under which number', () => {
  test.each([
    ['原则同意修订后的《甲规划》', ['mentions 甲规划']],
    ['国务院批准修改后的《甲规划》', ['mentions 甲规划']],
    ['会议审议通过了修订后的《甲规定》', ['mentions 甲规定']],
    ['施行修订后的《甲条例》', ['amends 甲条例']],
    ['《甲方案》已经省人民政府批准（冀政函〔2009〕41号），现予公告', ['issues 甲方案', 'mentions 冀政函〔2009〕41号']],
    ['《甲规划》已经国务院批复（国函〔2013〕16号），现印发给你们', ['issues 甲规划', 'mentions 国函〔2013〕16号']],
    ['《甲规划》由原批文（国函〔2013〕16号）同时废止', ['mentions 甲规划', 'repeals 国函〔2013〕16号']],
    ['第一批清单（甲发〔2022〕67号）继续执行', ['implements 甲发〔2022〕67号']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('参照 with 执行 carries out, however far it reaches; before it comes into force nothing is issued', () => {
  test.each([
    ['参照《甲规定》的规定执行', ['implements 甲规定']],
    ['管理等方面参照《甲公告》（2018年第46号）的规定执行', ['implements 甲公告']],
    ['比照《甲条例》第三条的有关规定执行', ['implements 甲条例']],
    ['参照《甲条例》第三条的有关规定处罚', ['mentions 甲条例']],
    ['参照《甲条例》制定的收费标准由物价部门执行', ['mentions 甲条例']],
    ['按照《甲条例》的规定执行', ['basis 甲条例']],
    ['其权限依照《甲条例》办理；《甲条例》正式公布以前，以教育为主', ['basis 甲条例', 'mentions 甲条例']],
    ['《甲条例》实施前已建成的', ['mentions 甲条例']],
    ['民政部《甲条例》公布实施以前已经符合条件的', ['mentions 甲条例']],
    ['《甲条例》已于去年公布', ['issues 甲条例']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('a standard and its grade', () => {
  test.each([
    [
      '尾水执行《甲标准》（GB18918-2002）一级A标准与广东省《乙限值》（DB44/26-2001）第二时段一级标准的较严值',
      ['implements 甲标准', 'implements 乙限值'],
    ],
    ['废气执行《甲标准》表2二级标准和《乙标准》', ['implements 甲标准', 'implements 乙标准']],
    ['地表水执行《甲标准》中Ⅲ类标准，《乙标准》由省厅解释', ['implements 甲标准', 'mentions 乙标准']],
    ['继续执行《甲办法》第六条标准；《乙办法》第九条的规定予以修订', ['implements 甲办法', 'amends 乙办法']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('who finishes it prints it', () => {
  test.each([
    ['会议原则通过《甲方案》，由市交通局修改完善后印发实施。', ['issues 甲方案']],
    [
      '会议原则通过《甲方案》（以下简称《方案》），由市水利局会同海事局根据会议意见完善后，以市政府办公室名义印发。',
      ['issues 甲方案', 'issues 甲方案'],
    ],
    ['原则同意《甲规划》，由省住建厅审查后印发', ['issues 甲规划']],
    ['原则同意《甲方案》，由市发改委修改完善后按程序报批', ['mentions 甲方案']],
    ['原则同意《甲方案》，由市发改委完善后印发各县实施细则', ['mentions 甲方案']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('decisions of the nineties revise with other words', () => {
  test.each([
    ['《甲条例》根据本决定作相应的修正，重新公布', ['amends 甲条例']],
    ['《甲条例》根据本决定作相应修订，重新公布', ['amends 甲条例']],
    ['《甲条例》第二十条第（三）项删去', ['amends 甲条例']],
    ['按照《甲规定》将违规信息删除', ['basis 甲规定']],
    ['国家计委计资〔1984〕1684号文规定的拨改贷办法停止执行', ['repeals 计资〔1984〕1684号']],
    ['1986年省人民政府颁布的《甲规定》以及有关补充规定即行废止', ['repeals 甲规定']],
    ['1986年省人民政府颁布的《甲规定》要求废止旧证', ['issues 甲规定']],
    ['兹将《甲办法》随文发去，希即遵照', ['issues 甲办法']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('a task for many, a law that was made', () => {
  test.each([
    ['对人大常委会通过的《甲决定》，各地区、各部门都要认真学习和贯彻。', ['implements 甲决定']],
    ['《甲决定》贯彻了大会精神', ['mentions 甲决定']],
    [
      '我国已制定了传染病防治法、国境卫生检疫法等法律',
      ['issues 中华人民共和国传染病防治法', 'issues 中华人民共和国国境卫生检疫法'],
    ],
    ['尽快制定传染病防治法', ['mentions 中华人民共和国传染病防治法']],
    ['结合通知印发，制定了《甲公开信》和《乙措施》', ['issues 甲公开信', 'issues 乙措施']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('what is cancelled', () => {
  test.each([
    ['甲发（1984）77号文件和县政府《甲办法》也随之取消', ['repeals 甲发〔1984〕77号', 'repeals 甲办法']],
    ['1992年出台的《甲规定》已由省物价局明令取消', ['repeals 甲规定']],
    ['原《甲办法》同时取消', ['repeals 甲办法']],
    ['《甲规定》第三条一并取消', ['repeals 甲规定']],
    // What it laid down is cancelled, not the policy.
    ['《甲条例》设定的许可同时取消', ['mentions 甲条例']],
    ['《甲目录》内收费项目一律取消', ['mentions 甲目录']],
    ['根据《甲通知》，职业资格予以取消', ['basis 甲通知']],
  ])('%s', (sentence, expected) => expect(citationsIn(sentence)).toEqual(expected));
});

describe('a number in an article that becomes another', () => {
  test.each([
    ['《甲办法》第九条由每亩20元调整为25元', ['amends 甲办法']],
    ['《甲规定》第四条的期限从3年改为5年', ['amends 甲规定']],
    ['甲发〔2001〕58号文件第二条的株数，由一百株改为二百株', ['amends 甲发〔2001〕58号']],
    ['甲发〔2010〕2号第三款改为：“须先报批。”', ['amends 甲发〔2010〕2号']],
    ['《甲规划》将机构由三个改为两个', ['mentions 甲规划']],
    ['《甲条例》第八条规定由市水利局改为统一收取', ['mentions 甲条例']],
    ['按照《甲条例》第八条由市水利局改为统一收取', ['basis 甲条例']],
  ])('%s', (sentence, expected) => expect(citationsIn(sentence)).toEqual(expected));
});

describe('the day on which another came does not end that other', () => {
  test.each([
    ['原国土函系针对一期工程，《甲办法》公布后即已失效', ['mentions 甲办法']],
    ['《甲通知》在《乙条例》施行后自动失效', ['repeals 甲通知', 'mentions 乙条例']],
    ['《甲办法》公布后，已列入废止目录', ['repeals 甲办法']],
    ['《甲办法》（国发〔2020〕3号）下发后，各地行动迅速', ['mentions 甲办法']],
    ['《甲条例》颁布施行以后，水质明显好转', ['mentions 甲条例']],
    ['《甲办法》下发各县', ['issues 甲办法']],
  ])('%s', (sentence, expected) => expect(citationsIn(sentence)).toEqual(expected));
});

describe('behind a semicolon a clause of its own says what is done', () => {
  test.each([
    ['修改《甲办法》；《乙办法》予以废止', ['amends 甲办法', 'repeals 乙办法']],
    ['会议同意印发《甲方案》；《乙方案》停止执行', ['issues 甲方案', 'repeals 乙方案']],
    ['废止《甲办法》；乙政发〔2006〕3号第三条修改为：“甲”', ['repeals 甲办法', 'amends 乙政发〔2006〕3号']],
    // One list.
    ['贯彻落实《甲意见》；《乙意见》；《丙意见》', ['implements 甲意见', 'implements 乙意见', 'implements 丙意见']],
    ['《甲办法》；《乙办法》同时废止', ['repeals 甲办法', 'repeals 乙办法']],
  ])('%s', (sentence, expected) => expect(citationsIn(sentence)).toEqual(expected));
});

describe('items in one line below a heading of what a text rests on', () => {
  test.each([
    [
      '二、制定依据\n一是《甲条例》；二是《乙意见》（国发〔2019〕3号）；三是《丙方案》。',
      ['basis 甲条例', 'basis 乙意见', 'basis 丙方案'],
    ],
    ['问：制定依据是什么？\n答：一是《甲条例》第三条。二是省政府《乙方案》。', ['basis 甲条例', 'basis 乙方案']],
    [
      '问：制定依据是什么？\n答：一是政策文件。主要是甲发〔2020〕9号文，以及《丙意见》、《丁指南》。二是地方经验。《戊办法》提供了样本。',
      ['basis 甲发〔2020〕9号', 'basis 丙意见', 'basis 丁指南', 'mentions 戊办法'],
    ],
    ['（二）政策依据。《甲意见》（国办发〔2020〕3号）、《乙方案》。', ['basis 甲意见', 'basis 乙方案']],
    // Below another heading; what is done with them is said; one is no list.
    ['二、主要任务\n一是《甲条例》；二是《乙意见》。', ['mentions 甲条例', 'mentions 乙意见']],
    ['二、制定依据\n一是落实《甲条例》；二是发展需要《乙意见》支撑。', ['implements 甲条例', 'mentions 乙意见']],
    ['二、制定依据\n其中一是《甲条例》的要求，各县要重视。', ['mentions 甲条例']],
    ['《甲办法》的政策依据。《乙意见》继续有效。', ['mentions 甲办法', 'mentions 乙意见']],
  ])('%s', (sentence, expected) => expect(citationsIn(sentence)).toEqual(expected));
});
