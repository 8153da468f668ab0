/** All recognisers; their order decides nothing. */
import type { Recogniser } from '../../contracts.ts';
import { projectKnown } from './project-known.ts';
import { projectNames } from './project-names.ts';

export const recognisers: readonly Recogniser[] = [projectKnown, projectNames];
