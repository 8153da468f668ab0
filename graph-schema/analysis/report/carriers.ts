/** The section on who carries a directive on, in which provinces, and how soon. */
import type { Coverage } from '../coverage.ts';
import { hopCaption } from '../hop-caption.ts';
import { onlyTells } from '../hops.ts';
import { captionIn, forceInWords, policyFacts, type Telling } from '../show/facts.ts';
import { nameOf } from '../show/ways.ts';
import type { Trace, TracedPolicy } from '../trace-down.ts';
import { called, listed, type Marks, restOf, type Section, type Statement, withQuote } from './statement.ts';

const carrierStatement = (
  telling: Telling,
  marks: Marks,
  { policy, via, stopped, force, steps }: TracedPolicy,
): Statement => {
  const { say } = telling;
  const relation = captionIn(telling, hopCaption(via!));
  const facts = [
    policyFacts(telling, policy),
    steps > 1 ? `${say('through')}${called(telling, marks, via!.upper)}` : undefined,
    stopped ? forceInWords(telling, force) : undefined,
  ].filter((fact) => fact !== undefined);
  const name = nameOf(telling, policy.id);
  const mark = marks.get(policy.id);
  return withQuote(
    `${mark === undefined ? '' : say('marked', { mark })}${relation}${say('colon')}${name}${say('brackets', { text: facts.join(say('semicolon')) })}`,
    via!.quotes[0],
  );
};

export const carriers = (telling: Telling, trace: Trace, coverage: Coverage, marks: Marks): Section => {
  const { say } = telling;
  const below = trace.policies.slice(1);
  const days = coverage.provinces
    .flatMap(({ documents, province }) =>
      documents.flatMap(({ days: after }) => (after === undefined ? [] : [{ province, after }])),
    )
    .sort((a, b) => a.after - b.after)[0];
  const lead = below.length === 0 ? [say('reportNoCarriers')] : [say('reportCarriers', { count: below.length })];
  const told = below.filter(({ via }) => via && onlyTells(via)).length;
  if (told > 0) lead.push(say('reportOnlyTell', { count: told }));
  if (coverage.covered > 0)
    lead.push(
      say('reportCoverage', {
        count: coverage.covered,
        provinces: coverage.provinces
          .filter(({ status }) => status !== 'none')
          .map(({ province }) => captionIn(telling, province))
          .join(say('separator')),
      }),
    );
  if (days && days.after >= 0)
    lead.push(
      say(days.after === 0 ? 'reportFirstSameDay' : 'reportFirst', {
        province: captionIn(telling, days.province),
        days: days.after,
      }),
    );
  const shown = below.slice(0, listed.below);
  return {
    title: say('reportBelow'),
    lead,
    statements: shown.map((traced) => carrierStatement(telling, marks, traced)),
    ...restOf(telling, below.length, shown.length),
  };
};
