/** What a document knows of places: its jurisdiction and the divisions that it names. */
import { idsOf, isMention } from '../../entities/link.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LinkedDocument } from '../linked-document.ts';

export interface Surroundings {
  readonly jurisdiction: string | undefined;
  readonly named: ReadonlySet<string>;
  inJurisdiction(id: string): boolean;
  inProvince(id: string): boolean;
  /** Divisions that the document names and whose name starts with the character. */
  startingWith(character: string): readonly Place[];
}

const WHOLE_COUNTRY = '100000';

export const surroundingsOf = (document: LinkedDocument, { places }: Knowledge): Surroundings => {
  const jurisdiction = document.profile.jurisdiction?.value;
  const own = jurisdiction === WHOLE_COUNTRY ? undefined : jurisdiction;
  const province = own && places.provinceOf(own);
  const isRegion = isMention('Region');
  const named = new Set(document.linked.filter(({ mention }) => isRegion(mention)).flatMap(({ link }) => idsOf(link)));
  const byCharacter = new Map<string, Place[]>();
  for (const id of named) {
    const place = places.place(id);
    if (!place || (place.level !== 'prefecture' && place.level !== 'county')) continue;
    const list = byCharacter.get(place.name[0]!) ?? [];
    list.push(place);
    byCharacter.set(place.name[0]!, list);
  }
  return {
    jurisdiction: own,
    named,
    inJurisdiction: (id) => own !== undefined && places.isWithin(id, own),
    inProvince: (id) => province !== undefined && places.isWithin(id, province),
    startingWith: (character) => byCharacter.get(character) ?? [],
  };
};
