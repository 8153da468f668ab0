/**
 * Gives every policy mention its full title: what the text defines, else the last full title that ends so, else the
 * document's own; a number goes to the title that it stands with. What has no antecedent stays unresolved.
 *
 * `《实施意见》` → the 实施意见 of the heading; `（以下简称《纲要》）` → the title before it; `国发〔2021〕3号` → its title.
 * `《通知》` in a text that names no 通知 → unresolved; `《方案》` after two full 方案 → the nearer, the other a loser.
 */
import type { LinkContext, Linker } from '../../contracts.ts';
import { foldTitle, titleKey } from '../../knowledge/policy-title.ts';
import type { PolicyMention } from '../../mentions/mention.ts';
import type { Candidate, Link } from '../link.ts';
import { makePolicyMemory, type PolicyMemory } from '../policy-memory.ts';

const MOST_CANDIDATES = 5;
/** A number and its title may have a bracket, 文 or 文件 between them. */
const NEXT_TO = 4;
const NATION = '100000';
const LONGEST_DATED = 40;
const innerTitle = /《(.+)》/s;

const stated = (id: string, reason: string): Link => ({
  status: 'linked',
  ids: [id],
  basis: 'stated',
  reason,
  losers: [],
});
const inferred = (id: string, reason: string, losers: readonly Candidate[] = []): Link => ({
  status: 'linked',
  ids: [id],
  basis: 'inferred',
  reason,
  losers,
});

interface Reading {
  readonly context: LinkContext;
  readonly memory: PolicyMemory;
  /** The document's own policy, and for a reading of another policy that one. */
  readonly own: string | undefined;
  readonly topic: string | undefined;
  readonly headings: readonly PolicyMention[];
  readonly byNumber: ReadonlyMap<string, string>;
  /** Short titles that the text has defined so far. */
  readonly defined: Map<string, string>;
}

const isFull = (mention: PolicyMention, { knowledge }: LinkContext): mention is PolicyMention & { title: string } =>
  mention.title !== undefined && mention.form !== 'self' && !knowledge.policies.isShort(mention.title);

const candidates = (ending: string, at: number, { memory }: Reading, but?: string): readonly Candidate[] =>
  memory
    .all(ending, at)
    .filter(({ id }) => id !== but)
    .slice(0, MOST_CANDIDATES)
    .map(({ id, at: named }) => ({
      id,
      name: id,
      reason: named < at ? 'named before, but not last' : 'named only later',
    }));

const endsSo = (title: string | undefined, ending: string, { context }: Reading): boolean =>
  title !== undefined &&
  titleKey(context.knowledge.policies.bare(title)).endsWith(titleKey(context.knowledge.policies.bare(ending)));

/** 《实施意见》, 《纲要》, 该办法: the ending, then only its kind. */
const linkShort = (mention: PolicyMention & { title: string }, reading: Reading): Link => {
  const { memory, own, topic, context } = reading;
  const kind = context.knowledge.policies.kindOf(mention.title) ?? mention.title;
  for (const ending of new Set([mention.title, kind])) {
    if (endsSo(topic, ending, reading)) return inferred(topic!, `the text is about it, and it ends in ${ending}`);
    const last = memory.lastBefore(ending, mention.start);
    if (last)
      return inferred(
        last.id,
        `last full title before it that ends in ${ending}`,
        candidates(ending, mention.start, reading, last.id),
      );
    if (endsSo(own, ending, reading)) return inferred(own!, `the document's own title ends in ${ending}`);
    const only = memory.onlyOne(ending);
    if (only) return inferred(only.id, `the only title of the document that ends in ${ending}, named later`);
  }
  return {
    status: 'unresolved',
    reason: `nothing before it ends in ${mention.title}`,
    candidates: candidates(kind, mention.start, reading),
  };
};

const linkSelf = (mention: PolicyMention & { title: string }, reading: Reading): Link => {
  const { own, memory, context } = reading;
  const isOwn = context.knowledge.cues.own.some((word) => context.text.folded.startsWith(word, mention.start));
  if (!isOwn) {
    const last = memory.lastBefore(mention.title, mention.start);
    return last
      ? inferred(last.id, `last full title before it that ends in ${mention.title}`)
      : { status: 'unresolved', reason: `nothing before it ends in ${mention.title}`, candidates: [] };
  }
  const heading = reading.headings.findLast(
    (other) => other.start < mention.start && endsSo(other.title, mention.title, reading),
  );
  if (heading?.title) return inferred(memory.idOf(heading.title), 'the heading above ends so');
  const id = endsSo(reading.topic, mention.title, reading) ? reading.topic : own;
  return id === undefined
    ? { status: 'unresolved', reason: 'the document has no title', candidates: [] }
    : inferred(id, 'the document itself');
};

