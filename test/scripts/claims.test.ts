/** What a new version of a document changes, claim by claim: said anew, no longer said, said in other words; and what is no change. */
import { describe, expect, it } from 'vitest';
import { extract, loadKnowledge, toFragment } from '../../extractor/index.ts';
import { type ClaimDiff, claimsOf, diffClaims, showClaimDiff } from '../../scripts/claims.ts';
import { directive, documentOf } from '../support/small-documents.ts';

const knowledge = loadKnowledge();
const claims = (text: string) => claimsOf(toFragment(extract(documentOf('a.txt', text), knowledge), knowledge));
const diff = (after: string, before = directive): ClaimDiff => diffClaims(claims(before), claims(after));
const change = (words: string, by: string): string => {
  expect(directive).toContain(words);
  return directive.replace(words, by);
};
const shown = (all: ClaimDiff['added']) => all.map(({ type, to, quotes }) => [type, to, quotes]);

describe('a new version', () => {
  it('that touches one more region says so with its quote, and nothing else', () => {
    const difference = diff(change('城口县、彭水县', '城口县、酉阳县、彭水县'));
    expect(shown(difference.added)).toEqual([
      ['TOUCHES applies-to', expect.stringContaining('酉阳'), [expect.stringContaining('酉阳县')]],
    ]);
    expect(difference).toMatchObject({ removed: [], reworded: [] });
    expect(difference.kept).toBe(claims(directive).length);
  });

  it('that leaves out a law no longer rests on it', () => {
    const difference = diff(change('根据《中华人民共和国水法》，', ''));
    expect(shown(difference.removed)).toEqual([['BASED_ON', '中华人民共和国水法', ['根据《中华人民共和国水法》']]]);
    expect(difference).toMatchObject({ added: [], reworded: [] });
  });

  it('that names another project has one claim more and one less, each with its place', () => {
    const difference = diff(change('龙峡水库', '巴山水库'));
    const types = ['LOCATED_IN', 'PLANS'];
    expect(difference.added.map(({ type }) => type).sort()).toEqual(types);
    expect(difference.removed.map(({ type }) => type).sort()).toEqual(types);
    for (const { quotes } of difference.added) expect(quotes.join('')).toContain('巴山水库');
    for (const { quotes } of difference.removed) expect(quotes.join('')).toContain('龙峡水库');
  });

  it('that cites the same law by another cue has reworded it', () => {
    const difference = diff(change('根据《中华人民共和国水法》', '依据《中华人民共和国水法》'));
    expect(difference).toMatchObject({ added: [], removed: [] });
    expect(difference.reworded.map(({ before, after }) => [after.type, before.quotes, after.quotes])).toEqual([
      ['BASED_ON', ['根据《中华人民共和国水法》'], ['依据《中华人民共和国水法》']],
    ]);
  });

  it('is shown as lines that begin with what happened, and counted', () => {
    const lines = showClaimDiff(diff(change('根据《中华人民共和国水法》，为', '依据《中华人民共和国水法》，为')));
    expect(lines).toMatch(/^~ .* {2}依据 {2}中华人民共和国水法\n {4}- “根据.*”\n {4}\+ “依据.*”$/m);
    expect(showClaimDiff(diff(change('二、支持黔江区建设武陵山机场。\n', '')))).toMatch(/^- .*\n {4}“.*黔江区.*”$/m);
    expect(lines).toMatch(/0 added, 0 removed, 1 reworded, \d+ as before$/);
  });

  it('shows words that are said again and again once, with their number, and roles in words', () => {
    const touch = { key: 'k', type: 'TOUCHES applies-to', from: '甲', to: '乙', quotes: ['乙', '乙', '乙县'] };
    expect(showClaimDiff({ added: [touch], removed: [], reworded: [], kept: 0 })).toMatch(
      /^\+ 甲 {2}涉及（适用） {2}乙\n {4}“乙” ×2\n {4}“乙县”\n/,
    );
  });

  it('seen the other way round adds what the other removes', () => {
    const after = change('龙峡水库', '巴山水库');
    const [there, back] = [diff(after), diff(directive, after)];
    expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
  });
});

describe('no change of claims', () => {
  it.each([
    ['the same bytes', directive],
    ['other line ends', directive.replaceAll('\n', '\r\n')],
    ['blank lines', directive.replaceAll('\n', '\n\n')],
    ['blanks at the ends of lines', directive.replaceAll('\n', '  \n')],
    ['indented paragraphs', directive.replaceAll('\n', '\n　　')],
    ['a sentence that claims nothing', change('二、', '二、认真做好各项工作。')],
    ['another title', change('关于加快渝东南发展的意见', '关于进一步加快渝东南发展的意见')],
    ['another number', change('渝府发〔2015〕3号', '渝府发〔2015〕4号')],
  ])('is %s', (_what, after) => {
    const { added, removed, reworded } = diff(after);
    expect({ added, removed, reworded }).toEqual({ added: [], removed: [], reworded: [] });
  });
});
