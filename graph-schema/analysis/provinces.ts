/** The provinces by code: short names, and a place on a grid of tiles on which each is as large as any other. */
import type { Caption } from '../declare.ts';
import type { PolicyEntry } from './view.ts';

export interface Province extends Caption {
  readonly code: string;
  /** Column and row of its tile, as they lie to each other; for orientation, no map. */
  readonly tile: readonly [number, number];
}

const province = (code: string, zh: string, en: string, column: number, row: number): Province => ({
  code: `${code}0000`,
  zh,
  en,
  tile: [column, row],
});

export const provinces: readonly Province[] = [
  province('11', '北京', 'Beijing', 6, 2),
  province('12', '天津', 'Tianjin', 7, 2),
  province('13', '河北', 'Hebei', 6, 3),
  province('14', '山西', 'Shanxi', 5, 3),
  province('15', '内蒙古', 'Inner Mongolia', 5, 2),
  province('21', '辽宁', 'Liaoning', 8, 2),
  province('22', '吉林', 'Jilin', 8, 1),
  province('23', '黑龙江', 'Heilongjiang', 8, 0),
  province('31', '上海', 'Shanghai', 8, 5),
  province('32', '江苏', 'Jiangsu', 7, 4),
  province('33', '浙江', 'Zhejiang', 7, 5),
  province('34', '安徽', 'Anhui', 6, 5),
  province('35', '福建', 'Fujian', 7, 6),
  province('36', '江西', 'Jiangxi', 6, 6),
  province('37', '山东', 'Shandong', 7, 3),
  province('41', '河南', 'Henan', 6, 4),
  province('42', '湖北', 'Hubei', 5, 5),
  province('43', '湖南', 'Hunan', 5, 6),
  province('44', '广东', 'Guangdong', 6, 7),
  province('45', '广西', 'Guangxi', 5, 7),
  province('46', '海南', 'Hainan', 5, 8),
  province('50', '重庆', 'Chongqing', 4, 5),
  province('51', '四川', 'Sichuan', 3, 5),
  province('52', '贵州', 'Guizhou', 4, 6),
  province('53', '云南', 'Yunnan', 3, 6),
  province('54', '西藏', 'Tibet', 1, 5),
  province('61', '陕西', 'Shaanxi', 5, 4),
  province('62', '甘肃', 'Gansu', 4, 4),
  province('63', '青海', 'Qinghai', 2, 4),
  province('64', '宁夏', 'Ningxia', 4, 3),
  province('65', '新疆', 'Xinjiang', 1, 3),
  province('71', '台湾', 'Taiwan', 8, 7),
  province('81', '香港', 'Hong Kong', 7, 8),
  province('82', '澳门', 'Macao', 6, 8),
];

const byCode: ReadonlyMap<string, Province> = new Map(provinces.map((one) => [one.code, one]));

/** The province of a division's code; 100000, the whole state, is in none. */
export const provinceOfCode = (code: string | undefined): Province | undefined =>
  code === undefined ? undefined : byCode.get(`${code.slice(0, 2)}0000`);

/** The province that a policy was made for or in, if any. */
export const provinceOfPolicy = ({ jurisdiction, issuers, ...supposed }: PolicyEntry): Province | undefined =>
  provinceOfCode(
    jurisdiction ??
      issuers.map(({ agency }) => agency.region).find(Boolean) ??
      supposed.supposedPlace ??
      supposed.supposedIssuer?.region,
  );
