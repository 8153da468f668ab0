/** What is no office without its owner: what organs and titles take up already. */
import { type Cover, makeCover } from '../../text/cover.ts';
import type { Text } from '../../text/text.ts';
import type { Mention } from '../mention.ts';

export const namedCover = ({ folded }: Text, mentions: readonly Mention[]): Cover =>
  makeCover(
    folded.length,
    mentions.filter(({ type }) => type === 'Agency' || type === 'Policy'),
  );
