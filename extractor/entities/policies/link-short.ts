/**
 * Short titles and pronouns: 《实施意见》, 《纲要》, 本办法, 该通知.
 *
 * A full title right before it > what the text is about > the last full title that ends so > the document's own title >
 * the only one named later; first by the whole short title (实施意见), then by its kind alone (意见).
 */
import type { Candidate, Link } from '../link.ts';
import { endsSo, type Reading, type TitledMention } from './reading.ts';
import { inferred, unresolved } from './verdicts.ts';

const MOST_CANDIDATES = 5;
/** Within these many characters behind a full title a short one goes on speaking of it. */
const NEAR = 40;

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

export const linkShort = ({ title, start }: TitledMention, reading: Reading): Link => {
  const { memory, own, topic, context } = reading;
  const kind = context.knowledge.policies.kindOf(title) ?? title;
  for (const ending of new Set([title, kind])) {
    const last = memory.lastBefore(ending, start);
    const isNear = last !== undefined && start - last.at - last.id.length <= NEAR;
    if (!isNear && topic !== undefined && endsSo(topic, ending, reading))
      return inferred(topic, `the text is about it, and it ends in ${ending}`);
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

/** 本办法 is the document or the attached one whose heading stands above, 该办法 what was named last. */
export const linkPronoun = ({ title, start }: TitledMention, reading: Reading): Link => {
  const { own, topic, memory, headings, context } = reading;
  const isOwn = context.knowledge.cues.own.some((word) => context.text.folded.startsWith(word, start));
  if (!isOwn) {
    const last = memory.lastBefore(title, start);
    return last
      ? inferred(last.id, `last full title before it that ends in ${title}`)
      : unresolved(`nothing before it ends in ${title}`);
  }
  const heading = headings.findLast((other) => other.start < start && endsSo(other.title, title, reading));
  if (heading?.title !== undefined) return inferred(memory.idOf(heading.title), 'the heading above ends so');
  const id = endsSo(topic, title, reading) ? topic : own;
  return id === undefined ? unresolved('the document has no title') : inferred(id, 'the document itself');
};
