/** A role that is in doubt is said with what it may be instead, and gives way to one that is not. */
import { describe, expect, it } from 'vitest';
import { isInDoubt } from '../../../graph-schema/edges/roles.ts';
import {
  makeReport,
  reachInWords,
  showReportMarkdown,
  showTraceMarkdown,
  showTraceTree,
  tellIn,
  traceDown,
  traceRows,
  traceUp,
} from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: { 意见: { date: '2020' }, 办法: { date: '2021' } },
  says: [['办法', 'IMPLEMENTS', '意见']],
  touches: [
    ['意见', '丙县', 'applies-to', ['site']],
    ['办法', '丙县', 'site'],
    ['意见', '丁县', 'applies-to', ['pilot', 'site']],
    ['意见', '戊县', 'applies-to'],
    ['意见', '大三角', 'pilot', ['mentioned']],
  ],
  members: [['大三角', '己县']],
  regions: {
    甲省: { code: '410000', level: 'province' },
    丙县: { code: '410122', parent: '甲省' },
    丁县: { code: '410123', parent: '甲省' },
    戊县: { code: '410124', parent: '甲省' },
    己县: { code: '410125', parent: '甲省' },
    大三角: { level: 'area' },
  },
});
const telling = tellIn(view, 'zh');
const trace = traceDown(view, 'policy:意见');
const reached = (name: string) => trace.regions.find(({ region }) => view.regions.get(region)?.name === name);

describe('a role is in doubt', () => {
  it.each([
    ['where no place says it surely', { sure: false, orRoles: ['site'] }, true],
    ['but not where one does, whatever others may say', { sure: true, orRoles: ['site'] }, false],
    ['but not where nothing else was thought of', { sure: false }, false],
    ['but not in a graph that does not tell', {}, false],
  ])('%s', (_, properties, expected) => expect(isInDoubt(properties)).toBe(expected));
});

describe('of a region', () => {
  it('the role that is certain comes before a stronger one that is not', () =>
    expect(reached('丙县')).toMatchObject({
      role: 'site',
      roles: ['applies-to', 'site'],
      doubtful: ['applies-to'],
    }));
  it('the strongest is told where all are in doubt, and none is doubtful where a text is plain', () => {
    expect(reached('丁县')).toMatchObject({ role: 'applies-to', doubtful: ['applies-to'] });
    expect(reached('戊县')).toMatchObject({ role: 'applies-to', doubtful: [] });
  });
  it('a member by data takes the doubt of its area along', () =>
    expect(reached('己县')?.ways).toMatchObject([{ role: 'pilot', orRoles: ['mentioned'] }]));
});

describe('the doubt is told', () => {
  it('in the tree, behind the place', () => {
    const tree = showTraceTree(telling, trace);
    expect(tree).toContain('丁县（或为试点示范、任务或项目所在）');
    expect(tree).toContain('适用：丙县（或为任务或项目所在）');
    expect(tree).not.toContain('戊县（或');
  });
  it('in the table, beside the role', () => {
    const roles = traceRows(telling, trace).map((row) => `${row[1]} ${row[3]}`);
    expect(roles).toContain('丁县 适用，或为试点示范、任务或项目所在');
    expect(roles).toContain('戊县 适用');
  });
  it('in Markdown and in the brief', () => {
    expect(showTraceMarkdown(telling, trace)).toContain('（适用，或为试点示范、任务或项目所在 · 直接）');
    expect(showReportMarkdown(telling, makeReport(telling, 'policy:意见'))).toContain(
      '丁县（或为试点示范、任务或项目所在）',
    );
  });
  it('from the region up', () => {
    const [up] = traceUp(view, 'region:410123').policies;
    expect(reachInWords(telling, up!.reaches[0]!)).toContain('（适用，或为试点示范、任务或项目所在）');
  });
});
