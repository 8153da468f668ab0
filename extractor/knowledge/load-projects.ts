/** Makes the table of project words from its files in extractor/data. */
import { makeProjectTable, type ProjectData, type ProjectTable } from './project-table.ts';

export const loadProjects = (readData: <T>(file: string) => T): ProjectTable =>
  makeProjectTable({
    heads: readData<ProjectData['heads']>('project-heads.json'),
    stops: readData<ProjectData['stops']>('project-stops.json'),
    words: readData<ProjectData['words']>('project-words.json'),
    names: readData<{ names: ProjectData['names'] }>('project-names.json').names,
    lineCharacters: readData<{ characters: ProjectData['lineCharacters'] }>('line-characters.json').characters,
    divisions: readData<{ rows: ProjectData['divisions'] }>('divisions.json').rows,
    provinces: readData<{ rows: readonly (readonly [id: string, name: string])[] }>('abbreviations.json').rows.map(
      ([, name]) => name,
    ),
    diversions: readData<{ diversions: ProjectData['diversions'] }>('project-names.json').diversions,
  });
