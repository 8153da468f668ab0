/** Organs inside a clause: what stands before and behind them, the number that they issued, the committees and the stations of old. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../agency-reading.ts';

const fujian = (date: string): Setting => ({ place: '350000', date });
const ganzhou: Setting = { place: '360700', date: '2021' };
const hits: Record<string, readonly (readonly [sentence: string, setting: Setting])[]> = {
  'whose men and works they are': [
    ['[上海市水产局|上海市水产局]所属机轮今春越界,向[上海海关|上海海关]所属主管海关申请。', fujian('1961')],
    ['[闽侯专员公署|闽侯专署]所属连江县,[永安专员公署+龙岩专员公署|永安、龙岩两专署]所属各县。', fujian('1954')],
  ],
  'behind and before the words of a clause': [
    ['承担[赣州市河长制办公室|市河长制办公室]日常工作,比[江西省公安厅|省公安厅]多出一人。', ganzhou],
    ['问题请径向[赣州市轨道交通局|市轨道交通局]反映,[赣州市章江渠管理中心|市章江渠管理中心]为项目法人。', ganzhou],
    ['其中原[丽水市库区管理委员会|丽水市库区管理委员会]承担的职能划入水利局。', { place: '331100', date: '2019' }],
  ],
  'before the number that they issued': [
    ['依据[国家能源局|国家能源局]自然资办发〔2023〕12号办理。', { place: '150000', date: '2023' }],
    ['[黑龙江省物价局|黑龙江省物价局]黑价字〔1988〕96号文的规定。', { place: '230000', date: '1993' }],
    ['执行[四川省生态环境厅|省生态环境厅]川环审批〔2020〕14号。', { place: '510000', date: '2020' }],
  ],
  'organs of rivers and branches by their short names': [
    [
      '抄送:[水利部长江水利委员会|水利部长江委]、[水利部淮河水利委员会|水利部淮委]、[水利部太湖流域管理局|太湖局],[水利部珠江水利委员会|珠江委]。',
      { place: '100000', date: '2019' },
    ],
    [
      '[国家林业和草原局驻西安森林资源监督专员办事处|国家林业和草原局西安专员办],[审计署驻南京特派员办事处|审计署南京特派办],[国家能源局山东监管办公室|国家能源局山东监管办]。',
      { place: '100000', date: '2019' },
    ],
  ],
  'with another name in a bracket, and what is called after their branch': [
    [
      '[扬州市水利局|扬州市水利(务)局]、[江苏省教育厅|省教育(体育)厅],[昆山市文化和旅游局|昆山市文化和旅游(文物)局]。',
      { place: '320000', date: '2021' },
    ],
    [
      '[深圳市规划和自然资源局宝安管理局|市规划和自然资源局宝安管理局],[广东省人民政府办公厅电子政务处|省政府办公厅电子政务处],[深圳市宝安区自然资源局不动产登记中心|宝安区自然资源局不动产登记中心]。',
      { place: '440300', date: '2021' },
    ],
    [
      '[和龙边境经济合作区管理委员会|和龙边境经济合作区管理委员会],合作区和[龙岩经济开发区管理委员会|龙岩经济开发区管委会]。',
      { place: '222400', date: '2021' },
    ],
  ],
  'flood headquarters': [
    [
      '[海南省防汛防风防旱总指挥部|省防总]决定,向[海南省防汛防风防旱总指挥部办公室|省防总办公室]报告,[广东省防汛防旱防风总指挥部|广东省防总]。',
      { place: '460000', date: '2021' },
    ],
    [
      '纳入[福建省人民政府防汛抗旱指挥部|省防指]调度,[三明市防汛抗旱指挥部|市防指]、[江西省防汛抗旱指挥部|江西省防指]配合。',
      { place: '350400', date: '2021' },
    ],
  ],
  'committees, stations and headquarters': [
    [
      '[上海市长宁区建设和管理委员会|长宁区建设管理委]、[上海市长宁区绿化和市容管理局|区绿化市容局]。',
      { place: '310105', date: '2022' },
    ],
    ['[湖南省革命委员会生产组|省革委生产组]会同[湖南省革命委员会|省革委]办理。', { place: '430000', date: '1970' }],
    [
      '[沅陵县人民委员会|沅陵县人委]检查,[辰溪县人民委员会+麻阳县人民委员会|辰溪、麻阳两县人委]争执。',
      { place: '430000', date: '1962' },
    ],
    ['[厦门市选举委员会+福州市选举委员会|厦门、福州两市选举委员会]应当完成。', fujian('1954')],
    ['会同[南宁海关|南宁海关]、[凭祥边防检查站|凭祥边防检查站]管理。', { place: '450000', date: '1984' }],
    [
      '[珠江防汛抗旱总指挥部|珠江防总]和[长江防汛抗旱总指挥部|长江防汛抗旱总指挥部]调度。',
      { place: '460000', date: '2021' },
    ],
    ['抄送:[中共陕西省委农村工作部|中共陕西省委农村工作部],[水利部|水利部]。', { place: '610000', date: '1957' }],
    ['[国家物价总局|国家物价总局]会同[工商行政管理总局|工商行政管理总局]。', { place: '100000', date: '1981' }],
    ['[国家物价局|国家物价局]会同[国家工商行政管理总局|工商行政管理总局]。', { place: '100000', date: '2003' }],
  ],
};

const misses = [
  '省防总体部署,市防总结经验,省防指挥得当。',
  '各民主党派江西省委,太湖局部清淤,珠江委托代管,沿江水利(见附件)局。',
  '各设区市水利(务)局,扶贫办(局),全市水利(含水电)局。',
  '市政府所属部门、县水利局所属各部门,各局所属单位。',
  '按人社部发〔2020〕11号和国办发〔2018〕52号办理。',
  '受市人委托办理,村选举委员会主持,由各边防检查站检查。',
  '市局部反映,市文体中心提出,全市重点反映,县中心验收。',
  '实行承担市场风险的制度,把区分清楚,是县级财政。',
];

describe('organs in clauses: reads', () => {
  for (const [what, rows] of Object.entries(hits))
    describe(what, () => {
      it.each(rows)('%s', (sentence, setting) => {
        expect(mark(unmarked(sentence), setting)).toBe(sentence);
      });
    });
});

describe('offices of the province that issues the text', () => {
  const lines = '抄送:交通运输部,自然资源厅、应急厅。另报交通运输厅航务管理局,执行水利厅川水许可决〔2020〕52号。';
  const issued = (issuer: string, place: string): string =>
    mark(`${issuer}关于核准的批复\n${lines}`, { place, date: '2020' }).split('\n')[1]!;

  it('are read behind the title of one province', () => {
    expect(issued('四川省发展和改革委员会', '510000')).toBe(
      '抄送:[交通运输部|交通运输部],[四川省自然资源厅|自然资源厅]、[四川省应急管理厅|应急厅]。另报[四川省交通运输厅航务管理局|交通运输厅航务管理局],执行[四川省水利厅|水利厅]川水许可决〔2020〕52号。',
    );
  });

  it.each([
    ['巴中市发展和改革委员会', '511900'],
    ['民政部', '100000'],
    ['四川省民政厅湖南省民政厅', '510000'],
  ])('are left alone behind that of %s', (issuer, place) => {
    expect(issued(issuer, place)).toBe(lines.replace('交通运输部', '[交通运输部|交通运输部]'));
  });
});

describe('organs in clauses: leaves alone', () => {
  it.each(misses.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(mark(sentence, ganzhou)).toBe(sentence);
  });
});
