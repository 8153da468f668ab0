/** What a document knows of places: its jurisdiction and the divisions that it names. */
import { idsOf, isMention } from '../../entities/link.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LinkedDocument } from '../linked-document.ts';

export interface Surroundings {
  readonly jurisdiction: string | undefined;
  readonly named: ReadonlySet<string>;
  /** Of the document: no place that was gone by then is meant. */
  readonly year: number | undefined;
  inJurisdiction(id: string): boolean;
  inProvince(id: string): boolean;
  /** Does the document name a place of its province? */
  isOfNamedProvince(id: string): boolean;
}

const WHOLE_COUNTRY = '100000';

export const surroundingsOf = (document: LinkedDocument, { places }: Knowledge): Surroundings => {
  const jurisdiction = document.profile.jurisdiction?.value;
  const own = jurisdiction === WHOLE_COUNTRY ? undefined : jurisdiction;
  const province = own && places.provinceOf(own);
  const isRegion = isMention('Region');
  const named = new Set(
    gather(
      document.linked.filter(({ mention }) => isRegion(mention)),
      ({ link }) => idsOf(link),
    ),
  );
  const provinces = new Set(gather([...named], (id) => places.provinceOf(id) ?? []));
  const year = Number.parseInt(document.profile.date?.value ?? '', 10);
  return {
    jurisdiction: own,
    named,
    year: Number.isNaN(year) ? undefined : year,
    inJurisdiction: (id) => own !== undefined && places.isWithin(id, own),
    isOfNamedProvince: (id) => provinces.has(places.provinceOf(id) ?? ''),
    inProvince: (id) => province !== undefined && places.isWithin(id, province),
  };
};
