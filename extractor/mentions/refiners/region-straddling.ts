/**
 * Short names that lie across a border between words.
 *
 *   drops 迁安 in 搬迁安置, 堵河 in 填堵河道, 和政 in 统筹和政策, 范县 in 示范县, 应城市 in 适应城市, 关中 in 公关中心
 *   leaves 迁安 in 唐山迁安等地, 泰山区 in a cell behind `清`
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import type { Text } from '../../text/text.ts';
import { isGap, nextGap } from '../agencies/edges.ts';
import type { RegionMention } from '../mention.ts';

const LONGEST = 3;
const SHORTEST = 2;

const endsList = (
  folded: string,
  { start, end }: RegionMention,
  { listMarks, listEnds, sharedHeads }: RegionCues,
): boolean => {
  const etc = listEnds.at(folded, end);
  return etc > 0 && listMarks.has(folded[start - 1] ?? '') && sharedHeads.at(folded, end + etc) > 0;
};

/** 清⇥泰山区: no word goes across the border of cells; where single characters are spaced, blanks say nothing. */
const opensCell = (text: Text, { start, end }: RegionMention): boolean =>
  isGap(text, start) && nextGap(text, start + 1) >= end;

const isStraddling = (text: Text, region: RegionMention, knowledge: Knowledge): boolean => {
  const { folded } = text;
  const { places, regionCues, wordBorders, words } = knowledge;
  const { start, end, form, names } = region;
  const [name] = names;
  if (name === undefined || names.length > 1 || end - start > LONGEST || form === 'abbreviation') return false;
  if (region.within !== undefined) return false;
  // 京津冀|中医药, 新安江|流域: long names of areas and rivers are not made by chance.
  if (form !== 'division' && end - start > SHORTEST) return false;
  // 皖北 is no county whose kind 城 would begin: 帮扶皖北|城市.
  // 大通县|城关镇: 大通县 says its kind, though its full name is longer.
  const isWhole =
    form === 'division' &&
    places
      .named(name)
      .every(
        (naming) => naming.form === 'full' || naming.form === 'former' || (naming.form === 'short' && saysKind(name)),
      );
  if (isWhole) {
    const leavesWord = end - start === SHORTEST || regionCues.commonEnds.has(name.slice(1));
    if (end - start === SHORTEST && regionCues.afterShortCounty.at(folded, end)) return true;
    return leavesWord && wordBorders.endsWordBefore(folded, start) && !opensCell(text, region);
  }
  // 芷江、会同|等县: the list goes on to what its members are.
  if (endsList(folded, region, regionCues)) return false;
  // 填堵|河道, 铁海|河海联运: a short river's name that the words around it cut.
  if (form === 'feature' && wordBorders.beginsWordAfter(folded, end) && words.cuts(folded, start, end) === true)
    return true;
  const isRare = places.named(name).every(({ place }) => place.level !== 'province' && place.level !== 'prefecture');
  // 走出|山西|路径, 域内|江河, 推进|关中|科技, but 机关|中: of a large place or an area the segmenter knows more.
  if (wordBorders.straddles(folded, start, end, isRare))
    return (isRare && form === 'division') || words.cuts(folded, start, end) !== false;
  return !isRare && wordBorders.mayStraddle(folded, start, end) && words.cuts(folded, start, end) === true;
};

export const regionStraddling: Refiner = {
  name: 'region-straddling',
  because: 'lies across a border between words',
  refine: (mentions, text, _segments, knowledge) =>
    mentions.filter((mention) => mention.type !== 'Region' || !isStraddling(text, mention, knowledge)),
};
