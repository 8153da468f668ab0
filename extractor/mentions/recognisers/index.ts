/** All recognisers; their order decides nothing. */
import type { Recogniser } from '../../contracts.ts';

export const recognisers: readonly Recogniser[] = [];