const linkNumber = (
  mention: PolicyMention,
  before: PolicyMention | undefined,
  after: PolicyMention | undefined,
  reading: Reading,
): Link => {
  const number = mention.docNumber!;
  const { policies } = reading.context.knowledge;
  if (reading.own !== undefined && promulgates(mention, reading))
    return inferred(reading.own, 'the order that promulgated this text');
  const known = reading.byNumber.get(number) ?? policies.byNumber(number)?.title;
  if (known !== undefined) return stated(known, 'the document or the known policies give this number its title');
  for (const neighbour of [after, before])
    if (
      neighbour &&
      isFull(neighbour, reading.context) &&
      isNextTo(mention, neighbour) &&
      (neighbour.docNumber ?? number) === number
    )
      return stated(reading.memory.idOf(neighbour.title), 'stands beside this title');
  return stated(number, 'no title is known for this number');
};

/** `2019年10月22日国务院令第722号公布`, a line under the heading. */
const promulgates = ({ start, end }: PolicyMention, { context }: Reading): boolean => {
  const { folded } = context.text;
  if (!context.knowledge.cues.isPromulgation(folded, end)) return false;
  const line = folded.lastIndexOf('\n', start) + 1;
  return (
    start - line <= LONGEST_DATED && /^\d{4}年/.test(folded.slice(line, line + 5)) && !folded.startsWith('的', end + 2)
  );
};

const isNextTo = (a: PolicyMention, b: PolicyMention): boolean =>
  a.start < b.start ? b.start - a.end <= NEXT_TO : a.start - b.end <= NEXT_TO && a.start >= b.end;

const linkTitled = (mention: PolicyMention & { title: string }, reading: Reading): Link => {
  const { memory, defined, context } = reading;
  const meant = defined.get(titleKey(mention.title));
  if (meant !== undefined) return stated(meant, 'the text defines this short title');
  if (!isFull(mention, context)) return linkShort(mention, reading);
  const id = memory.idOf(mention.title);
  const { jurisdiction } = context.profile;
  // “十四五”规划 in a province's document is the province's own, unless the text says otherwise.
  if (context.knowledge.policies.isShared(mention.title) && jurisdiction && jurisdiction.value !== NATION)
    return {
      status: 'unresolved',
      reason: 'every place has a policy of that name',
      candidates: [{ id, name: id, reason: 'the national one' }],
    };
  // 《农业环境保护条例》 after 《山东省农业环境保护条例》: the longer title that ends so, if nothing official is called like that.
  const longer =
    id === mention.title && !context.knowledge.policies.official(id) ? memory.lastBefore(id, mention.start) : undefined;
  return longer && longer.id !== id && isPlaceBefore(longer.id, id)
    ? inferred(longer.id, 'a longer title before it ends so')
    : stated(id, 'full title');
};

/** What the shorter form leaves out is a name, not a verb: nothing of the longer title's marks or 关于 is cut. */
const isPlaceBefore = (longer: string, shorter: string): boolean => {
  const prefix = longer.slice(0, longer.length - shorter.length);
  return titleKey(longer).endsWith(titleKey(shorter)) && prefix.length <= 12 && !/[〈〉]|关于|实施|贯彻/.test(prefix);
};

const read = (mentions: readonly PolicyMention[], context: LinkContext): Reading => {
  const { profile, knowledge } = context;
  const own = profile.title?.value;
  const inner = own === undefined ? undefined : innerTitle.exec(own)?.[1];
  const headings = mentions.filter(({ form }) => form === 'own-title');
  const full = mentions.filter((mention): mention is PolicyMention & { title: string } => isFull(mention, context));
  const owns = [...(own === undefined ? [] : [own]), ...headings.flatMap(({ title }) => title ?? [])];
  const asked = mentions.flatMap(({ title }) =>
    title === undefined ? [] : [title, knowledge.policies.kindOf(title) ?? title],
  );
  const memory = makePolicyMemory(
    full.map(({ title, start }) => ({ title, at: start })),
    owns,
    asked,
    knowledge.policies,
  );
  const byNumber = new Map<string, string>();
  if (own !== undefined && profile.docNumber) byNumber.set(profile.docNumber.value, own);
  for (const { title, docNumber } of full)
    if (docNumber !== undefined && !byNumber.has(docNumber)) byNumber.set(docNumber, memory.idOf(title));
  const topic = inner === undefined ? undefined : memory.idOf(foldTitle(inner));
  return { context, memory, own, topic, headings, byNumber, defined: new Map() };
};

export const policyLinker: Linker<'Policy'> = {
  type: 'Policy',
  link: (mentions, context) => {
    const reading = read(mentions, context);
    return mentions.map((mention, i) => {
      const link = linkOne(mention, mentions[i - 1], mentions[i + 1], reading);
      if (mention.defines !== undefined && link.status === 'linked')
        reading.defined.set(titleKey(mention.defines), link.ids[0]!);
      return link;
    });
  },
};

const linkOne = (
  mention: PolicyMention,
  before: PolicyMention | undefined,
  after: PolicyMention | undefined,
  reading: Reading,
): Link => {
  const { title } = mention;
  if (title === undefined) return linkNumber(mention, before, after, reading);
  const named = { ...mention, title };
  if (mention.form === 'self') return linkSelf(named, reading);
  if (mention.form === 'own-title') return stated(reading.memory.idOf(title), 'heading of the document');
  return linkTitled(named, reading);
};
