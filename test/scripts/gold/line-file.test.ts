/** What an annotator writes by hand is read as it was meant, or comes back as a problem with its line. */
import { describe, expect, it } from 'vitest';
import { compileAnnotation } from '../../../scripts/gold/compile-annotation.ts';
import { readLineFile } from '../../../scripts/gold/line-file.ts';

const flagged = (letter: string, flags: string) => readLineFile(`${letter}\t重庆\t500000\t*\t${flags}`);

describe('the flags of a mention line', () => {
  it.each([
    ['', { optional: false }],
    ['o', { optional: true }],
    ['role=own', { optional: false, role: 'own' }],
    ['o role=site', { optional: true, role: 'site' }],
    ['role=applies-to o', { optional: true, role: 'applies-to' }],
    ['role=site|origin', { optional: false, role: 'site', alsoRoles: ['origin'] }],
  ])('“%s” is %o', (flags, read) => {
    const { mentions, problems } = flagged('R', flags);
    expect(problems).toEqual([]);
    expect(mentions).toMatchObject([read]);
    expect(mentions.map(({ role }) => role)).toEqual(['role' in read ? read.role : undefined]);
  });

  it.each([
    ['an unknown role', 'R', 'role=host', /line 1: 重庆: expected o or role=.*, got role=host/],
    ['a role of an organ', 'A', 'role=own', /line 1: 重庆: expected a role at a Region alone, got one at a Agency/],
    ['two roles', 'R', 'role=own role=site', /line 1: 重庆: expected one role, got own, site/],
    ['the word alone', 'R', 'pilot', /expected o or role=.*, got pilot/],
  ])('%s is a problem', (_, letter, flags, problem) => {
    expect(flagged(letter, flags).problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('a compiled annotation', () => {
  const compiled = (lines: string) =>
    compileAnnotation('a.txt', Buffer.from('重庆在彭水、重庆西'), lines).annotation.mentions;

  it('gives each occurrence the role of its line', () => {
    expect(
      compiled('R\t重庆\t500000\t1\trole=own\nR\t重庆\t500000\t2\to role=mentioned\nR\t彭水\t500243\t*\trole=site'),
    ).toMatchObject([
      { start: 0, end: 2, role: 'own', optional: false },
      { start: 3, end: 5, role: 'site' },
      { start: 6, end: 8, role: 'mentioned', optional: true },
    ]);
  });

  it('has no role where none is told', () => {
    expect(compiled('R\t彭水\t500243\t*')).toEqual([
      { start: 3, end: 5, text: '彭水', type: 'Region', ids: ['500243'], optional: false },
    ]);
  });
});
