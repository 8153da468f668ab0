/** What linking a document's policies starts from: its own titles, its full titles, its numbers. */
import type { LinkContext } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import { foldTitle, titleKey } from '../../knowledge/policy-title.ts';
import type { PolicyMention } from '../../mentions/mention.ts';
import { titleRead } from '../../mentions/title-read.ts';
import { makePolicyMemory, type PolicyMemory } from './memory.ts';

export type TitledMention = PolicyMention & { readonly title: string };

export interface Reading {
  readonly context: LinkContext;
  readonly memory: PolicyMemory;
  /** The document's own policy. */
  readonly own: string | undefined;
  /** The policy that the own title holds in 《》: what a reading reads, what a notice prints. */
  readonly topic: string | undefined;
  readonly headings: readonly PolicyMention[];
  readonly byNumber: ReadonlyMap<string, string>;
  /** The numbers that titles bear, by id. */
  readonly numbersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Short titles that the text has defined so far, by key. */
  readonly defined: Map<string, string>;
  /** Whose short titles they are, where the text says so: 国务院|《若干意见》 is not 省委|《若干意见》. */
  readonly owners: Set<string>;
  /** Where a short title last stood for the topic. */
  readonly spoken: { topicAt: number };
}

const innerTitle = /《(.+)》/s;
const onlyMarked = /^《[^《》]*》$/;

export const isFull = (mention: PolicyMention, { knowledge }: LinkContext): mention is TitledMention =>
  mention.title !== undefined && mention.form !== 'self' && !knowledge.policies.isShort(mention.title);

const LONGEST_OPENING = 6;
/** 省人民政府|转发〈甲通知〉的通知, 市财政局|关于乙的报告: the inner title of the heading, of which the text leaves out whose it is. */
export const isTopicWithoutOrgan = ({ title }: TitledMention, { topic, context }: Reading): boolean => {
  if (topic === undefined || topic === title || !topic.endsWith(title)) return false;
  const { cues, policies } = context.knowledge;
  const opens =
    policies.subjectAt(title, 0, LONGEST_OPENING) === 0 || cues.before(title, 0, LONGEST_OPENING)[0]?.start === 0;
  return opens && cues.tellsWhose(topic, 0, topic.length - title.length);
};

/** What a full title names. */
export const idOfFull = (mention: TitledMention, reading: Reading): string =>
  isTopicWithoutOrgan(mention, reading) ? reading.topic! : reading.memory.idOf(mention.title);

/** `…管理办法（试行）` ends in 办法; stages on either side do not count. */
export const endsSo = (title: string | undefined, ending: string, { context }: Reading): boolean => {
  const { policies } = context.knowledge;
  return title !== undefined && titleKey(policies.bare(title)).endsWith(titleKey(policies.bare(ending)));
};

/** 国务院批转|林业部|关于…的报告. */
const passesOn = (title: string, { knowledge: { cues, policies } }: LinkContext): boolean =>
  cues.before(title, 0, Math.max(0, policies.subjectAt(title))).some(({ relation }) => relation === 'forwards');

/** 《申报指南》公布 / …公布《甲政策措施申报指南》: the headline shortens the one title of the text that ends so. */
const topicOf = (inner: string, memory: PolicyMemory, { knowledge: { policies } }: LinkContext): string =>
  (policies.isShort(inner) ? memory.onlyOne(inner)?.id : undefined) ?? memory.idOf(inner);

const SHORTEST_PRINTED = 8;
/** 印发, 转发, 公布. */
const PRINTING = 2;
const OF = '的';
/** 关于印发|甲规划|的通知, without marks: what the notice prints, where the text names it, perhaps with a head that the heading leaves out. */
const printedBy = (
  heading: string,
  full: readonly TitledMention[],
  { knowledge: { cues, policies } }: LinkContext,
): string | undefined => {
  for (let at = Math.max(0, policies.subjectAt(heading)); at < heading.length; at++) {
    if (!cues.isPrinting(heading, at)) continue;
    const written = heading.slice(at + PRINTING, heading.length - (policies.kindOf(heading)?.length ?? 0));
    const key = titleKey(written.endsWith(OF) ? written.slice(0, -1) : written);
    return key.length < SHORTEST_PRINTED ? undefined : full.find(({ title }) => titleKey(title).endsWith(key))?.title;
  }
  return undefined;
};

/** What a notice prints goes by the number of the notice; what it passes on has one of its own. */
const numbersById = (
  byNumber: ReadonlyMap<string, string>,
  printed: string | undefined,
  docNumber: string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const numbers = new Map<string, Set<string>>();
  for (const [number, id] of byNumber) numbers.set(id, (numbers.get(id) ?? new Set()).add(number));
  if (printed !== undefined && docNumber !== undefined && !numbers.has(printed))
    numbers.set(printed, new Set([docNumber]));
  return numbers;
};

export const readDocument = (mentions: readonly PolicyMention[], context: LinkContext): Reading => {
  const { profile, knowledge } = context;
  const heading = profile.title?.value;
  const read = heading === undefined ? undefined : titleRead(heading, knowledge);
  const inner =
    heading === undefined
      ? undefined
      : (innerTitle.exec(heading)?.[1] ?? (read && heading.slice(read.start, read.end)));
  // A heading that is nothing but a title in 《》, or 图解: and a title, names what the text is about, not the text.
  const own = heading !== undefined && (read || onlyMarked.test(heading)) ? undefined : heading;
  const headings = mentions.filter(({ form }) => form === 'own-title');
  const full = mentions.filter((mention): mention is TitledMention => isFull(mention, context));
  const memory = makePolicyMemory(
    full.map(({ title, start }) => ({ title, at: start })),
    [own, ...headings.map(({ title }) => title)].flatMap((title) =>
      title === undefined ? [] : [{ title, passesOn: passesOn(title, context) }],
    ),
    gather(mentions, ({ title }) => (title === undefined ? [] : [title, knowledge.policies.kindOf(title) ?? title])),
    knowledge.policies,
  );
  const byNumber = new Map<string, string>();
  if (own !== undefined && profile.docNumber?.value) byNumber.set(profile.docNumber.value, own);
  for (const { title, docNumber } of full)
    if (docNumber !== undefined && !byNumber.has(docNumber)) byNumber.set(docNumber, memory.idOf(title));
  const printed = inner ?? (heading === undefined ? undefined : printedBy(heading, full, context));
  const topic = printed === undefined ? undefined : topicOf(foldTitle(printed), memory, context);
  const isPrinted = heading !== undefined && topic !== undefined && !passesOn(heading, context);
  return {
    context,
    memory,
    own,
    topic,
    headings,
    byNumber,
    numbersOf: numbersById(byNumber, isPrinted ? topic : undefined, profile.docNumber?.value),
    defined: new Map(),
    owners: new Set(),
    spoken: { topicAt: -1 },
  };
};
