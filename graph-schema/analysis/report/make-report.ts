/** A brief on one directive as sections of statements; how it is set (Markdown, HTML) is for others. */
import { type Coverage, coverageOf } from '../coverage.ts';
import { labelOf, policyFacts, type Telling } from '../show/facts.ts';
import { type Trace, traceDown } from '../trace-down.ts';
import type { Words } from '../view.ts';
import { carriers } from './carriers.ts';
import { foundations } from './foundations.ts';
import { identity } from './identity.ts';
import { missing } from './missing.ts';
import { projects } from './projects.ts';
import { regions } from './regions.ts';
import { marksOf, type Section } from './statement.ts';

export interface Report {
  readonly title: string;
  readonly facts: string;
  readonly sections: readonly Section[];
  readonly trace: Trace;
  readonly coverage: Coverage;
}

export const makeReport = (telling: Telling, policyId: string, on?: string): Report => {
  const { view, say } = telling;
  const trace = traceDown(view, policyId, on === undefined ? {} : { on });
  const coverage = coverageOf(view, policyId);
  const policy = trace.policies[0]!.policy;
  const marks = marksOf(telling, trace);
  const about: Section = {
    title: say('reportAbout'),
    lead: [
      say('reportBasis', { documents: view.documents.size }),
      ...(on === undefined ? [] : [`${say('onDay', { date: on })}${say('stop')}`]),
    ],
    statements: [],
  };
  return {
    title: labelOf(telling, policyId),
    facts: policyFacts(telling, policy),
    sections: [
      identity(telling, policy, trace),
      foundations(telling, policy),
      carriers(telling, trace, coverage, marks),
      regions(telling, trace, marks),
      projects(telling, trace, marks),
      missing(telling, trace, marks),
      about,
    ],
    trace,
    coverage,
  };
};

export const quotesOfReport = ({ sections }: Report): readonly Words[] =>
  sections.flatMap(({ statements }) => statements.flatMap((parts) => parts.flatMap(({ quote }) => quote ?? [])));
