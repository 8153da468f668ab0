/** The section on the projects that a directive and what follows from it plan. */
import { regionInWords, type Telling } from '../show/facts.ts';
import type { Trace } from '../trace-down.ts';
import { listOf } from '../view.ts';
import { called, listed, type Marks, restOf, type Section, withQuote } from './statement.ts';

export const projects = (telling: Telling, trace: Trace, marks: Marks): Section => {
  const { say, view } = telling;
  const seen = new Set<string>();
  const all = trace.policies
    .filter(({ stopped }) => !stopped)
    .flatMap(({ policy }) => listOf(view.plansOf, policy.id))
    .filter(({ project }) => !seen.has(project) && seen.add(project));
  const own = all.filter(({ policy }) => policy === trace.root).length;
  const planned = own === all.length ? 'reportProjectsOwn' : own === 0 ? 'reportProjectsBelow' : 'reportProjects';
  const shown = all.slice(0, listed.projects);
  return {
    title: say('projects'),
    lead: [all.length === 0 ? say('reportNoProjects') : say(planned, { count: all.length })],
    statements: shown.map(({ project, policy, quotes }) => {
      const { name, regions: at } = view.projects.get(project)!;
      const where = at.map(({ region }) => regionInWords(telling, region)).join(say('separator'));
      const facts = [where, policy === trace.root ? '' : called(telling, marks, policy)].filter((fact) => fact !== '');
      return withQuote(
        `${name}${facts.length > 0 ? say('brackets', { text: facts.join(say('comma')) }) : ''}`,
        quotes[0],
      );
    }),
    ...restOf(telling, all.length, shown.length),
  };
};
