/** Gives every mention its link; a mention whose type has no linker stays unresolved. */
import type { LinkContext, Linker } from '../contracts.ts';
import type { Mention, MentionOf, MentionType } from '../mentions/mention.ts';
import { isMention, type Link, type Linked } from './link.ts';
import { linkers } from './linkers/index.ts';

const linkType = <T extends MentionType>(type: T, linker: Linker<T> | undefined, context: LinkContext) => {
  const mentions = context.mentions.filter(isMention(type));
  const links: readonly Link[] =
    linker?.link(mentions, context) ??
    mentions.map(() => ({ status: 'unresolved', reason: `no linker for ${type}`, candidates: [] }));
  if (links.length !== mentions.length)
    throw new RangeError(`linkAll: linker ${type}: expected ${mentions.length} links, got ${links.length}`);
  return mentions.map((mention, i): readonly [Mention, Link] => [mention, links[i]!]);
};

export const linkAll = (context: LinkContext): readonly Linked[] => {
  const linkOf = new Map<Mention, Link>([
    ...linkType('Region', linkers.Region, context),
    ...linkType('Agency', linkers.Agency, context),
    ...linkType('Project', linkers.Project, context),
    ...linkType('Policy', linkers.Policy, context),
  ]);
  return context.mentions.map((mention) => ({
    mention: mention as MentionOf<MentionType>,
    link: linkOf.get(mention)!,
  }));
};
