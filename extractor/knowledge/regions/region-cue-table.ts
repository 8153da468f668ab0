/** extractor/data/region-cues.json as the file has it, so that a list that the file or the code does not know is an error of types. */
import type data from '../../data/region-cues.json';

export type RegionCueTable = typeof data;
