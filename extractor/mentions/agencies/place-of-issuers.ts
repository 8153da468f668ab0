/** The one place whose organs open the title, or else sign: 凤阳县 of 凤阳县财政局关于…的通知; undefined for two, or for central ones. */
import type { PlaceLevel } from '../../knowledge/gazetteer.ts';
import { namedPlaces } from '../../knowledge/organs/named-place.ts';
import { issuersIn } from './issuers.ts';
import type { OfficeScene } from './office-reader.ts';

export interface IssuingPlace {
  /** As written. */
  readonly name: string;
  readonly levels: ReadonlySet<PlaceLevel>;
}

export const placeOfIssuers = ({ mentions, text, segments, knowledge }: OfficeScene): IssuingPlace | undefined => {
  const [name, ...others] = new Set(issuersIn(mentions, text, segments, knowledge).map((issuer) => issuer.place));
  if (name === undefined || others.length > 0) return undefined;
  // 甘孜州|理塘县: the narrowest of what stands together.
  const places = namedPlaces(name, undefined, undefined, knowledge.places);
  return { name, levels: new Set(places.map(({ level }) => level)) };
};
