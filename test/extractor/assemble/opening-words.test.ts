/** A text without a title is called by its first words that say something; a form of address is none. */
import { describe, expect, it } from 'vitest';
import { assemble, extract, loadKnowledge, toFragment } from '../../../extractor/index.ts';
import { documentOf } from '../../support/small-documents.ts';

const knowledge = loadKnowledge();
const openingOf = (text: string) => {
  const fragment = toFragment(extract(documentOf('text.txt', text), knowledge), knowledge);
  return assemble([fragment], knowledge).nodes.find(({ type, properties }) => type === 'Policy' && properties.held)
    ?.properties.opening;
};

const report = '现在，我代表国务院，向大会作报告，请予审议。';
describe('the opening words', () => {
  it.each([
    ['go past a form of address', `各位代表：\n\n${report}\n今年要做好各项工作。`, report],
    ['are the first line else', `${report}\n各位代表：\n今年要做好各项工作。`, report],
    ['are a form of address only where nothing follows', '各位代表：', '各位代表：'],
  ])('%s', (_, text, opening) => expect(openingOf(text)).toBe(opening));
});
