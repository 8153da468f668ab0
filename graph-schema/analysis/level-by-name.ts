/**
 * What a policy's own name tells of its level, where no text here says who issued it.
 *
 *   中华人民共和国慈善法, 国务院令第380号, 国务院办公厅关于… → central
 *   优化营商环境条例 → nothing: province and State Council both make regulations; 国家税务总局重庆市税务局公告 → nothing
 */
import type { Caption } from '../declare.ts';
import { readDocNumber } from '../properties/doc-number.ts';

/** All that is known of a policy beside its text. */
export interface Named {
  readonly title?: string | undefined;
  readonly docNumber?: string | undefined;
  readonly numberedBy?: string | undefined;
}

/** Only laws, regulations and plans of the whole state bear its name; branches in a place (中华人民共和国上海海事局) issue notices. */
const state: Caption = { zh: '中华人民共和国', en: 'People’s Republic of China' };
const endingsOfStateTexts: readonly Caption[] = [
  { zh: '法', en: 'law' },
  { zh: '法典', en: 'code' },
  { zh: '条例', en: 'regulations' },
  { zh: '细则', en: 'rules of implementation' },
  { zh: '规则', en: 'rules' },
  { zh: '规定', en: 'provisions' },
  { zh: '办法', en: 'measures' },
  { zh: '纲要', en: 'outline of a plan' },
];

/** Organs that are one of a kind: there is no 国务院 of a province. */
const centralOrgans: readonly Caption[] = [
  { zh: '国务院', en: 'State Council' },
  { zh: '中共中央', en: 'Central Committee' },
  { zh: '全国人民代表大会', en: 'National People’s Congress' },
  { zh: '全国人大常委会', en: 'Standing Committee of that congress' },
  { zh: '中央军委', en: 'Central Military Commission' },
  { zh: '中央军事委员会', en: 'Central Military Commission' },
];

/** An order of the president (主席令第35号) puts a law into force. */
const president: Caption = { zh: '主席', en: 'President' };

/** Notes behind a title: (试行), (2018年修正). */
const note = /[(（〔[][^)）〕\]]*[)）〕\]]$/u;

const isOfState = (title: string): boolean => {
  const name = title.replace(note, '');
  return name.startsWith(state.zh) && endingsOfStateTexts.some(({ zh }) => name.endsWith(zh));
};

const isCentral = (organ: string): boolean => centralOrgans.some(({ zh }) => organ.startsWith(zh));

export const levelByName = ({ title = '', docNumber, numberedBy = '' }: Named): 'central' | undefined => {
  const number = docNumber === undefined ? undefined : readDocNumber(docNumber);
  const organ = number?.form === 'order' ? number.organ : '';
  const told = isOfState(title) || organ === president.zh || [title, organ, numberedBy].some(isCentral);
  return told ? 'central' : undefined;
};
