/** What a node belongs to: its level, its provinces, its issuer, its date; from its own code or from what it hangs on. */
import { levelByName } from '../../../graph-schema/index.ts';
import { type Atlas, type AtlasNode, otherEnd } from './atlas.ts';

export interface Belonging {
  provinces(node: AtlasNode): readonly string[];
  level(node: AtlasNode): string | undefined;
  issuer(node: AtlasNode): string | undefined;
  date(node: AtlasNode): string | undefined;
}

const code = /^\d{6}$/;
/** 100000 is the whole country. */
const country = /^10/;

const provinceOf = (place: string | undefined): string | undefined =>
  place !== undefined && code.test(place) && !country.test(place) ? `${place.slice(0, 2)}0000` : undefined;

const levelOfCode = (place: string | undefined): string | undefined => {
  if (place === undefined || !code.test(place)) return undefined;
  if (country.test(place)) return 'country';
  return place.endsWith('0000') ? 'province' : place.endsWith('00') ? 'prefecture' : 'county';
};

/** Agencies call the highest level central. */
const levelNames: Readonly<Record<string, string>> = { central: 'country' };

/** 国发〔2021〕3号 was issued in 2021, if nothing better is known. */
const yearOf = (number: string | undefined): string | undefined =>
  /[〔[(（【](\d{4})[〕\])）】]/.exec(number ?? '')?.[1];

/** Townships are written `500229/…`: their code stands in their id. */
const placeOf = ({ id, place }: AtlasNode): string | undefined => place ?? /^region:(\d{6})/.exec(id)?.[1];

export const belongingIn = (atlas: Atlas): Belonging => {
  const ends = (id: string, kind: string, direction: 'from' | 'to'): readonly AtlasNode[] =>
    (atlas[direction].get(id) ?? [])
      .filter((link) => link.kind === kind)
      .flatMap((link) => atlas.nodes.get(otherEnd(link, id)) ?? []);
  const kept = new Map<string, readonly string[]>();

  /** What a node's own code does not say, its sites, members or policy do. */
  const hangsOn = ({ id, kind }: AtlasNode): readonly AtlasNode[] => {
    if (kind === 'Policy') return ends(id, 'TOUCHES', 'from');
    if (kind === 'Project') return ends(id, 'LOCATED_IN', 'from');
    return kind === 'Region' ? ends(id, 'INCLUDES', 'from') : kind === 'Unresolved' ? ends(id, 'NAMES', 'to') : [];
  };
  const provinces = (node: AtlasNode): readonly string[] => {
    const known = kept.get(node.id);
    if (known) return known;
    // Kept before it is found, so that areas that include each other come to an end.
    kept.set(node.id, []);
    const own = provinceOf(placeOf(node));
    const others = own !== undefined && node.kind !== 'Policy' ? [] : hangsOn(node).flatMap(provinces);
    const found = [...new Set(own === undefined ? others : [own, ...others])].sort();
    kept.set(node.id, found);
    return found;
  };

  const issuerOfPolicy = (id: string): AtlasNode | undefined => ends(id, 'ISSUED_BY', 'from')[0];
  const speakers: Readonly<Partial<Record<AtlasNode['kind'], string>>> = {
    Project: 'PLANS',
    Region: 'TOUCHES',
    Unresolved: 'NAMES',
  };
  return {
    provinces,
    level: (node) => {
      const own = placeOf(node);
      if (node.kind === 'Policy') {
        const issuer = issuerOfPolicy(node.id);
        // As in a trace, who issued it before where it is in force: a reply of 国务院 to a city is central.
        const told = levelNames[issuer?.level ?? ''] ?? issuer?.level ?? levelOfCode(own);
        // A law that is only cited has neither; its name may tell.
        const named = told === undefined && levelByName({ title: node.label, docNumber: node.note });
        return named ? levelNames[named] : told;
      }
      if (node.kind === 'Project') return ends(node.id, 'LOCATED_IN', 'from')[0]?.level;
      return levelNames[node.level ?? ''] ?? node.level ?? levelOfCode(own);
    },
    issuer: ({ id, kind }) => {
      if (kind === 'Agency') return id;
      if (kind === 'Policy') return issuerOfPolicy(id)?.id;
      // What two agencies speak of is neither's.
      const issuers = new Set(ends(id, speakers[kind] ?? '', 'to').map((policy) => issuerOfPolicy(policy.id)?.id));
      return issuers.size === 1 ? [...issuers][0] : undefined;
    },
    date: (node) => (node.kind === 'Policy' ? (node.date ?? yearOf(node.note) ?? yearOf(node.label)) : undefined),
  };
};
