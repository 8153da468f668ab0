/** All refiners in the order in which they judge; a reason stands beside each place that matters. */
import type { Refiner } from '../../contracts.ts';
import { projectOverlaps } from './project-overlaps.ts';
import { projectRepeats } from './project-repeats.ts';

export const refiners: readonly Refiner[] = [projectOverlaps, projectRepeats];
