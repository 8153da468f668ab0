/** In which roles the document touches the regions that it names: one touch for each region and role, with the reasons of its mentions. */
import type { TouchRole } from '../../graph-schema/index.ts';
import { idsOf } from '../entities/link.ts';
import type { Extraction } from '../pipeline.ts';
import type { Span } from '../text/span.ts';

export interface Touch {
  readonly region: string;
  readonly role: TouchRole;
  /** Sorted, without repeats. */
  readonly reasons: readonly string[];
  /** One of its mentions at least says the role without doubt. */
  readonly sure: boolean;
  /** Else: what the doubtful ones may say instead; sorted, without repeats. */
  readonly orRoles: readonly TouchRole[];
  readonly spans: readonly Span[];
}

/** 川渝 in a text of 重庆 is one mention, but 四川 is not its own area. */
const roleOf = (role: TouchRole, region: string, own: string | undefined): TouchRole =>
  role === 'own' && region !== own ? 'mentioned' : role;

interface Gathered {
  readonly region: string;
  readonly role: TouchRole;
  readonly reasons: Set<string>;
  sure: boolean;
  readonly orRoles: Set<TouchRole>;
  readonly spans: Span[];
}

export const touchesOf = ({ linked, relations, profile }: Extraction): readonly Touch[] => {
  const touches = new Map<string, Gathered>();
  for (const relation of relations) {
    if (relation.type !== 'role') continue;
    const { mention, link } = linked[relation.mention]!;
    for (const region of idsOf(link)) {
      const own = profile.jurisdiction?.value;
      const role = roleOf(relation.role, region, own);
      const orRole = relation.orRole && roleOf(relation.orRole, region, own);
      const key = `${role} ${region}`;
      const touch = touches.get(key) ?? {
        region,
        role,
        reasons: new Set(),
        sure: false,
        orRoles: new Set(),
        spans: [],
      };
      touches.set(key, touch);
      touch.reasons.add(relation.reason);
      if (orRole === undefined || orRole === role) touch.sure = true;
      else touch.orRoles.add(orRole);
      touch.spans.push(mention);
    }
  }
  return [...touches.values()].map(({ reasons, orRoles, ...touch }) => ({
    ...touch,
    reasons: [...reasons].sort(),
    orRoles: touch.sure ? [] : [...orRoles].sort(),
  }));
};
