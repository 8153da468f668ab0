/** All relators; each reads the linked document on its own. */
import type { Relator } from '../../contracts.ts';
import { citations } from './citations.ts';
import { locations } from './locations.ts';
import { placeRoles } from './place-roles.ts';

export const relators: readonly Relator[] = [locations, citations, placeRoles];
