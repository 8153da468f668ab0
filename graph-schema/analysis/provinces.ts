/** The provinces by code: short names, and a place on a grid of tiles on which each is as large as any other. */
import type { Caption } from '../declare.ts';
import type { PolicyEntry } from './view.ts';

export interface Province extends Caption {
  readonly code: string;
  /** Column and row of its tile, as they lie to each other; for orientation, no map. */
  readonly tile: readonly [number, number];
}

const province = (code: string, caption: Caption, tile: Province['tile']): Province => ({
  code: `${code}0000`,
  ...caption,
  tile,
});

export const provinces: readonly Province[] = [
  province('11', { zh: '北京', en: 'Beijing' }, [6, 2]),
  province('12', { zh: '天津', en: 'Tianjin' }, [7, 2]),
  province('13', { zh: '河北', en: 'Hebei' }, [6, 3]),
  province('14', { zh: '山西', en: 'Shanxi' }, [5, 3]),
  province('15', { zh: '内蒙古', en: 'Inner Mongolia' }, [5, 2]),
  province('21', { zh: '辽宁', en: 'Liaoning' }, [8, 2]),
  province('22', { zh: '吉林', en: 'Jilin' }, [8, 1]),
  province('23', { zh: '黑龙江', en: 'Heilongjiang' }, [8, 0]),
  province('31', { zh: '上海', en: 'Shanghai' }, [8, 5]),
  province('32', { zh: '江苏', en: 'Jiangsu' }, [7, 4]),
  province('33', { zh: '浙江', en: 'Zhejiang' }, [7, 5]),
  province('34', { zh: '安徽', en: 'Anhui' }, [6, 5]),
  province('35', { zh: '福建', en: 'Fujian' }, [7, 6]),
  province('36', { zh: '江西', en: 'Jiangxi' }, [6, 6]),
  province('37', { zh: '山东', en: 'Shandong' }, [7, 3]),
  province('41', { zh: '河南', en: 'Henan' }, [6, 4]),
  province('42', { zh: '湖北', en: 'Hubei' }, [5, 5]),
  province('43', { zh: '湖南', en: 'Hunan' }, [5, 6]),
  province('44', { zh: '广东', en: 'Guangdong' }, [6, 7]),
  province('45', { zh: '广西', en: 'Guangxi' }, [5, 7]),
  province('46', { zh: '海南', en: 'Hainan' }, [5, 8]),
  province('50', { zh: '重庆', en: 'Chongqing' }, [4, 5]),
  province('51', { zh: '四川', en: 'Sichuan' }, [3, 5]),
  province('52', { zh: '贵州', en: 'Guizhou' }, [4, 6]),
  province('53', { zh: '云南', en: 'Yunnan' }, [3, 6]),
  province('54', { zh: '西藏', en: 'Tibet' }, [1, 5]),
  province('61', { zh: '陕西', en: 'Shaanxi' }, [5, 4]),
  province('62', { zh: '甘肃', en: 'Gansu' }, [4, 4]),
  province('63', { zh: '青海', en: 'Qinghai' }, [2, 4]),
  province('64', { zh: '宁夏', en: 'Ningxia' }, [4, 3]),
  province('65', { zh: '新疆', en: 'Xinjiang' }, [1, 3]),
  province('71', { zh: '台湾', en: 'Taiwan' }, [8, 7]),
  province('81', { zh: '香港', en: 'Hong Kong' }, [7, 8]),
  province('82', { zh: '澳门', en: 'Macao' }, [6, 8]),
];

const byCode: ReadonlyMap<string, Province> = new Map(provinces.map((one) => [one.code, one]));

/** The province of a division's code; 100000, the whole state, is in none. */
const provinceOfCode = (code: string | undefined): Province | undefined =>
  code === undefined ? undefined : byCode.get(`${code.slice(0, 2)}0000`);

/** The province that a policy was made for or in, if any. */
export const provinceOfPolicy = ({ jurisdiction, issuers, ...supposed }: PolicyEntry): Province | undefined =>
  provinceOfCode(
    jurisdiction ??
      issuers.map(({ agency }) => agency.region).find(Boolean) ??
      supposed.supposedPlace ??
      supposed.supposedIssuer?.region,
  );
