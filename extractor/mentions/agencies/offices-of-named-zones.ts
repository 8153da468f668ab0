/**
 * The committee of the only zone of its kind that the text names: 新片区管委会 where it speaks of 临港新片区.
 *
 *   takes 中新广州知识城(以下简称知识城)…由[知识城管委会]负责, 位于临港新片区…由[新片区管委会]负责, 天津经济技术开发区…[开发区管委会],
 *         佳木斯高新区生物医药孵化器…[高新区管委会]
 *   refuses 各开发区管委会 (a class), 开发区管委会 in a text that names two of them, or none
 */
import { gather } from '../../gather.ts';
import { committeeInFull } from '../../knowledge/organs/committee-name.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import { mayLackOwner, type Office, type OfficeReader, type OfficeScene } from './office-reader.ts';
import { zonesDefined, zonesNamed } from './zones-named.ts';
import { committeesWritten, spelledKinds } from './zones-written.ts';

/** The committees of zones that are called by one word: 知识城 with 管委会 behind it. */
interface ZoneWord {
  readonly word: string;
  /** The full name of the committee, of which the end is given (管理委员会); undefined if it is not known. */
  committeeOf(official: string): string | undefined;
  /** A mention that was read with this very span and gives way. */
  readAt?(start: number, end: number): AgencyMention | undefined;
}

const officesOf = (zone: ZoneWord, head: string, { text, knowledge, taken }: OfficeScene): readonly Office[] => {
  const { folded } = text;
  const found: Office[] = [];
  const word = zone.word + head;
  for (let start = folded.indexOf(word); start !== -1; start = folded.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (!mayLackOwner(text, start, knowledge)) continue;
    const instead = zone.readAt?.(start, end);
    if (!instead && taken.touches(start, end)) continue;
    const organ = zone.committeeOf(committeeInFull(head, knowledge.agencies));
    if (organ !== undefined) found.push({ form: 'other', start, end, organ, ...(instead ? { instead } : {}) });
  }
  return found;
};

/** 临空区管委会 was read as the committee of a 临空区. By their starts: to search all at each occurrence takes the square of their number. */
const otherOrgans = (mentions: readonly Mention[]): NonNullable<ZoneWord['readAt']> => {
  const others = new Map<number, AgencyMention>();
  for (const mention of mentions)
    if (mention.type === 'Agency' && mention.form === 'other') others.set(mention.start, mention);
  return (start, end) => {
    const other = others.get(start);
    return other?.end === end ? other : undefined;
  };
};

/** 知识城 where the text says that it is short for 中新广州知识城. */
const definedZones = ({ mentions, text, knowledge }: OfficeScene): readonly ZoneWord[] => {
  const readAt = otherOrgans(mentions);
  return [...zonesDefined(mentions, text.folded, knowledge)].map(([word, zone]) => ({
    word,
    committeeOf: (official) => zone + official,
    readAt,
  }));
};

/** 新片区, 高新区: kinds, of which the text names one only. */
const onlyZones = (scene: OfficeScene): readonly ZoneWord[] => {
  const { committeeOfficial, shortZones } = scene.knowledge.agencies.patterns.data;
  let names: ReadonlySet<string> | undefined;
  return shortZones.map((kind) => ({
    word: kind,
    committeeOf: (official) => {
      names ??= zonesNamed(scene.mentions, committeeOfficial);
      const meant = [...names].filter((name) => name.endsWith(kind) && name.length > kind.length);
      if (meant.length > 0) return meant.length === 1 ? meant[0] + official : undefined;
      const [only, ...others] = committeesWritten(spelledKinds(kind, scene.knowledge), scene);
      return others.length === 0 ? only : undefined;
    },
  }));
};

export const officesOfNamedZones: OfficeReader = (scene) => {
  const { text, knowledge } = scene;
  // Most texts name no committee of this kind: they are searched for a few words, not for all that could stand before them.
  const heads = knowledge.agencies.patterns.data.committees.filter((head) => text.folded.includes(head));
  if (heads.length === 0) return [];
  const zones = [...definedZones(scene), ...onlyZones(scene)];
  return gather(zones, (zone) => gather(heads, (head) => officesOf(zone, head, scene)));
};
