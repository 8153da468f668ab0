/**
 * Gives what a notice calls the text behind it the name that the text has itself.
 *
 *   关于印发《甲若干措施》的通知, and below it 关于甲的若干措施: both spellings name the text below
 */
import type { Link, Linked } from '../entities/link.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../pipeline.ts';
import { squeeze } from '../segments/rules/announced.ts';
import { overlaps } from '../text/span.ts';

/** A title's mark may stand before the words that announce it. */
const MARK = 2;

const otherNames = ({ carried = [], linked }: Extraction, { kinds }: Knowledge): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const wordsOf = (title: string): string => squeeze(title, 0, title.length, kinds.words.subject).words;
  for (const { announced, title } of carried) {
    if (!title) continue;
    const words = wordsOf(title.value);
    for (const { mention, link } of linked) {
      if (mention.type !== 'Policy' || mention.form !== 'titled' || link.status !== 'linked') continue;
      const [id, ...others] = link.ids;
      if (id === undefined || others.length > 0 || id === title.value) continue;
      const announces = overlaps(mention, announced) && mention.start >= announced.start - MARK;
      if (announces || wordsOf(id) === words) names.set(id, title.value);
    }
  }
  return names;
};

export const withCarriedNames = (extraction: Extraction, knowledge: Knowledge): Extraction => {
  const names = otherNames(extraction, knowledge);
  if (names.size === 0) return extraction;
  const renamed = (id: string): string => names.get(id) ?? id;
  const linkOf = (link: Link): Link =>
    link.status === 'linked' ? { ...link, ids: [...new Set(link.ids.map(renamed))] } : link;
  return {
    ...extraction,
    linked: extraction.linked.map(
      (one): Linked => (one.mention.type === 'Policy' ? { ...one, link: linkOf(one.link) } : one),
    ),
    relations: extraction.relations.map((relation) =>
      relation.type === 'citation' ? { ...relation, policy: renamed(relation.policy) } : relation,
    ),
  };
};
