/** All refiners in the order in which they judge; a reason stands beside each place that matters. */
import type { Refiner } from '../../contracts.ts';

export const refiners: readonly Refiner[] = [];
