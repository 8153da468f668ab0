/** What `explain` says of a mention: who proposed it, who judged it, what it stands for, which candidates lost and why. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../extractor/explain.ts';
import { loadKnowledge } from '../../extractor/knowledge/load.ts';
import { extract } from '../../extractor/pipeline.ts';

const knowledge = loadKnowledge();
const of = (source: string): string =>
  explain(extract({ name: 'x.txt', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge));

describe('an explanation', () => {
  it.each([
    [
      'the rule that proposed a mention and its link',
      '重庆市发布通知。',
      /Region 重庆市 {2}\(region-names\)\n {8}→ 500000 {2}stated/,
    ],
    [
      'the candidates that lost, and to what',
      '长春市朝阳区和长春市。',
      /→ 220104 .*\n.* not 110105 朝阳区: not in 长春市/,
    ],
    ['a name that stays open, with ranked candidates', '鼓楼区居民。', /\? ambiguous: .*\n +1\. /],
    [
      'the refiner that dropped a proposal, and why',
      '推进合作共赢。',
      /- .*Region 合作 {2}\(region-names\), dropped by refiner region-doubtful-names: also a word/,
    ],
    [
      'a place that became part of an organ',
      '重庆市人民政府决定。',
      /Region 重庆市 .* dropped by refiner region-in-mentions: part of an organ/,
    ],
    [
      'a place in a quoted brand',
      '关注“上海发布”。',
      /Region 上海 .* dropped by refiner region-in-quotes: part of a name/,
    ],
    [
      'the refiner that made a mention',
      '由青海省财政厅、教育厅负责。',
      /Agency 教育厅 .*made by refiner agency-lists: the list names its place once/,
    ],
    [
      'an organ’s full name and how it was found',
      '青海省发改委印发。',
      /Agency 青海省发改委 .*\n {8}→ 青海省发展和改革委员会 {2}stated: of 630000/,
    ],
  ])('shows %s', (_what, source, pattern) => {
    expect(of(source)).toMatch(pattern);
  });

  it('shows no refiner beside a mention that none touched', () => {
    expect(of('重庆市发布通知。')).not.toContain('refiner');
  });
});
