/**
 * A bureau that leaves its place out, in a text that organs of one city or county issue.
 *
 *   takes 由[公安局]、工商局、[财政局]负责, 请[教育局]会同[卫生健康局], (责任单位:[水利局]、[民政局]) in a text of 安乡县人民政府
 *   refuses 各区财政局、教育局, 县(市、区)公安局、水利局 (a class, and what its list goes on with), 公安局长 (a post);
 *           交通运输厅|航务管理局 (another's); 教育局 in the line of those addressed, in a text of a province, of a ministry or of two cities
 */
import type { Cover } from '../../text/cover.ts';
import type { Text } from '../../text/text.ts';
import { nextGap } from './edges.ts';
import type { Office, OfficeReader } from './office-reader.ts';
import { officeStart } from './office-start.ts';
import { placeOfIssuers } from './place-of-issuers.ts';
import { subBodyEnd } from './sub-body.ts';

/** 公安局、|财政局: behind a mark of lists only what goes on from an organ. */
const goesOn = ({ folded }: Text, start: number, connect: string, last: number, taken: Cover): boolean =>
  !connect.includes(folded[start - 1] ?? '\n') || last === start - 1 || taken.touches(start - 2, start - 1);

export const officesOfTown: OfficeReader = (scene) => {
  const { text, segments, knowledge, taken } = scene;
  const { folded } = text;
  const { bureau, bureauRanks, connect, joined, office } = knowledge.agencies.patterns.data;
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
    if (!goesOn(text, start, connect, found.at(-1)?.end ?? -1, taken)) continue;
    if (addressees.some((line) => line.start <= start && bureauEnd <= line.end)) continue;
    const end = subBodyEnd(text, start, bureauEnd, knowledge);
    found.push({ form: 'local', start, end, organ: folded.slice(start, end), place: place.name });
  }
  return found;
};
