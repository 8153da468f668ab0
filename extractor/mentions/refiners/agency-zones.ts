/**
 * The committee of the only zone of its kind that the text names: 新片区管委会 where it speaks of 临港新片区.
 *
 *   takes 位于临港新片区…由[新片区管委会]负责, 天津经济技术开发区…[开发区管委会]
 *   refuses 各开发区管委会 (a class), 开发区管委会 in a text that names two of them, or none
 */
import type { Refiner } from '../../contracts.ts';
import type { Text } from '../../text/text.ts';
import { mayBeOwn } from '../agencies/edges.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-zones';

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

export const agencyZones: Refiner = {
  name: NAME,
  because: 'the text names one zone of this kind',
  refine: (mentions, text: Text, _segments, { agencies }) => {
    const { data } = agencies.patterns;
    const { folded } = text;
    const added: AgencyMention[] = [];
    let names: ReadonlySet<string> | undefined;
    // Most texts name no committee of this kind: they are searched for a few words, not for all that could stand before them.
    const heads = data.committees.filter((head) => folded.includes(head));
    for (const kind of data.shortZones)
      for (const head of heads) {
        const word = kind + head;
        for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
          const end = at + word.length;
          if (!mayBeOwn(text, at, data) || data.joined.includes(folded[at - 1] ?? '\n')) continue;
          if (mentions.some((other) => other.type === 'Agency' && other.start < end && at < other.end)) continue;
          names ??= zonesNamed(mentions, data.committeeOfficial);
          const meant = [...names].filter((name) => name.endsWith(kind) && name.length > kind.length);
          if (meant.length !== 1) continue;
          const organ = meant[0] + data.committeeOfficial;
          added.push({ type: 'Agency', rule: NAME, form: 'other', start: at, end, organ });
        }
      }
    return added.length === 0 ? mentions : [...mentions, ...added];
  },
};
