/** Makes the table of project words from its files in extractor/data. */
import type { ProjectData } from './project-data.ts';
import { makeProjectTable, type ProjectTable } from './project-table.ts';
import type { WordStarts } from './word-starts.ts';

export const loadProjects = (readData: <T>(file: string) => T, starts?: WordStarts): ProjectTable =>
  makeProjectTable(
    {
      heads: readData<ProjectData['heads']>('project-heads.json'),
      stops: readData<ProjectData['stops']>('project-stops.json'),
      words: readData<ProjectData['words']>('project-words.json'),
      names: readData<{ names: ProjectData['names'] }>('project-names.json').names,
      lineCharacters: readData<{ characters: ProjectData['lineCharacters'] }>('line-characters.json').characters,
      knownLines: readData<{ lines: ProjectData['knownLines'] }>('known-lines.json').lines,
      divisions: readData<{ rows: ProjectData['divisions'] }>('divisions.json').rows,
      provinces: readData<{ rows: readonly (readonly string[])[] }>('abbreviations.json').rows.flatMap(
        ([, name, , ...also]) => [name!, ...also.flatMap((names) => [...names])],
      ),
      diversions: readData<{ diversions: ProjectData['diversions'] }>('project-names.json').diversions,
    },
    starts,
  );
