/** A trace as a tree for terminals: each document under the one that it carries on, with the words that say so. */
import { roleCaptions, touchRoles } from '../../edges/roles.ts';
import { hopCaption } from '../hop-caption.ts';
import type { Trace, TracedPolicy } from '../trace-down.ts';
import { listOf } from '../view.ts';
import {
  captionIn,
  forceInWords,
  labelOf,
  placeInWords,
  policyFacts,
  regionInWords,
  type Telling,
  wordsOf,
} from './facts.ts';
import { doubtInWords } from './role-in-words.ts';
import { traceSummary } from './trace-summary.ts';

const shownRegions = 12;

/** 任务或项目所在：黔江区、…; the strongest role first. */
const touched = (telling: Telling, { policy }: TracedPolicy): readonly string[] =>
  touchRoles.flatMap((role) => {
    const { say, view } = telling;
    const here = listOf(view.touchesOf, policy.id).filter((touch) => touch.role === role);
    if (here.length === 0) return [];
    const names = here
      .slice(0, shownRegions)
      .map(({ region, orRoles }) => `${regionInWords(telling, region)}${doubtInWords(telling, orRoles)}`);
    const more = here.length > shownRegions ? say('more', { count: here.length - shownRegions }) : '';
    return [`${captionIn(telling, roleCaptions[role])}${say('colon')}${names.join(say('separator'))}${more}`];
  });

const lead = ({ via, stopped, force }: TracedPolicy, telling: Telling): string => {
  const { say } = telling;
  const relation = via ? `${captionIn(telling, hopCaption(via))} ` : '';
  const earlier = via?.earlierVersion ? ` [${say('earlierVersion')}]` : '';
  const end = stopped ? ` [${forceInWords(telling, force)}${say('colon')}${say('stopped')}]` : '';
  return `${relation ? `${relation}· ` : ''}{label}${earlier}${end}`;
};

export const showTraceTree = (telling: Telling, trace: Trace): string => {
  const { say } = telling;
  const { policies, further } = trace;
  const lines: string[] = [];
  // Is there a later child of the same parent? Then its branch goes on beside this one.
  const childrenOf = (id: string) => policies.filter(({ via }) => via?.upper === id);
  const write = (traced: TracedPolicy, stem: string, branch: string): void => {
    lines.push(`${branch}${lead(traced, telling).replace('{label}', traced.policy.label)}`);
    const children = childrenOf(traced.policy.id);
    const inner = `${stem}${children.length > 0 ? '│ ' : '  '}`;
    lines.push(`${inner}${policyFacts(telling, traced.policy)}`);
    if (traced.forAllProvinces) lines.push(`${inner}${say('scope')}`);
    const quote = traced.via?.quotes[0];
    if (quote)
      lines.push(
        `${inner}${say('quoteMarks', { words: wordsOf(telling, quote) })}${say('brackets', { text: placeInWords(telling, quote) })}`,
      );
    if (!traced.stopped) for (const line of touched(telling, traced)) lines.push(`${inner}${line}`);
    for (const hop of further.filter(({ upper }) => upper === traced.policy.id)) {
      const relation = captionIn(telling, hopCaption(hop));
      lines.push(`${inner}${say('alsoCarriesOn')}${say('colon')}${relation} · ${labelOf(telling, hop.lower)}`);
    }
    children.forEach((child, i) => {
      const isLast = i === children.length - 1;
      write(child, `${stem}${isLast ? '   ' : '│  '}`, `${stem}${isLast ? '└─ ' : '├─ '}`);
    });
  };
  const root = policies[0];
  if (root) write(root, '', '');
  return [...lines, '', ...traceSummary(telling, trace)].join('\n');
};
