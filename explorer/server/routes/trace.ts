/** Which regions a directive reaches: the documents that hand it on as a tree, and every region with its words. */
import { z } from 'zod';
import {
  hopCaption,
  provinceOf,
  quotesOfTrace,
  type ReachedRegion,
  type RegionWay,
  regionInWords,
  successorsOf,
  type Trace,
  type TracedPolicy,
  throughInWords,
  traceDown,
  type View,
} from '../../../graph-schema/index.ts';
import { caps } from '../../api.ts';
import type { TraceAnswer, TracePolicy, TraceRegion, TraceWay } from '../../api-analysis.ts';
import { makeTeller, placeOnMap, sentencesFor, type Teller } from '../analysis/tell.ts';
import { askedDay } from './asked-day.ts';
import { askedPolicy } from './asked-policy.ts';
import { route } from './route.ts';

const policyOf = (
  teller: Teller,
  further: Trace['further'],
  { policy, steps, via, stopped, force, forAllProvinces }: TracedPolicy,
): TracePolicy => ({
  ...teller.policy(policy, force),
  steps,
  stopped,
  forAllProvinces,
  earlierVersion: via?.earlierVersion ?? false,
  also: further
    .filter(({ lower }) => lower === policy.id)
    .map((hop) => ({
      policy: hop.upper,
      relation: hopCaption(hop),
      ...teller.quote(hop.quotes[0]),
    })),
  ...(via ? { upper: via.upper, relation: hopCaption(via), ...teller.quote(via.quotes[0]) } : {}),
});

const wayOf = (teller: Teller, way: RegionWay): TraceWay => ({
  policy: way.policy,
  role: way.role,
  ...(way.orRoles ? { orRoles: way.orRoles } : {}),
  direct: way.direct,
  ...(way.through ? { isMember: true as const } : {}),
  ...(way.through || way.governs ? { through: teller.both((telling) => throughInWords(telling, way) ?? '') } : {}),
  ...teller.quote(way.quotes[0]),
});

const regionOf = (teller: Teller, reached: ReachedRegion): TraceRegion => {
  const { view } = teller;
  const entry = view.regions.get(reached.region)!;
  const province = provinceOf(view, entry.id);
  const isGone = entry.validTo !== undefined && successorsOf(view, entry.id).length > 0;
  return {
    node: teller.line(entry.id),
    ...placeOnMap(entry),
    ...(isGone ? { became: teller.both((telling) => regionInWords(telling, entry.id)) } : {}),
    ...(province?.code ? { province: { code: province.code, name: province.name } } : {}),
    role: reached.role,
    roles: reached.roles,
    doubtful: reached.doubtful,
    direct: reached.direct,
    named: reached.named,
    ways: reached.ways.map((way) => wayOf(teller, way)),
  };
};

/** Days on which a document of the whole trace begins, ends or is repealed. */
const daysOf = (view: View, root: string): readonly string[] => {
  const days = traceDown(view, root).policies.flatMap(({ force: { from, until, repeal } }) => [
    from,
    until,
    repeal?.date,
  ]);
  return [...new Set(days.filter((day) => day !== undefined))].sort();
};

const answerTrace = (teller: Teller, trace: Trace): TraceAnswer => ({
  root: trace.root,
  ...(trace.on === undefined ? {} : { on: trace.on }),
  policies: trace.policies.map((traced) => policyOf(teller, trace.further, traced)),
  regions: trace.regions.map((reached) => regionOf(teller, reached)),
  excluded: trace.excluded.map((reached) => regionOf(teller, reached)),
  notYet: trace.notYet.length,
  days: daysOf(teller.view, trace.root),
});

export const trace = route({
  name: 'trace',
  method: 'GET',
  question: z.object({ policy: z.string().min(1), on: askedDay }),
  answer: async ({ policy, on }, { store, keeper }): Promise<TraceAnswer> => {
    const [view, atlas] = [await keeper.view(), await keeper.atlas()];
    const { id } = askedPolicy(view, policy);
    const found = traceDown(view, id, on === undefined ? {} : { on });
    const sentences = await sentencesFor(store, quotesOfTrace(found), caps.traceSentences);
    const answer = answerTrace(makeTeller({ view, atlas, sentences }), found);
    return id === policy ? answer : { ...answer, asked: policy };
  },
});
