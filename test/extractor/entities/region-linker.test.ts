/** Which place a name stands for: by what stands around it, the document's place and date; doubt is an answer. */
import { describe, expect, it } from 'vitest';
import { mark, readRegions, type Setting, unmarked } from '../region-reading.ts';

const tables: Record<string, readonly (readonly [sentence: string, setting: Setting])[]> = {
  'the place around it': [
    ['在[320000|江苏省][320100|南京市][320106|鼓楼区]。', {}],
    ['在[350000|福建省][350100|福州市][350102|鼓楼区]。', {}],
  ],
  'the place of the document': [
    ['支持[320106|鼓楼区]发展。', { place: '320100' }],
    ['支持[410204|鼓楼区]发展。', { place: '410000' }],
    ['支持[500105|江北区]发展。', { place: '500000' }],
  ],
  'its neighbours in a list': [
    ['[630100|西宁]、[630200|海东]、[632700|玉树]三地。', {}],
    ['应对[513221|汶川]、[632701|玉树]、[511826|芦山]等地震。', {}],
    ['[110000|北京]、[220000|吉林]、[230000|黑龙江]。', {}],
    ['[220100|长春]、[220200|吉林]、[220300|四平]。', {}],
    ['与[650100|乌鲁木齐]、[654003|奎屯]互认。', { place: '650000' }],
    ['[130821|承德]、[130824|滦平]、[130825|隆化]。', { place: '130000' }],
  ],
  'what its list tells its members to be': [
    ['[520000|贵州省][520502|毕节]、[520526|威宁]、[520527|赫章]三县。', { date: '1988' }],
    ['[520000|贵州省][520500|毕节]、[520600|铜仁]两地。', { date: '1988' }],
    ['[520502|毕节]、[520521|大方]、[520527|赫章县]。', { date: '1988' }],
    ['[520500|毕节]、[520527|赫章县]。', { date: '2020' }],
    ['[440100|广州]、[610100|西安]等区域中心城市。', {}],
    ['[231005|西安]、[231003|阳明]两区。', { place: '231000' }],
    ['[370000|山东省][371600|惠民]、[371500|聊城地区]。', { date: '1977' }],
    ['[370000|山东省][371621|惠民]、[371622|阳信]两县。', { date: '1977' }],
    ['与[440100|广州]、[610100|西安]等区域中心城市合作，培育[440100|广州]、[610100|西安]等市场。', {}],
    ['[430000|湖南][431228|芷江]、[431225|会同]等县。', { date: '1977' }],
    ['[440000|广东][442000|中山]、[440705|新会]、[440403|斗门]。', { date: '1977' }],
    ['[210202|中山]、[210203|西岗]、[210204|沙河口]。', {}],
    ['[130000|河北]、[平原省|平原]、[370000|山东]五个重点区。', { date: '1951' }],
    ['[371423|庆云]、[371426|平原]、[371425|齐河]。', { date: '2015' }],
  ],
  'a list whose members have their provinces before them': [
    ['[370000|山东][371082|荣成县]、[130000|河北][130983|黄骅县]至今没有执行。', { date: '1961' }],
    [
      '[320000|江苏][320681|启东]、[330000|浙江][330225|象山]、[350000|福建][350626|东山]三县至今没有执行。',
      { date: '1961' },
    ],
    ['[130100|石家庄]、[130000|河北][130983|黄骅县]。', { date: '1961' }],
    ['[220000|吉林]、[210000|辽宁]。[110000|北京]、[120000|天津]、[130000|河北]。', {}],
    ['[120102|河东]、[120105|河北]两区。', { place: '120000' }],
  ],
  'an area of which it is a member': [
    [
      '[长三角生态绿色一体化发展示范区|长三角生态绿色一体化发展示范区]内的[320509|吴江]、[330421|嘉善]两地科普单位。',
      { place: '310000' },
    ],
    ['[长三角|长三角]的[?|吴江]、[?|嘉善]两地科普单位。', { place: '310000' }],
  ],
  'names that are gone': [
    ['[130607|满城区]（含原[130607|满城县]全域）。', { date: '2022' }],
    ['[130607|满城区]（含[?|满城县]全域）。', { date: '2022' }],
    ['“[360404|九江县]”修改为“[360404|柴桑区]”，[130607|满城县]更名为[130607|满城区]。', { date: '2022' }],
    ['撤销[360404|九江县]，“[?|九江县]”的企业。', { date: '2022' }],
    ['[610116|长安]、[610124|盩厔]、[610326|郿县]、[610523|朝邑]等县。', { date: '1957' }],
    ['[431222|沅陵]、[433021|黔阳]次之，[431228|芷江]较轻。', { date: '1962' }],
    ['[370700|昌潍]、[371600|惠民]两地区。', { date: '1977' }],
  ],
  'the date of the document': [
    ['[341400|巢湖地区]和[342200|宿县专区]。', { date: '1970' }],
    ['[422400|荆州专区]和[371300|沂水专区]。', { date: '1951' }],
    ['[130000|河北省][130400|邯郸]、[?|沧县专区]。', { date: '1957' }],
    ['[?|舟山县]，[330900|舟山]县域。', { date: '1965' }],
    ['[?|德清专区]的工作。', { date: '1951' }],
    ['[320500|苏州地区]的企业。', { date: '2020' }],
    ['[511400|涪陵地区][500230|丰都县]、[510000|四川省][500237|巫山县]。', { date: '1988' }],
    ['[610124|盩厔縣]、[410000|河南省][411400|商邱專區]。', { date: '1955' }],
    ['[341400|巢湖市]建设规划。', { date: '2005' }],
    ['[340181|巢湖市]建设规划。', { date: '2020' }],
    ['[371200|莱芜市]工作。', { date: '2010-05' }],
    ['[420600|襄樊市]工作。', { date: '2006' }],
    ['[110112|通县]水利建设。', { date: '1965' }],
    ['[500000|重庆]、[420100|武汉]等城市。', { date: '1985' }],
    ['[341400|巢湖]、[340100|合肥]等城市。', { date: '2005' }],
    ['[热河省|热河省]和[西康省|西康省]。', { date: '1954' }],
    ['[热河省|热河]的工作。', { date: '1954' }],
    ['[?|热河]的工作。', { date: '2020' }],
  ],
  'the province of the text, for areas that share a name': [
    ['[河套深港科技创新合作区|河套]建设提速。', { place: '440000' }],
    ['[河套地区|河套]灌溉。', { place: '150000' }],
    ['[河套地区|河套]灌溉。', {}],
  ],
  'a prefecture before a county of its name': [
    ['支持[430100|长沙]建设。', {}],
    ['支持[211300|朝阳市]建设。', {}],
  ],
};

