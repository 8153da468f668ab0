/**
 * A bare name beside a government, in what the centre issues: an organ of the centre, as both stand below the one who writes.
 *
 *   takes 国务院关于…的批复 … 吉林省人民政府、|发展改革委:, |发展改革委、河北省人民政府:
 *   refuses 各省交通运输厅、发展改革委: (a class), 长春市人民政府、发展改革委: in what a province issues, 吉林省公安厅、发展改革委 (bureaus of one place)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Segments } from '../../segments/segment.ts';

const LONGEST_ORGAN = 24;

/** Does an organ of the centre by its whole name open a title? A page may print it a second time behind a label. */
export const isFromCentre = (folded: string, { lines }: Segments, { agencies }: Knowledge): boolean =>
  lines.some(({ kind, start }) => {
    const [first] = kind === 'title' ? agencies.scanCentral(folded.slice(start, start + LONGEST_ORGAN)) : [];
    return first?.start === 0 && agencies.central(first.name).some(({ bare, organ }) => !bare && !organ.isFirm);
  });

/** `start`: where the bare name begins, behind one mark: 吉林省人民政府、|发展改革委. */
export const isBehindGovernment = (folded: string, start: number, { agencies, regionCues }: Knowledge): boolean =>
  regionCues.listMarks.has(folded[start - 1] ?? '') &&
  folded.endsWith(agencies.patterns.data.besideParty[1], start - 1);

/** `end`: where the bare name ends, before one mark: 发展改革委|、河北省人民政府. */
export const isBeforeGovernment = (
  folded: string,
  end: number,
  { agencies, places, regionCues }: Knowledge,
): boolean => {
  const place = regionCues.listMarks.has(folded[end] ?? '') ? places.longestAt(folded, end + 1) : null;
  const organ = place && agencies.patterns.tailAt(folded, place.end);
  return organ !== null && folded.endsWith(agencies.patterns.data.besideParty[1], organ.end);
};
