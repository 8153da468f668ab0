/** Reads regions out of marked text: `[500243|彭水县]` says that 彭水县 is a region with that id; several ids stand with `+`. */
import type { LinkContext } from '../../extractor/contracts.ts';
import { idsOf, isMention, type Link } from '../../extractor/entities/link.ts';
import { regions as linker } from '../../extractor/entities/linkers/regions.ts';
import { loadKnowledge } from '../../extractor/knowledge/load.ts';
import type { RegionMention } from '../../extractor/mentions/mention.ts';
import { inOrder } from '../../extractor/mentions/recognise.ts';
import { recognisers } from '../../extractor/mentions/recognisers/index.ts';
import { refiners } from '../../extractor/mentions/refiners/index.ts';
import type { Segments } from '../../extractor/segments/segment.ts';
import { normalise } from '../../extractor/text/normalise.ts';
import { profileOf, type Setting } from './setting.ts';

export type { Setting };

export const knowledge = loadKnowledge();
const segments: Segments = { lines: [], sentences: [] };
const ofRegions = ({ name }: { readonly name: string }): boolean => name.startsWith('region-');

export interface ReadRegion {
  readonly mention: RegionMention;
  readonly link: Link;
}

export const readRegions = (source: string, setting: Setting = {}): readonly ReadRegion[] => {
  const text = normalise(source);
  const proposals = recognisers
    .filter(ofRegions)
    .flatMap((r) => r.find(text, segments, knowledge))
    .sort(inOrder);
  const mentions = refiners
    .filter(ofRegions)
    .reduce((left, refiner) => [...refiner.refine(left, text, segments, knowledge)].sort(inOrder), proposals);
  const context: LinkContext = { text, segments, profile: profileOf(setting), mentions, knowledge };
  const regions = mentions.filter(isMention('Region'));
  const links = linker.link(regions, context);
  return regions.map((mention, i) => ({ mention, link: links[i]! }));
};

export const unmarked = (marked: string): string => marked.replace(/\[[^|\]]*\|([^\]]*)\]/g, '$1');

/** The text with what was found in it; unresolved names are marked with `?`. */
export const mark = (source: string, setting: Setting = {}): string => {
  let marked = '';
  let at = 0;
  for (const { mention, link } of readRegions(source, setting)) {
    const ids = idsOf(link).join('+') || '?';
    marked += `${source.slice(at, mention.start)}[${ids}|${source.slice(mention.start, mention.end)}]`;
    at = mention.end;
  }
  return marked + source.slice(at);
};
