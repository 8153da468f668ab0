/** What a trace comes to, in a few lines: how many regions, through how many documents, by province, on which day. */
import type { Trace } from '../trace-down.ts';
import { forceInWords, regionInWords, regionName, type Telling } from './facts.ts';
import { foldByProvince } from './fold-by-province.ts';

export const traceSummary = (telling: Telling, trace: Trace): readonly string[] => {
  const { say, view } = telling;
  const named = trace.regions.filter((reached) => reached.named);
  const members = trace.regions.length - named.length;
  const root = trace.policies[0]!;
  const direct = named.filter((reached) => reached.direct).length;
  const lines: string[] = [];
  if (trace.on !== undefined) lines.push(say('onDay', { date: trace.on }));
  if (trace.on !== undefined || root.force.state === 'repealed')
    lines.push(`${root.policy.label}${say('colon')}${forceInWords(telling, root.force)}`);
  // The directive itself is no step on its own way.
  const policies = trace.policies.filter((traced) => traced !== root && !traced.stopped).length;
  const counts = { regions: named.length, direct, indirect: named.length - direct, policies };
  lines.push(say(named.length === 0 ? 'noRegions' : policies === 0 ? 'reachedAlone' : 'reached', counts));
  if (members > 0) lines.push(say('onlyMembers', { count: members }));
  for (const { province, regions } of foldByProvince(view, named)) {
    const names = regions
      .filter(({ region }) => region !== province)
      .map(({ region }) => regionInWords(telling, region));
    const head = province === undefined ? say('outsideProvinces') : regionName(telling, province);
    lines.push(`  ${head}${names.length > 0 ? `${say('colon')}${names.join(say('separator'))}` : ''}`);
  }
  if (trace.excluded.length > 0)
    lines.push(
      `${say('excluded')}${say('colon')}${trace.excluded.map(({ region }) => regionInWords(telling, region)).join(say('separator'))}`,
    );
  if (trace.notYet.length > 0) lines.push(say('notYet', { count: trace.notYet.length }));
  return lines;
};
