/**
 * One linker for each type of mention.
 *
 * Regions come first in reading but need nothing of the others; all lean on the profile, none on each other.
 */
import type { Linker } from '../../contracts.ts';
import type { MentionType } from '../../mentions/mention.ts';
import { agencyLinker } from './agencies.ts';
import { policyLinker } from './policies.ts';
import { projectLinker } from './projects.ts';
import { regions } from './regions.ts';

export type Linkers = { readonly [T in MentionType]?: Linker<T> };

export const linkers: Linkers = { Agency: agencyLinker, Policy: policyLinker, Region: regions, Project: projectLinker };
