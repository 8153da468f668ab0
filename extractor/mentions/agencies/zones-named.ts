/** Zones by the names that a text gives them: in full, or short in a bracket behind the full one. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../mention.ts';

/** A name in its bracket, with or without marks. */
const SHORT_NAME = /^[“"]?([^“”"()、,]{2,10})[”"]?\)/u;
const LONGEST_SHORT = 14;

/** Names of zones that the text writes out: areas, zones that are built, and those with a committee of their own. */
export const zonesNamed = (mentions: readonly Mention[], committee: string): ReadonlySet<string> => {
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
export const zonesDefined = (
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
