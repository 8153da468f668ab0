/** Reads organs out of marked text: `[青海省财政厅|省财政厅]` says that 省财政厅 is that organ; `[?|…]` that it stays open. */
import type { LinkContext } from '../../extractor/contracts.ts';
import type { Link } from '../../extractor/entities/link.ts';
import { agencyLinker } from '../../extractor/entities/linkers/agencies.ts';
import { loadKnowledge } from '../../extractor/knowledge/load.ts';
import type { AgencyMention } from '../../extractor/mentions/mention.ts';
import { inOrder } from '../../extractor/mentions/recognise.ts';
import { recognisers } from '../../extractor/mentions/recognisers/index.ts';
import { refiners } from '../../extractor/mentions/refiners/index.ts';
import { split } from '../../extractor/segments/split.ts';
import { normalise } from '../../extractor/text/normalise.ts';
import { sliceOf } from '../../extractor/text/text.ts';
import { profileOf, type Setting } from './setting.ts';

export type { Setting };

export const knowledge = loadKnowledge();

export interface ReadAgency {
  readonly mention: AgencyMention;
  readonly link: Link;
  readonly words: string;
}

export const readAgencies = (source: string, setting: Setting = {}): readonly ReadAgency[] => {
  const text = normalise(source);
  const segments = split(text, knowledge);
  const ours = ({ name }: { readonly name: string }): boolean =>
    /^(?:agency|policy|region-(?:names|abbreviations))/.test(name);
  const proposals = recognisers
    .filter(ours)
    .flatMap((recogniser) => recogniser.find(text, segments, knowledge))
    .sort(inOrder);
  const mentions = refiners
    .filter(({ name }) => name.startsWith('agency') || name === 'policy-overlaps')
    .reduce((left, refiner) => [...refiner.refine(left, text, segments, knowledge)].sort(inOrder), proposals);
  const agencies = mentions.filter((mention): mention is AgencyMention => mention.type === 'Agency');
  const context: LinkContext = { text, segments, profile: profileOf(setting), mentions, knowledge };
  const links = agencyLinker.link(agencies, context);
  return agencies.map((mention, i) => ({ mention, link: links[i]!, words: sliceOf(text, mention) }));
};

export const unmarked = (marked: string): string => marked.replace(/\[[^|\]]*\|([^\]]*)\]/g, '$1');

export const mark = (source: string, setting: Setting = {}): string => {
  const { folded } = normalise(source);
  let marked = '';
  let at = 0;
  for (const { mention, link, words } of readAgencies(source, setting)) {
    const id = link.status === 'linked' ? link.ids.join('+') : '?';
    marked += `${folded.slice(at, mention.start)}[${id}|${words}]`;
    at = mention.end;
  }
  return marked + folded.slice(at);
};
