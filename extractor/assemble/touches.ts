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
  readonly spans: readonly Span[];
}

/** 川渝 in a text of 重庆 is one mention, but 四川 is not its own area. */
const roleOf = (role: TouchRole, region: string, own: string | undefined): TouchRole =>
  role === 'own' && region !== own ? 'mentioned' : role;

export const touchesOf = ({ linked, relations, profile }: Extraction): readonly Touch[] => {
  const touches = new Map<string, { region: string; role: TouchRole; reasons: Set<string>; spans: Span[] }>();
  for (const relation of relations) {
    if (relation.type !== 'role') continue;
    const { mention, link } = linked[relation.mention]!;
    for (const region of idsOf(link)) {
      const role = roleOf(relation.role, region, profile.jurisdiction?.value);
      const key = `${role} ${region}`;
      const touch = touches.get(key) ?? { region, role, reasons: new Set(), spans: [] };
      touches.set(key, touch);
      touch.reasons.add(relation.reason);
      touch.spans.push(mention);
    }
  }
  return [...touches.values()].map(({ reasons, ...touch }) => ({ ...touch, reasons: [...reasons].sort() }));
};
