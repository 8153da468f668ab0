/**
 * The committee of the only zone of its kind that the text names: 新片区管委会 where it speaks of 临港新片区.
 *
 *   takes 中新广州知识城(以下简称知识城)…由[知识城管委会]负责, 位于临港新片区…由[新片区管委会]负责, 天津经济技术开发区…[开发区管委会],
 *         佳木斯高新区生物医药孵化器…[高新区管委会]
 *   refuses 各开发区管委会 (a class), 开发区管委会 in a text that names two of them, or none
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { committeeInFull } from '../../knowledge/organs/committee-name.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import { mayLackOwner, type Office, type OfficeReader } from './office-reader.ts';
import { committeesWritten, spelledKinds } from './zones-written.ts';

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

export const officesOfNamedZones: OfficeReader = (scene) => {
  const { mentions, text, knowledge, taken } = scene;
  const { committees, committeeOfficial, shortZones } = knowledge.agencies.patterns.data;
  const { folded } = text;
  // Most texts name no committee of this kind: they are searched for a few words, not for all that could stand before them.
  const heads = committees.filter((head) => folded.includes(head));
  if (heads.length === 0) return [];
  const found: Office[] = [];
  const takeEach = (
    kind: string,
    committeeOf: (official: string) => string | undefined,
    readAt?: (start: number, end: number) => AgencyMention | undefined,
  ): void => {
    for (const head of heads) {
      const word = kind + head;
      for (let start = folded.indexOf(word); start !== -1; start = folded.indexOf(word, start + word.length)) {
        const end = start + word.length;
        if (!mayLackOwner(text, start, knowledge)) continue;
        const instead = readAt?.(start, end);
        const organ =
          instead || !taken.touches(start, end) ? committeeOf(committeeInFull(head, knowledge.agencies)) : undefined;
        if (organ === undefined) continue;
        found.push({ form: 'other', start, end, organ, ...(instead ? { instead } : {}) });
      }
    }
  };
  // By their starts: to search all at each occurrence takes the square of their number.
  const others = new Map(
    mentions
      .filter((mention): mention is AgencyMention => mention.type === 'Agency' && mention.form === 'other')
      .map((mention) => [mention.start, mention]),
  );
  /** 临空区管委会 was read as the committee of a 临空区. */
  const otherAt = (start: number, end: number): AgencyMention | undefined => {
    const other = others.get(start);
    return other?.end === end ? other : undefined;
  };
  for (const [short, zone] of zonesDefined(mentions, folded, knowledge))
    takeEach(short, (official) => zone + official, otherAt);
  let names: ReadonlySet<string> | undefined;
  for (const kind of shortZones)
    takeEach(kind, (official) => {
      names ??= zonesNamed(mentions, committeeOfficial);
      const meant = [...names].filter((name) => name.endsWith(kind) && name.length > kind.length);
      if (meant.length > 0) return meant.length === 1 ? meant[0] + official : undefined;
      const [only, ...others] = committeesWritten(spelledKinds(kind, knowledge), scene);
      return others.length === 0 ? only : undefined;
    });
  return found;
};
