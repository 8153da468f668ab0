/** Organs that several places share, named once: areas before a central organ, provinces by one character, branches of a ministry. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../agency-reading.ts';

const centre = (area: string): string => `环境保护部${area}环境保护督查中心`;
const posted = (place: string): string => `财政部驻${place}财政监察专员办事处`;

describe('organs that several places share', () => {
  it.each([
    [`[${centre('华北')}+${centre('西北')}+${centre('东北')}|华北、西北和东北环境保护督查中心]:`],
    [`[${centre('华北')}+${centre('西北')}|华北、\n西北环境保护督查中心]`],
    ['[水利部长江水利委员会+水利部黄河水利委员会|长江、黄河水利委员会]批准。'],
    [`送[${posted('四川')}+${posted('云南')}|财政部驻四川、云南专员办]、[${posted('江西')}|财政部驻江西专员办]。`],
    ['[国家税务总局江苏省税务局+国家税务总局浙江省税务局|国家税务总局江苏、浙江省税务局]。'],
    [
      '由[江苏省商业厅+浙江省商业厅+安徽省商业厅|江浙皖三省商业厅]挂牌,[四川省人民政府+重庆市人民政府|川渝两省市人民政府]批准。',
    ],
    ['[湛江市三防指挥部+茂名市三防指挥部+珠海市三防指挥部|湛江、茂名、珠海市三防指挥部]:'],
    ['[合肥市防汛抗旱指挥部办公室+芜湖市防汛抗旱指挥部办公室|合肥、芜湖市防汛抗旱指挥部办公室]报告。'],
    ['合肥、芜湖市成立防汛抗旱指挥部,合肥、芜湖市的领导小组。'],
    ['甘青两省商业往来,湘鄂边省委。'],
    // No such organ, an organ by itself, a word.
    [`全国、[${centre('东北')}|东北环境保护督查中心],海岸、[水利部黄河水利委员会|黄河水利委员会]。`],
    ['五届人大和[全国人民代表大会常务委员会|人大常委会]的决定。'],
    ['[财政部|财政部]驻各地专员办,四川、云南驻外专员。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), { place: '100000', date: '2014' })).toBe(sentence);
  });
});
