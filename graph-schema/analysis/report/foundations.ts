/** The section on what a directive rests on. */

import { hopCaption } from '../hop-caption.ts';
import { type Hop, hopsUp, onlyTells } from '../hops.ts';
import { captionIn, policyFacts, type Telling } from '../show/facts.ts';
import { nameOf } from '../show/ways.ts';
import type { PolicyEntry } from '../view.ts';
import { listed, restOf, type Section, type Statement, withQuote } from './statement.ts';

const hopStatement = (telling: Telling, hop: Hop): Statement => {
  const upper = telling.view.policies.get(hop.upper)!;
  const relation = captionIn(telling, hopCaption(hop));
  return withQuote(
    `${relation}${nameOf(telling, hop.upper)}${telling.say('brackets', { text: policyFacts(telling, upper) })}`,
    hop.quotes[0],
  );
};

export const foundations = (telling: Telling, policy: PolicyEntry): Section => {
  const { say, view } = telling;
  const hops = hopsUp(view, policy.id);
  const told = hops.filter(onlyTells).length;
  const count = hops.length - told;
  const rests =
    count > 0 ? say('reportRestsOn', { count }) : say(policy.held ? 'reportRestsOnNothing' : 'reportRestsUnknown');
  const shown = hops.slice(0, listed.above);
  return {
    title: say('reportAbove'),
    lead: [rests, ...(told > 0 ? [say('reportTellsOf', { count: told })] : [])],
    statements: shown.map((hop) => hopStatement(telling, hop)),
    ...restOf(telling, hops.length, shown.length),
  };
};
