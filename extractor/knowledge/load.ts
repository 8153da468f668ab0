/** Reads extractor/data once and makes the tables; the only door from files to knowledge. */
import { readFileSync } from 'node:fs';
import type { Knowledge } from './knowledge.ts';
import { loadAgencies, loadKinds, loadSiteChrome } from './load-agencies.ts';
import { loadPlaces } from './load-places.ts';
import { loadCues, loadPolicies } from './load-policies.ts';
import { loadProjects } from './load-projects.ts';
import { loadWordSegmenter } from './load-segmenter.ts';
import { makeIssuerOf } from './organ-codes.ts';
import type { ProjectData } from './project-data.ts';
import { makeProjectWeights } from './project-weights.ts';
import { makeRegionCues } from './region-cues.ts';
import { makeRoleCues } from './role-cues.ts';
import { makeRoleWeights } from './role-weights.ts';
import { makeWordBorders } from './word-borders.ts';
import { makeWordStarts } from './word-starts.ts';

/** `readData('divisions.json')`: a file of extractor/data; throws with its name if it is missing or no JSON. */
export const readData = <T>(file: string): T => {
  const url = new URL(`../data/${file}`, import.meta.url);
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as T;
  } catch (error) {
    throw new Error(
      `extractor/data/${file}: expected readable JSON, got ${error instanceof Error ? error.message : error}`,
    );
  }
};

/** What one could find on a map or visit; of zones, those that only try something out are none. */
const thingWords = (heads: ProjectData['heads']) => {
  const trials = new Set(heads.trials);
  const things = [...heads.line, ...heads.site, ...heads.scenic, ...heads.zone].filter((word) => !trials.has(word));
  return { things, notThings: heads.none };
};

export const loadKnowledge = (): Knowledge => {
  const starts = makeWordStarts();
  const agencies = loadAgencies(readData, starts);
  const roleCues = makeRoleCues(readData('role-cues.json'), thingWords(readData('project-heads.json')));
  return {
    places: loadPlaces(readData, starts),
    wordBorders: makeWordBorders(readData('word-borders.json')),
    regionCues: makeRegionCues(readData('region-cues.json')),
    roleCues,
    roleWeights: makeRoleWeights(readData('role-weights.json'), roleCues.silent),
    projects: loadProjects(readData, starts),
    projectWeights: makeProjectWeights(readData('project-weights.json')),
    cues: loadCues(readData),
    policies: loadPolicies(readData, starts),
    agencies,
    issuerOf: makeIssuerOf(readData('organ-codes.json'), agencies.organ),
    kinds: loadKinds(readData),
    chrome: loadSiteChrome(readData),
    words: loadWordSegmenter(),
  };
};
