/** The section on what a directive is: its names, who made it, whether it holds, to whom it is addressed. */
import { dateInWords, forceInWords, issuersOf, type Telling } from '../show/facts.ts';
import type { Trace } from '../trace-down.ts';
import type { PolicyEntry } from '../view.ts';
import { type Section, type Statement, withQuote } from './statement.ts';

export const identity = (telling: Telling, policy: PolicyEntry, trace: Trace): Section => {
  const { say } = telling;
  const issuer = policy.issuers[0];
  // Beside their names 发布机关不详 and 日期不详 would say so twice.
  const issuedBy = issuer || policy.supposedIssuer ? issuersOf(telling, policy) : say('reportUnknown');
  const date = policy.date || policy.yearByNumber ? dateInWords(telling, policy) : say('reportUnknown');
  const statements: Statement[] = [withQuote(say('reportIssued', { issuer: issuedBy, date }), issuer?.quotes[0])];
  if (policy.docNumber !== undefined)
    statements.push(withQuote(`${say('number')}${say('colon')}${policy.docNumber}`, undefined));
  const force = trace.policies[0]!.force;
  statements.push(
    withQuote(
      `${say('reportForce')}${say('colon')}${forceInWords(telling, force, policy.date)}`,
      force.repeal?.quotes[0],
    ),
  );
  if (policy.addressees.length > 0)
    statements.push(
      withQuote(`${say('reportAddressees')}${say('colon')}${policy.addressees.join(say('separator'))}`, undefined),
    );
  return { title: say('reportWhat'), lead: policy.held ? [] : [say('reportNotHeld')], statements };
};
