/** References that name no document for sure, as rows and as Markdown. */
import type { OpenReference } from '../read-open-references.ts';
import { relationCaption } from '../relations.ts';
import { captionIn, labelOf, placeInWords, type Telling, wordsOf } from './facts.ts';
import type { Phrase } from './phrases.ts';
import { plain, quoteLine } from './trace-markdown.ts';

export const openColumns = ['openSurface', 'relation', 'mayBe', 'quote', 'place'] as const satisfies readonly Phrase[];

const candidatesIn = (telling: Telling, { mayBe }: OpenReference): string =>
  mayBe.length === 0
    ? telling.say('noCandidate')
    : mayBe.map((id) => labelOf(telling, id)).join(telling.say('separator'));

export const openRows = (telling: Telling, open: readonly OpenReference[]): readonly (readonly string[])[] =>
  open.map((reference) => [
    reference.surface,
    captionIn(telling, relationCaption(reference.relation)),
    candidatesIn(telling, reference),
    wordsOf(telling, reference.quote),
    placeInWords(telling, reference.quote),
  ]);

export const showOpenMarkdown = (telling: Telling, open: readonly OpenReference[], all: number): string => {
  const { say } = telling;
  return [
    `# ${say('openTitle')}`,
    '',
    say('openCount', { count: all }),
    '',
    ...open.flatMap((reference) => [
      `- **${plain(reference.surface)}** · ${captionIn(telling, relationCaption(reference.relation))} · ${say('mayBe')}${say('colon')}${plain(candidatesIn(telling, reference))}`,
      `  - ${quoteLine(telling, reference.quote)}`,
    ]),
    '',
  ].join('\n');
};