describe('the linker of regions decides by', () => {
  for (const [what, rows] of Object.entries(tables))
    describe(what, () => {
      it.each(rows)('%s %o', (sentence, setting) => {
        expect(mark(unmarked(sentence), setting)).toBe(sentence);
      });
    });

  it('leaves a shared name open, with all candidates, where nothing decides', () => {
    const [region] = readRegions('支持鼓楼区发展。');
    expect(region?.link.status).toBe('ambiguous');
    const candidates = region?.link.status === 'ambiguous' ? region.link.candidates.map(({ id }) => id) : [];
    expect(candidates).toEqual(['320106', '320302', '350102', '410204']);
  });

  it('does not take a bare name for a district of another province', () => {
    expect(mark('保护龙湖生态资源。', { place: '411600' })).toBe('保护[?|龙湖]生态资源。');
    expect(mark('保护龙湖生态资源。', { place: '440500' })).toBe('保护[440507|龙湖]生态资源。');
    expect(mark('汕头市金平、龙湖等区。', { place: '411600' })).toBe(
      '[440500|汕头市][440511|金平]、[440507|龙湖]等区。',
    );
  });

  it('does not take a district behind a place in which it does not lie', () => {
    expect(mark('绍兴滨海新区。', { date: '1995' })).toBe('[330600|绍兴][?|滨海新区]。');
  });

  it('takes a county elsewhere that shook or lies on a way', () => {
    expect(mark('泸定地震波及的线路。', { place: '530600' })).toBe('[513322|泸定]地震波及的线路。');
    expect(mark('泸定地震应急。', { place: '530600' })).toBe('[?|泸定]地震应急。');
    expect(mark('光缆(集宁—延庆—海淀)。', { place: '150900' })).toBe(
      '光缆([150902|集宁]—[110119|延庆]—[110108|海淀])。',
    );
  });

  it('does not take a county’s former bare name for it in another province', () => {
    expect(mark('保护庙东沟村以西。', { place: '410300' })).toBe('保护庙[?|东沟]村以西。');
    expect(mark('保护东沟县。', { place: '210600', date: '1985' })).toBe('保护[210681|东沟县]。');
  });

  it('keeps the losers with the reason why they lost', () => {
    const [region] = readRegions('支持鼓楼区发展。', { place: '320100' });
    const losers = region?.link.status === 'linked' ? region.link.losers : [];
    expect(losers.map(({ id }) => id)).toEqual(['320302', '350102', '410204']);
    expect(losers.every(({ reason }) => reason.startsWith('not '))).toBe(true);
  });
});
