/**
 * A policy addressed to all provinces has the whole state as its scope: said as a scope, never drawn as 31 lines.
 *
 *   各省、自治区、直辖市人民政府 → all provinces; 各市、县人民政府, 国家税务总局各省…税务局 → no scope of that kind
 */
import type { Caption } from '../declare.ts';
import type { PolicyEntry } from './view.ts';

const allProvinces: Caption = { zh: '各省', en: 'all provinces' };

export const isForAllProvinces = ({ addressees }: PolicyEntry): boolean =>
  addressees.some((addressee) => addressee.startsWith(allProvinces.zh));
