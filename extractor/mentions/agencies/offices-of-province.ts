/**
 * An office of a province that leaves the province out, in a text that speaks as one.
 *
 *   takes [生态环境厅]、水利厅、省卫生健康委要加强指导, 由[农牧厅]会同自治区市场监管局, [应急厅] in a text that 四川省发展和改革委员会 signs
 *   refuses 各省财政厅, 财政厅(局) (classes), 湖北省财政厅; 教育厅 where no 省政府, 自治区水利厅 and no issuer says which
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import type { Office, OfficeReader, OfficeScene } from './office-reader.ts';
import { officeStart } from './office-start.ts';
import { placeOfIssuers } from './place-of-issuers.ts';
import { subBodyEnd } from './sub-body.ts';

type Whose = Pick<AgencyMention, 'form' | 'place'>;

/** 省, 自治区: how the text calls the province that it speaks for. */
const provinceSaid = (mentions: readonly Mention[], { agencies: { patterns } }: Knowledge): Whose | undefined =>
  mentions.find(
    (mention): mention is AgencyMention =>
      mention.type === 'Agency' &&
      mention.form === 'relative' &&
      patterns.markerAt(mention.place ?? '', 0)?.level === 'province',
  );

/** 四川省|发展和改革委员会: the one province whose organs issue the text. */
const provinceOfIssuers = (scene: OfficeScene): Whose | undefined => {
  const place = placeOfIssuers(scene);
  return place?.levels.has('province') ? { form: 'local', place: place.name } : undefined;
};

export const officesOfProvince: OfficeReader = (scene) => {
  const { mentions, text, knowledge, taken } = scene;
  const { office } = knowledge.agencies.patterns.data;
  if (!text.folded.includes(office)) return [];
  const whose = provinceSaid(mentions, knowledge) ?? provinceOfIssuers(scene);
  if (whose === undefined) return [];
  const { form, place = '' } = whose;
  const found: Office[] = [];
  for (let at = text.folded.indexOf(office); at !== -1; at = text.folded.indexOf(office, at + 1)) {
    const officeEnd = at + office.length;
    const start = taken.touches(at, at + 1) ? -1 : officeStart(text, officeEnd, knowledge);
    if (start === -1) continue;
    const end = subBodyEnd(text, start, officeEnd, knowledge);
    found.push({ start, end, organ: text.folded.slice(start, end), form, place });
  }
  return found;
};
