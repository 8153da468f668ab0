/**
 * Short titles and pronouns: 《实施意见》, 《纲要》, 本办法, 该通知.
 *
 * A full title right before it > what the text is about > the last full title that ends so > the document's own title >
 * the only one named later; first by the whole short title (实施意见), then by its kind alone (意见).
 */
import type { Candidate, Link } from '../link.ts';
import { endsSo, type Reading, type TitledMention } from './reading.ts';
import type { Remembered } from './spellings.ts';
import { inferred, unresolved } from './verdicts.ts';

const MOST_CANDIDATES = 5;
const SHORTEST_MATTER = 6;
/** 关|于. */
const ABOUT = '于';
/** 该决定…该决定: so many are passed on the way back. */
const MOST_PRONOUNS = 6;
/** Within these many characters behind a full title a short one goes on speaking of it. */
const NEAR = 40;

/** So far behind, in another paragraph, 该办法 speaks no more of what was named only in passing. */
const FAR = 120;
const FARTHEST = 1000;

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

/** Do two titles share words of this length? */
const sharesMatter = (a: string, b: string): boolean => {
  for (let at = 0; at + SHORTEST_MATTER <= a.length; at++)
    if (b.includes(a.slice(at, at + SHORTEST_MATTER))) return true;
  return false;
};

/** 《规划》 in 关于支持|淮河生态经济带|高质量发展的意见 is 淮河生态经济带发展规划, though another plan was named since. */
const akinToOwn = (ending: string, at: number, { memory, own }: Reading): Remembered | undefined => {
  const matter = own === undefined ? -1 : own.indexOf(ABOUT);
  if (own === undefined || matter === -1 || own.includes('《')) return undefined;
  const subject = own.slice(matter + 1);
  const akin = memory.all(ending, at).filter((one) => one.at < at && sharesMatter(one.id, subject));
  return akin.length === 1 ? akin[0] : undefined;
};

export const linkShort = ({ title, start }: TitledMention, reading: Reading): Link => {
  const { memory, own, topic, context } = reading;
  const kind = context.knowledge.policies.kindOf(title) ?? title;
  // 根据《省办法》,我市起草了|《办法》: what a text tells the making of is what it is about.
  const isMade = context.knowledge.cues.isMadeAt(context.text.folded, start);
  for (const ending of new Set([title, kind])) {
    const last = memory.lastBefore(ending, start);
    const isNear =
      last !== undefined &&
      !isMade &&
      last.at > reading.spoken.topicAt &&
      start - last.at - last.id.length <= NEAR &&
      // …和乙市出台的《乙办法》。 / 三、主要内容 / 《办法》共六章: below a heading the text speaks of its matter again.
      !context.text.folded.slice(Math.max(last.at, start - NEAR), start).includes('\n');
    if (!isNear && topic !== undefined && endsSo(topic, ending, reading)) {
      reading.spoken.topicAt = start;
      return inferred(topic, `the text is about it, and it ends in ${ending}`);
    }
    const akin = isNear ? undefined : akinToOwn(ending, start, reading);
    if (akin && akin.id !== last?.id)
      return inferred(
        akin.id,
        `ends in ${ending} and shares its matter with the document's title`,
        candidates(ending, start, reading, akin.id),
      );
    if (last)
      return inferred(
        last.id,
        `last full title before it that ends in ${ending}`,
        candidates(ending, start, reading, last.id),
      );
    if (own !== undefined && endsSo(own, ending, reading))
      return inferred(own, `the document's own title ends in ${ending}`);
    const only = memory.onlyOne(ending);
    if (only) return inferred(only.id, `the only title of the document that ends in ${ending}, named later`);
  }
  return unresolved(`nothing before it ends in ${title}`, candidates(kind, start, reading));
};

/**
 * 由作出|决定|的部门…撤销该决定: what the text called so since it named the policy is meant. 《决定》, 该决定 go on speaking of the policy;
 * 法 is in too many words.
 */
const isCalledSince = (kind: string, from: number, to: number, { context }: Reading): boolean => {
  const { folded } = context.text;
  if (kind.length < 2) return false;
  for (let at = folded.lastIndexOf(kind, to - 1), step = 0; at >= from; at = folded.lastIndexOf(kind, at - 1), step++) {
    if (folded[at - 1] === '《' || step === MOST_PRONOUNS) return false;
    if (!context.knowledge.cues.back.some((word) => folded.endsWith(word, at))) return true;
  }
  return false;
};

/** 本办法 is the document or the attached one whose heading stands above, 该办法 what was named last. */
export const linkPronoun = ({ title, start }: TitledMention, reading: Reading): Link => {
  const { own, topic, memory, headings, context } = reading;
  const isOwn = context.knowledge.cues.own.some((word) => context.text.folded.startsWith(word, start));
  if (!isOwn) {
    const last = memory.lastBefore(title, start);
    // 问答: …《甲办法》… / 适时启动|该办法|的修订: paragraphs later the text speaks of its matter again.
    const isFar =
      last !== undefined &&
      start - last.at - last.id.length > FAR &&
      context.text.folded.slice(Math.max(last.at + last.id.length, start - FARTHEST), start).includes('\n');
    if (isFar && topic !== undefined && topic !== own && endsSo(topic, title, reading))
      return inferred(topic, `the text is about it, and it ends in ${title}`);
    return last && !isCalledSince(title, last.at + last.id.length, start, reading)
      ? inferred(last.id, `last full title before it that ends in ${title}`)
      : unresolved(`nothing before it ends in ${title}`);
  }
  const heading = headings.findLast((other) => other.start < start && endsSo(other.title, title, reading));
  if (heading?.title !== undefined) return inferred(memory.idOf(heading.title), 'the heading above ends so');
  const id = endsSo(topic, title, reading) ? topic : own;
  return id === undefined ? unresolved('the document has no title') : inferred(id, 'the document itself');
};
