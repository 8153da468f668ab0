/** Reads extractor/data once and makes the tables; the only door from files to knowledge. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const folder = fileURLToPath(new URL('../data/', import.meta.url));

/** `readData('divisions.json')`: a file of extractor/data; throws with its name if it is missing or no JSON. */
export const readData = <T>(file: string): T => {
  try {
    return JSON.parse(readFileSync(folder + file, 'utf8')) as T;
  } catch (error) {
    throw new Error(
      `extractor/data/${file}: expected readable JSON, got ${error instanceof Error ? error.message : error}`,
    );
  }
};

/** Several tables are made from one file: it is read once. */
const readEachOnce = (): typeof readData => {
  const known = new Map<string, unknown>();
  return <T>(file: string): T => {
    if (!known.has(file)) known.set(file, readData(file));
    return known.get(file) as T;
  };
};

/** What one could find on a map or visit; of zones, those that only try something out are none. */
const thingWords = (heads: ProjectData['heads']) => {
  const trials = new Set(heads.trials);
  const things = [...heads.line, ...heads.site, ...heads.scenic, ...heads.zone].filter((word) => !trials.has(word));
  return { things, notThings: heads.none };
};

export const loadKnowledge = (): Knowledge => {
  const read = readEachOnce();
  const starts = makeWordStarts();
  const agencies = loadAgencies(read, starts);
  const roleCues = makeRoleCues(read('role-cues.json'), thingWords(read('project-heads.json')));
  return {
    places: loadPlaces(read, starts),
    wordBorders: makeWordBorders(read('word-borders.json')),
    regionCues: makeRegionCues(read('region-cues.json')),
    roleCues,
    roleWeights: makeRoleWeights(read('role-weights.json'), roleCues.silent),
    projects: loadProjects(read, starts),
    projectWeights: makeProjectWeights(read('project-weights.json')),
    cues: loadCues(read),
    policies: loadPolicies(read, starts),
    agencies,
    issuerOf: makeIssuerOf(read('organ-codes.json'), agencies.organ),
    kinds: loadKinds(read),
    chrome: loadSiteChrome(read),
    words: loadWordSegmenter(),
  };
};
