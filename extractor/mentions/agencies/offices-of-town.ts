/**
 * A bureau that leaves its place out, in a text that organs of one city or county issue.
 *
 *   takes 由[公安局]、工商局、[财政局]负责, 请[教育局]会同[卫生健康局], (责任单位:[水利局]、[民政局]) in a text of 安乡县人民政府
 *   refuses 各区财政局、教育局, 县(市、区)公安局、水利局 (a class, and what its list goes on with), 公安局长 (a post);
 *           交通运输厅|航务管理局 (another's); 教育局 in the line of those addressed, in a text of a province, of a ministry or of two cities
 */
import type { OrganPatternData } from '../../knowledge/organ-pattern-data.ts';
import type { Cover } from '../../text/cover.ts';
import type { Text } from '../../text/text.ts';
import { nextGap } from './edges.ts';
import type { Office, OfficeReader } from './office-reader.ts';
import { officeStart } from './office-start.ts';
import { placeOfIssuers } from './place-of-issuers.ts';
import { subBodyEnd } from './sub-body.ts';

type Joints = Pick<OrganPatternData, 'connect' | 'alongside'>;

/** 公安局、|财政局, 公安局会同|财政局: behind a mark of lists only what goes on from an organ. */
const goesOn = (
  { folded }: Text,
  start: number,
  { connect, alongside }: Joints,
  last: number,
  taken: Cover,
): boolean => {
  if (!connect.includes(folded[start - 1] ?? '\n')) return true;
  const word = alongside.find((verb) => folded.endsWith(verb, start)) ?? folded[start - 1]!;
  const before = start - word.length;
  return last === before || taken.touches(before - 1, before);
};

export const officesOfTown: OfficeReader = (scene) => {
  const { text, segments, knowledge, taken } = scene;
  const { folded } = text;
  const { data } = knowledge.agencies.patterns;
  const { bureau, bureauRanks, joined, office } = data;
  if (!folded.includes(bureau)) return [];
  const place = placeOfIssuers(scene);
  const isTown = place?.levels.has('prefecture') || place?.levels.has('county');
  if (!place || !isTown || place.levels.has('province')) return [];
  const addressees = segments.lines.filter(({ kind }) => kind === 'addressees');
  const found: Office[] = [];
  for (let at = folded.indexOf(bureau); at !== -1; at = folded.indexOf(bureau, at + 1)) {
    const bureauEnd = at + bureau.length;
    if (taken.touches(at, bureauEnd) || bureauRanks.includes(folded[bureauEnd] ?? ' ')) continue;
    const start = officeStart(text, bureauEnd, knowledge);
    if (
      start === -1 ||
      joined.includes(folded[start - 1] ?? '\n') ||
      folded.slice(start, at).includes(office) ||
      nextGap(text, start + 1) < bureauEnd
    )
      continue;
    if (!goesOn(text, start, data, found.at(-1)?.end ?? -1, taken)) continue;
    if (addressees.some((line) => line.start <= start && bureauEnd <= line.end)) continue;
    const end = subBodyEnd(text, start, bureauEnd, knowledge);
    found.push({ form: 'local', start, end, organ: folded.slice(start, end), place: place.name });
  }
  return found;
};
