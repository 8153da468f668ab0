/** The section on what the documents of a trace cite and this collection lacks. */
import { numberBeside } from '../find-policy.ts';
import { type MissingPolicy, missingPolicies } from '../missing.ts';
import type { Telling } from '../show/facts.ts';
import { nameOf } from '../show/ways.ts';
import type { Trace } from '../trace-down.ts';
import { called, listed, type Marks, restOf, type Section, type Statement, withQuote } from './statement.ts';

/** Who of the trace cites it; who else does is named only where nobody of the trace does. */
const missingStatement = (
  telling: Telling,
  marks: Marks,
  here: ReadonlySet<string>,
  { policy, by, issuer }: MissingPolicy,
): Statement => {
  const { say } = telling;
  const inTrace = by.filter((citing) => here.has(citing.policy));
  const citing = inTrace.length > 0 ? inTrace : by;
  const first = citing[0]!;
  const phrase =
    inTrace.length === 0 ? 'reportCitedElsewhere' : inTrace.length === 1 ? 'reportCitedByOne' : 'reportCitedBy';
  const guess = [
    numberBeside(policy),
    issuer && policy.issuers.length === 0 ? say('supposedIssuer', { name: issuer.name }) : issuer?.name,
  ]
    .filter(Boolean)
    .join(say('comma'));
  return withQuote(
    `${nameOf(telling, policy.id)}${guess === '' ? '' : say('brackets', { text: guess })}${say('colon')}${say(phrase, {
      count: citing.length,
      first: called(telling, marks, first.policy),
    })}`,
    first.quote,
  );
};

/** Missing documents that something of this trace cites, the most wanted first. */
export const missing = (telling: Telling, trace: Trace, marks: Marks): Section => {
  const { say, view } = telling;
  const here = new Set(trace.policies.map(({ policy }) => policy.id));
  const all = missingPolicies(view).filter(
    ({ policy, by }) => here.has(policy.id) || by.some((citing) => here.has(citing.policy)),
  );
  // The document itself may be what is missing.
  const isAlone = trace.policies.length === 1 && trace.policies[0]!.policy.held;
  const counts = isAlone ? 'reportMissingOwn' : 'reportMissingCount';
  const shown = all.slice(0, listed.missing);
  return {
    title: say('reportMissing'),
    lead: [all.length === 0 ? say('reportNothingMissing') : say(counts, { count: all.length })],
    statements: shown.map((entry) => missingStatement(telling, marks, here, entry)),
    ...restOf(telling, all.length, shown.length),
  };
};
