/**
 * The committee of the only zone of its kind that the text names: 新片区管委会 where it speaks of 临港新片区.
 *
 *   takes 中新广州知识城(以下简称知识城)…由[知识城管委会]负责, 位于临港新片区…由[新片区管委会]负责, 天津经济技术开发区…[开发区管委会]
 *   refuses 各开发区管委会 (a class), 开发区管委会 in a text that names two of them, or none
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { makeCover } from '../../text/cover.ts';
import type { Text } from '../../text/text.ts';
import { mayBeOwn } from '../agencies/edges.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-zones';
/** A name in its bracket, with or without marks. */
const SHORT_NAME = /^[“"]?([^“”"()、,]{2,10})[”"]?\)/u;
const LONGEST_SHORT = 14;

/** Names of zones that the text writes out: areas, zones that are built, and those with a committee of their own. */
const zonesNamed = (mentions: readonly Mention[], committee: string): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const mention of mentions) {
    if (mention.type === 'Region' && mention.form === 'area') for (const name of mention.names) names.add(name);
    if (mention.type === 'Project') for (const name of mention.names) names.add(name);
    if (mention.type === 'Agency' && mention.organ.endsWith(committee))
      names.add(mention.organ.slice(0, -committee.length));
  }
  return names;
};

/** 中新广州知识城(以下简称知识城): the short names that the text gives to zones, and the zones. */
const zonesDefined = (
  mentions: readonly Mention[],
  folded: string,
  { cues }: Knowledge,
): ReadonlyMap<string, string> => {
  const zones = new Map<string, string>();
  for (const mention of mentions) {
    if (!(mention.type === 'Project' || (mention.type === 'Region' && mention.form === 'area'))) continue;
    const [name, another] = mention.names;
    if (folded[mention.end] !== '(' || name === undefined || another !== undefined) continue;
    const after = cues.definitionAt(folded, mention.end + 1);
    const short = after === -1 ? undefined : SHORT_NAME.exec(folded.slice(after, after + LONGEST_SHORT))?.[1];
    if (short !== undefined) zones.set(short, name);
  }
  return zones;
};

export const agencyZones: Refiner = {
  name: NAME,
  because: 'the text names one zone of this kind',
  refine: (mentions, text: Text, _segments, knowledge) => {
    const { data } = knowledge.agencies.patterns;
    const { folded } = text;
    // Most texts name no committee of this kind: they are searched for a few words, not for all that could stand before them.
    const heads = data.committees.filter((head) => folded.includes(head));
    if (heads.length === 0) return mentions;
    const added: AgencyMention[] = [];
    const replaced = new Set<Mention>();
    const organs = mentions.filter((mention): mention is AgencyMention => mention.type === 'Agency');
    const taken = makeCover(folded.length, organs);
    const others = new Map(organs.map((organ) => [organ.start, organ]));
    /** 临空区管委会 was read as the committee of a 临空区. */
    const replace = (start: number, end: number): void => {
      const other = others.get(start);
      if (other?.form !== 'other' || other.end !== end) return;
      replaced.add(other);
      taken.give(other);
    };
    const takeEach = (kind: string, isDefined: boolean, zoneOf: () => string | undefined): void => {
      for (const head of heads) {
        const word = kind + head;
        for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
          const end = at + word.length;
          if (!mayBeOwn(text, at, data) || data.joined.includes(folded[at - 1] ?? '\n')) continue;
          if (isDefined) replace(at, end);
          const zone = taken.touches(at, end) ? undefined : zoneOf();
          if (zone === undefined) continue;
          const organ = zone + data.committeeOfficial;
          taken.take({ start: at, end });
          added.push({ type: 'Agency', rule: NAME, form: 'other', start: at, end, organ });
        }
      }
    };
    for (const [short, zone] of zonesDefined(mentions, folded, knowledge)) takeEach(short, true, () => zone);
    let names: ReadonlySet<string> | undefined;
    for (const kind of data.shortZones)
      takeEach(kind, false, () => {
        names ??= zonesNamed(mentions, data.committeeOfficial);
        const meant = [...names].filter((name) => name.endsWith(kind) && name.length > kind.length);
        return meant.length === 1 ? meant[0] : undefined;
      });
    return added.length === 0 ? mentions : [...mentions.filter((mention) => !replaced.has(mention)), ...added];
  },
};
