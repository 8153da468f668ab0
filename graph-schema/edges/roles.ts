/** The roles in which a policy touches a region, the strongest first: the one closed list that schema, trace, filters and legends share. */
import type { Caption } from '../declare.ts';
import { choice } from '../properties/choice.ts';

/** `excluded` is no touch: it says that the policy spares the place. */
export const touchRoles = ['applies-to', 'pilot', 'site', 'own', 'excluded', 'example', 'origin', 'mentioned'] as const;
export type TouchRole = (typeof touchRoles)[number];

export const roleCaptions: Readonly<Record<TouchRole, Caption>> = {
  'applies-to': { zh: '适用', en: 'applies to' },
  pilot: { zh: '试点示范', en: 'pilot or demonstration' },
  site: { zh: '任务或项目所在', en: 'site of a task or project' },
  own: { zh: '本行政区', en: "the issuer's own area" },
  excluded: { zh: '除外', en: 'excluded' },
  example: { zh: '举例或对比', en: 'example or comparison' },
  origin: { zh: '来源或驻地', en: 'origin or seat' },
  mentioned: { zh: '提及', en: 'mentioned' },
};

export const isTouchRole = (value: unknown): value is TouchRole => (touchRoles as readonly unknown[]).includes(value);

export const touchRole = choice('touch-role', touchRoles);

/** Whether all places of a touch leave its role in doubt; where others did not say it, the role is taken as it is. */
export const isInDoubt = ({ sure, orRoles }: { readonly sure?: unknown; readonly orRoles?: unknown }): boolean =>
  sure !== true && Array.isArray(orRoles);

/** The strongest of several roles of one region in one document; undefined of none. */
export const strongestRole = (roles: Iterable<TouchRole>): TouchRole | undefined => {
  const given = new Set(roles);
  return touchRoles.find((role) => given.has(role));
};
