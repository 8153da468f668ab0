/** A zone that a text gives in full, where it is short. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../extractor/text/normalise.ts';
import { mark, unmarked } from '../../project-reading.ts';

const hits = [
  '支持[莆田高新技术产业开发区]（[莆田高新技术产业开发区|莆田高新区]）建设，[莆田高新技术产业开发区|莆田高新区]在永泰设园',
  '建设[宁德东侨经济技术开发区]（以下称[宁德东侨经济技术开发区|东侨经开区]），[宁德东侨经济技术开发区|东侨经开区]的企业',
  '建设[绵阳高新技术产业开发区]、[郑州经济技术开发区]，[郑州经济技术开发区|郑州经开区]重点发展汽车，[绵阳高新技术产业开发区|绵阳高新区]发展显示器件',
];
const misses = [
  // Not given in full, or a part of it that is no other name.
  '建设[绵阳高新技术产业开发区]，德阳高新区发展装备',
  '建设[天祝碳基新材料产业园（宽沟片区）]',
  // Which of both?
  '建设[福州东湖经济开发区]、[泉州东湖经济开发区]，东湖经开区发展纺织',
];

describe('a zone in short', () => {
  it.each(hits)('has the name that the text gives in full: %s', (row) => {
    const { folded } = normalise(row);
    expect(mark(unmarked(folded))).toBe(folded);
  });
  it.each(misses)('is no other zone: %s', (row) => {
    const { folded } = normalise(row);
    expect(mark(unmarked(folded))).toBe(folded);
  });
});
