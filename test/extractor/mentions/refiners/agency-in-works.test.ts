/** An organ inside the name of a work is a part of that name. */
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../extractor/mentions/mention.ts';
import { agencyInWorks } from '../../../../extractor/mentions/refiners/agency-in-works.ts';
import { normalise } from '../../../../extractor/text/normalise.ts';
import { knowledge } from '../../project-reading.ts';

const typesLeft = (source: string, organ: string, work: string, rule: string): readonly string[] => {
  const text = normalise(source);
  const spanOf = (words: string): { start: number; end: number } => {
    const start = text.folded.indexOf(words);
    return { start, end: start + words.length };
  };
  const mentions = [
    { type: 'Agency', rule: 'agency-places', names: [organ], ...spanOf(organ) },
    { type: 'Project', rule, names: [work], head: '', ...spanOf(work) },
  ] as unknown as readonly Mention[];
  return agencyInWorks.refine(mentions, text, { lines: [], sentences: [] }, knowledge).map(({ type }) => type);
};

describe('an organ inside a work', () => {
  it.each([
    ['改造清苑农机局宿舍。', '清苑农机局', '清苑农机局宿舍', 'project-rows', ['Project']],
    ['建设晋城海关监管作业场所。', '晋城海关', '晋城海关监管作业场所', 'project-names', ['Project']],
    // Near misses: it acts, only a weight makes the name, it stands before the work.
    ['省水利厅负责控拜村人饮工程。', '省水利厅', '省水利厅负责控拜村人饮工程', 'project-names', ['Agency', 'Project']],
    ['晋城海关监管作业场所', '晋城海关', '晋城海关监管作业场所', 'project-names-weighed', ['Agency', 'Project']],
    ['省水利厅的茶园水库', '省水利厅', '茶园水库', 'project-names', ['Agency', 'Project']],
  ])('%s', (source, organ, work, rule, left) => {
    expect(typesLeft(source, organ, work, rule)).toEqual(left);
  });
});
