/** Organs whose words go on: what follows makes a class, a website or another word of the whole name, and what precedes another word of the place. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../../agency-reading.ts';

const hangzhou: Setting = { place: '330100', date: '2021' };

const hits: readonly string[] = [
  // A name that goes on is never cut down to the beginning of it.
  '由[杭州市人民代表大会常务委员会|市人大常委会]代表工作机构交办,[浙江省人民代表大会常务委员会|省人民代表大会常务委员会]代表联络部门。',
  '[杭州市人民代表大会常务委员会代表资格审查委员会|市人大常委会代表资格审查委员会]、[浙江省人民代表大会常务委员会代表与选举任免工作委员会|省人民代表大会常务委员会代表与选举任免工作委员会]、[杭州市人民代表大会常务委员会代表联络工作部|市人大常委会代表联络工作部]。',
  '经[中共杭州市委|市委]办理,[杭州市人民代表大会|市人大]网上办理系统,[杭州市发展和改革委员会|市发展改革委]负责。',
  '[最高人民检察院|最高检]、[最高人民法院|最高法]发布,[最高人民检察院|最高人民检察院]是最高检察机关。',
  '由[浙江省人民政府|省人民政府]应急处置,报[杭州市人民政府|市人民政府]。',
  '[杭州海关监管科|杭州海关监管科],[杭州市气象台|市气象台]发布。',
  '[上海市消费者权益保护委员会|上海市消保委]受理。',
  // 晋城市 behind a word that goes no further.
  '由[晋城市人民政府|晋城市人民政府]、[海城市人民政府|海城市人民政府]负责,另由[应城市公安局|应城市公安局]办理。',
];

const misses: readonly string[] = [
  '登载于浙江人大网、杭州人大信息网和市人大网站,市人民代表大会常务委员会网站。',
  '省人大常委会代表视察,市人大代表。',
  '沿海城市人民政府应当建设,相应城市公安局,适应城市人民政府要求,各项城市人民政府工作。',
  '最高法定刑,最高法律效力,最高检察机关。',
  '本市海关特殊监管区域,海南自由贸易港海关监管特殊区域,本市气象台站。',
  '文明办网、文明上网,附设学前教育部,省政府非税收入票据。',
];

describe('organs whose words go on: reads', () => {
  it.each(hits.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(mark(unmarked(sentence), hangzhou)).toBe(sentence);
  });
});

describe('organs whose words go on: leaves alone', () => {
  it.each(misses.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(mark(sentence, hangzhou)).toBe(sentence);
  });
});
