/**
 * A zone that the text gives in full has that name also where it is short, with or without the city that it lies in.
 *
 *   after `莆田高新技术产业开发区(莆田高新区)、宁德东侨经济技术开发区`: takes 莆田高新区 and 东侨经开区 for them
 *   refuses 福州高新区 (not given in full), 高新区 (which one), 经开区 of a name that two zones share, and what is but a part of an organ's name (莆田高新区|管委会)
 */

import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { makeTrie } from '../../knowledge/trie.ts';
import { byPosition, overlaps } from '../../text/span.ts';
import type { Mention, ProjectMention } from '../mention.ts';

const RULE = 'project-short-zones';
const SHORTEST_OWN = 2;

/** 宁德|东侨, 湄洲湾|北岸: what is left without the place in front, if it still names. */
const withoutPlace = (name: string, { places }: Knowledge): readonly string[] => {
  const end = places.longestAt(name, 0)?.end ?? name.length;
  return name.length - end >= SHORTEST_OWN ? [name, name.slice(end)] : [name];
};

const shortForms = (name: string, knowledge: Knowledge): readonly string[] =>
  gather(knowledge.agencies.patterns.data.zonesInShort, ([short, full]) => {
    const own = name.endsWith(full) ? name.slice(0, -full.length) : '';
    return own.length < SHORTEST_OWN ? [] : withoutPlace(own, knowledge).map((each) => each + short);
  });

/** Short forms with the one zone that each can mean. */
const zonesByShortForm = (
  projects: readonly ProjectMention[],
  knowledge: Knowledge,
): ReadonlyMap<string, ProjectMention> => {
  const zones = new Map<string, ProjectMention | null>();
  for (const project of projects) {
    const [name, another] = project.names;
    if (name === undefined || another !== undefined) continue;
    for (const form of shortForms(name, knowledge)) {
      const known = zones.get(form);
      zones.set(form, known === undefined || known?.names[0] === name ? project : null);
    }
  }
  const certain = [...zones].filter((entry): entry is [string, ProjectMention] => entry[1] !== null);
  return new Map(certain);
};

export const projectShortZones: Refiner = {
  name: RULE,
  refine: (mentions, { folded }, _segments, knowledge) => {
    const projects = mentions.filter((mention): mention is ProjectMention => mention.type === 'Project');
    const zones = zonesByShortForm(projects, knowledge);
    if (zones.size === 0) return mentions;
    const named = mentions.map((mention): Mention => {
      const [name, another] = mention.type === 'Project' ? mention.names : [];
      const zone = name === undefined || another !== undefined ? undefined : zones.get(name);
      return zone && mention.type === 'Project' ? { ...mention, rule: RULE, names: zone.names } : mention;
    });
    const taken = mentions.filter(({ type }) => type !== 'Region').sort(byPosition);
    const forms = makeTrie([...zones.keys()]);
    const added: Mention[] = [];
    let next = 0;
    for (let start = 0, end = 0; start < folded.length; start = Math.max(end, start + 1)) {
      end = forms.longestAt(folded, start)?.end ?? start;
      if (end === start) continue;
      while (next < taken.length && taken[next]!.end <= start) next++;
      if (next < taken.length && overlaps(taken[next]!, { start, end })) continue;
      if (knowledge.projects.wordAt(folded, end)?.kind === 'organ') continue;
      added.push({ ...zones.get(folded.slice(start, end))!, rule: RULE, start, end });
    }
    return [...named, ...added];
  },
};
