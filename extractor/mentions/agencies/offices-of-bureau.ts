/**
 * In a text of one bureau 省厅, 市局 and 新会分局 are those above it, itself and its branches.
 *
 *   takes 报送[厅规划计划处] in a text of 江苏省水利厅
 *   takes [省厅] in a text of 江门市生态环境局 → 广东省生态环境厅, [新会分局] → 江门市生态环境局新会分局, [永州市局] in one of 湖南省市场监督管理局
 *   refuses 省厅级干部, 片区局部, 市局 in the text of a province or of several bureaus
 */
import { gather } from '../../gather.ts';
import { isDivision } from '../../knowledge/division-level.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { namedPlaces } from '../../knowledge/organs/named-place.ts';
import { ownPlace } from '../../knowledge/organs/own-place.ts';
import type { Text } from '../../text/text.ts';
import { nameMatches } from '../regions/place-matches.ts';
import { isClosedLeft, mayBeOwn } from './edges.ts';
import type { Office, OfficeReader } from './office-reader.ts';
import { type OwnBureau, ownBureau } from './own-bureau.ts';
import { subBodyEnd } from './sub-body.ts';

/** 省|厅, 市|局: the bureau of the place above, if the own place lies in one of that kind. */
const aboveAt = (text: Text, start: number, { domain }: OwnBureau, home: Place, { agencies, places }: Knowledge) => {
  const { patterns } = agencies;
  const { office, bureau, bureauRanks, officeDomains } = patterns.data;
  const marker = patterns.mayMarkAt(text.folded, start) ? patterns.markerAt(text.folded, start) : null;
  const kind = marker && text.folded[marker.end];
  if (!marker || (kind !== office && kind !== bureau) || !mayBeOwn(text, start, patterns)) return undefined;
  const end = marker.end + 1;
  const place = text.folded.slice(start, marker.end);
  if (bureauRanks.includes(text.folded[end] ?? ' ') || patterns.isBroken(text.folded, start, end)) return undefined;
  if (!ownPlace(place, marker.level, home, undefined, places)) return undefined;
  if (kind === office && (marker.level !== 'province' || !officeDomains.includes(domain))) return undefined;
  const found: Office = { form: 'relative', start, end, organ: domain + kind, place };
  return found;
};

/** 报送|厅|规划计划处: a department of the own bureau, which is called by its last character. */
const departmentsIn = (text: Text, { organ, place }: OwnBureau, knowledge: Knowledge): readonly Office[] => {
  const { folded } = text;
  const word = organ.at(-1)!;
  const found: Office[] = [];
  for (let start = folded.indexOf(word); start !== -1; start = folded.indexOf(word, start + 1)) {
    const at = start + word.length;
    if (!mayBeOwn(text, start, knowledge.agencies.patterns)) continue;
    const end = subBodyEnd(text, start, at, knowledge);
    if (end > at) found.push({ form: 'local', start, end, organ: organ + folded.slice(at, end), place });
  }
  return found;
};

/** 永州市|局, 新会|分局: what bears the name of a place within the own one. */
const belowIn = (
  text: Text,
  { domain, organ, place }: OwnBureau,
  home: Place,
  knowledge: Knowledge,
): readonly Office[] => {
  const { places, agencies } = knowledge;
  const { patterns } = agencies;
  const { bureau, bureauRanks, branches } = patterns.data;
  return gather(nameMatches(text, knowledge), ({ start, end, word }): readonly Office[] => {
    const branch = branches.find((name) => text.folded.startsWith(name, end));
    const isBureau = text.folded[end] === bureau;
    if (branch === undefined && !isBureau) return [];
    const inside = places
      .namedBy(word)
      .filter((naming) => isDivision(naming.place) && places.isWithin(naming.place.id, home.id));
    if (inside.length === 0 || inside[0]!.place.id === home.id) return [];
    if (branch !== undefined) {
      if (!isClosedLeft(text, start) && !mayBeOwn(text, start, patterns)) return [];
      const last = end + branch.length;
      return [{ form: 'local', start, end: last, organ: organ + text.folded.slice(start, last), place }];
    }
    const isWhole = inside.some(({ form }) => form === 'full');
    if (!isWhole || bureauRanks.includes(text.folded[end + 1] ?? ' ') || patterns.isBroken(text.folded, start, end + 1))
      return [];
    return [{ form: 'local', start, end: end + 1, organ: domain + bureau, place: text.folded.slice(start, end) }];
  });
};

export const officesOfBureau: OfficeReader = ({ mentions, text, segments, knowledge }) => {
  const { office, bureau, bureauWords } = knowledge.agencies.patterns.data;
  const { folded } = text;
  if (![office, bureau].some((word) => folded.includes(word))) return [];
  const own = ownBureau(mentions, text, segments, knowledge);
  const [home, ...others] = own ? namedPlaces(own.place, undefined, undefined, knowledge.places) : [];
  if (!own || !home || others.length > 0) return [];
  const found: Office[] = [...departmentsIn(text, own, knowledge), ...belowIn(text, own, home, knowledge)];
  const isCalled = bureauWords.some((word) => folded.includes(word));
  for (let at = 0; isCalled && at < folded.length; at++) {
    const above = aboveAt(text, at, own, home, knowledge);
    if (above) found.push(above);
  }
  return found;
};
