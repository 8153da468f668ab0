/** Reads the roles of places out of marked text: `[pilot|天津]、[pilot|上海]等地开展试点`. */
import { idsOf } from '../../extractor/entities/link.ts';
import { loadKnowledge } from '../../extractor/knowledge/load.ts';
import { extract } from '../../extractor/pipeline.ts';
import type { Profile } from '../../extractor/profile/profile.ts';
import type { RoleClaim } from '../../extractor/relations/relation.ts';
import { placeRoles } from '../../extractor/relations/relators/place-roles.ts';
import { sourceSpanOf } from '../../extractor/text/text.ts';

export const knowledge = loadKnowledge();

/** The code of the document's own place, and its kind. */
export interface Setting {
  readonly own?: string;
  readonly kind?: string;
  readonly title?: string;
}

const found = (value: string) => ({ value, rule: 'test', spans: [] });

const profileOf = ({ own, kind, title }: Setting): Profile => ({
  issuers: [],
  addressees: [],
  copies: [],
  ...(own ? { jurisdiction: found(own) } : {}),
  ...(kind ? { kind: found(kind) } : {}),
  ...(title ? { title: found(title) } : {}),
});

export const unmarked = (marked: string): string => marked.replace(/\[[^|\]]*\|([^\]]*)\]/g, '$1');

export const rolesIn = (source: string, setting: Setting = {}) => {
  const read = extract({ name: 'test', sha256: '', source, encoding: 'utf-8', format: 'text' }, knowledge);
  const document = { ...read, profile: profileOf(setting) };
  const claims = placeRoles.relate(document, knowledge) as readonly RoleClaim[];
  return claims.map((claim) => {
    const { mention, link } = read.linked[claim.mention]!;
    return { ...claim, ids: idsOf(link), ...sourceSpanOf(read.text, mention) };
  });
};

/** The text with the role of each place that was found in it. */
export const markRoles = (source: string, setting: Setting = {}): string => {
  let marked = '';
  let at = 0;
  for (const { role, sourceStart, sourceEnd } of rolesIn(source, setting)) {
    marked += `${source.slice(at, sourceStart)}[${role}|${source.slice(sourceStart, sourceEnd)}]`;
    at = sourceEnd;
  }
  return marked + source.slice(at);
};
