/**
 * A short name that the text gives to an organ is that organ from there on.
 *
 *   takes 北京经济技术开发区管理委员会(以下简称开发区管委会)…由[开发区管委会]负责, 常务委员会 for 市人民代表大会常务委员会 once it was so called
 *   takes 并报[风景区管委会]: a verb of the clause was read into the name
 *   refuses 各级人大[常务委员会]: a longer word; (以下简称信访工作机构) behind a class: no organ bears that name;
 *           濮阳县、华龙区人民政府(以下简称有关县区人民政府): a name for several
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';
import type { Text } from '../../text/text.ts';
import { mayBeOwn } from '../agencies/edges.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-defined';
const LONGEST = 16;
const SHORTEST = 3;
const MARKS = '“"《:';

/** The short name in the bracket right behind an organ: where it stands. */
const definedBehind = ({ end, rule, organ }: AgencyMention, { folded }: Text, { agencies, cues }: Knowledge) => {
  if (folded[end] !== '(') return undefined;
  const after = cues.definitionAt(folded, end + 1);
  if (after === -1) return undefined;
  const marked = MARKS.includes(folded[after] ?? ' ') ? after + 1 : after;
  const { formerly } = agencies.patterns.data;
  // 原北京市…委员会(以下简称原|区市政市容委)
  const start = folded.startsWith(formerly, marked) ? marked + formerly.length : marked;
  const close = folded.indexOf(')', start);
  const stop = close > start && '”"》'.includes(folded[close - 1]!) ? close - 1 : close;
  const name = folded.slice(start, stop);
  if (close === -1 || name.length < SHORTEST || name.length > LONGEST || /[、,。()]/.test(name)) return undefined;
  // 以下简称领导小组: a body of the text's own making.
  if (agencies.patterns.data.heads.includes(name)) return undefined;
  if (agencies.patterns.data.ofSeveral.some((word) => name.startsWith(word))) return undefined;
  // 管理处, 监督所: endings that are organs' only where the long name is one.
  const endsAlike = rule === 'agency-introduced' && name.at(-1) === organ.at(-1);
  return agencies.endsLikeOrgan(name) || endsAlike ? { name, start, end: stop } : undefined;
};

/** 方案报|风景区管委会: the longer name is a run of words whose last is a verb of the clause. */
const hasLead = ({ rule, start }: AgencyMention, at: number, folded: string, { data }: OrganPatterns): boolean =>
  rule === 'agency-committees' &&
  data.committeeLeads.some((word) => at - word.length >= start && folded.endsWith(word, at));

/** 人民代表大会|常务委员会 is one name. */
const isFree = (text: Text, at: number, patterns: OrganPatterns): boolean =>
  mayBeOwn(text, at, patterns) && !patterns.data.joined.includes(text.folded[at - 1] ?? '\n');

export const agencyDefined: Refiner = {
  name: NAME,
  because: 'the text says that it stands for a longer name',
  refine: (mentions, text, _segments, knowledge) => {
    const organs = mentions.filter((mention): mention is AgencyMention => mention.type === 'Agency');
    const { folded } = text;
    const { patterns } = knowledge.agencies;
    const added: AgencyMention[] = [];
    const replaced = new Set<Mention>();
    for (const organ of organs) {
      const short = definedBehind(organ, text, knowledge);
      if (!short) continue;
      for (let at = short.start; at !== -1; at = folded.indexOf(short.name, at + short.name.length)) {
        const end = at + short.name.length;
        const over = organs.filter((other) => other.start < end && at < other.end);
        const isWithin = (other: AgencyMention): boolean =>
          other.end > end || (other.start < at && !hasLead(other, at, folded, patterns));
        if (over.some(isWithin)) continue;
        // 除|泰山景区管委会: what was read as an organ from here on is free.
        const isRead = over.some((other) => other.start === at && other.end === end);
        const stands = isRead || (isFree(text, at, patterns) && !patterns.isBroken(folded, at, end));
        if (at !== short.start && !stands) continue;
        for (const other of over) replaced.add(other);
        const { form, organ: name, place, others } = organ;
        const whose = { ...(place ? { place } : {}), ...(others ? { others } : {}) };
        added.push({ type: 'Agency', rule: NAME, form, start: at, end, organ: name, ...whose });
      }
    }
    return added.length === 0 ? mentions : [...mentions.filter((mention) => !replaced.has(mention)), ...added];
  },
};
