/**
 * A single one-character name behind a verb of coming, staying or helping, or before what lies this side of a border.
 *
 *   takes 涉疆制裁, 治藏方略, 援青项目, 来青工作, 在渝企业, 闽企出海, 滇境段
 *   refuses 央企, 粤企通 (a service), 未来青年, 入川剧团 (not followed by what people come for), 存在新问题, 晋 in 在晋职, 苏 in 在苏庄镇 (a town)
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';
import { abbreviationRuns } from '../../regions/abbreviation-runs.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const LONGEST_OF_TOWN = 2;

/** 到(返)京, 入(出)沪: the verb stands in brackets, behind another. */
const bracketedComer = (folded: string, start: number, { regionCues }: Knowledge): number => {
  if (folded[start - 1] !== ')') return 0;
  const comer = regionCues.comers.before(folded, start - 1);
  return comer > 0 && folded[start - 2 - comer] === '(' ? comer + 2 : 0;
};

/** 涉疆|制裁, 治藏|方略: what is said of a place by one character, before one of a few words. */
const concerns = (folded: string, { start, end }: Span, { places, regionCues }: Knowledge): boolean => {
  const name = folded[start] ?? '';
  return (
    end - start === 1 &&
    regionCues.concerns.before(folded, start) > 0 &&
    !regionCues.notComers.before(folded, start) &&
    (places.isPlainAbbreviation(name) || regionCues.comersGoTo.has(name)) &&
    regionCues.afterConcern.at(folded, end) > 0
  );
};

/** 在|苏庄镇: the character begins a town's name; in 在苏各乡镇, 来苏返乡 the words behind it are others. */
const beginsTown = (folded: string, end: number, { regionCues }: Knowledge): boolean => {
  for (let at = end; at <= end + LONGEST_OF_TOWN; at++) {
    if (regionCues.notTowns.at(folded, at) > 0 || !CHINESE.test(folded[at] ?? '')) return false;
    if (at > end && regionCues.townKinds.at(folded, at) > 0) return true;
  }
  return false;
};

const comes = (folded: string, { start, end }: Span, knowledge: Knowledge): boolean => {
  const { places, regionCues, wordBorders } = knowledge;
  const comer = regionCues.comers.before(folded, start) || bracketedComer(folded, start, knowledge);
  if (end - start !== 1 || comer === 0) return false;
  for (let back = 0; back < comer; back++) if (regionCues.notComers.before(folded, start - back)) return false;
  const name = folded[start] ?? '';
  const isPlain = places.isPlainAbbreviation(name);
  // 推陈出新: an ordinary character goes with no verb of coming.
  if (!isPlain && !regionCues.comersGoTo.has(name)) return false;
  const next = folded[end] ?? '';
  if (!CHINESE.test(next)) return true;
  // 离宁|教师, but 京|教〔2020〕.
  const followed = regionCues.afterComer.at(folded, end);
  if (followed === 0 && beginsTown(folded, end, knowledge)) return false;
  if (regionCues.notAfterAbbreviation.at(folded, end) >= Math.max(1, followed)) return false;
  // 在|湘湖度假区, but 在湘|江西商会.
  if (regionCues.featuresOfOne.has(next) && !places.longestAt(folded, end)) return false;
  const isFollowed = followed > 0;
  if (!isFollowed && wordBorders.beginsWordAfter(folded, end)) return false;
  const isFree = regionCues.comersGoFreely.has(name) && regionCues.settlers.before(folded, start) > 0;
  return isPlain || isFollowed || isFree || regionCues.helpers.before(folded, start) > 0;
};

/** 渝籍, 青籍: people from there; 闽企: firms. */
const isOrigin = (folded: string, { start, end }: Span, { places, regionCues }: Knowledge): boolean =>
  end - start === 1 &&
  (regionCues.origins.at(folded, end) > 0 ||
    (regionCues.plainOrigins.at(folded, end) > 0 &&
      places.isPlainAbbreviation(folded[start] ?? '') &&
      !regionCues.notOrigins.at(folded, end)));

/** 滇境段, 藏境内: this side of a border between provinces; 新境界, 入川境外人员. */
const isSide = (folded: string, { start, end }: Span, { places, regionCues }: Knowledge): boolean => {
  const name = folded[start] ?? '';
  return (
    end - start === 1 &&
    regionCues.sides.at(folded, end) > 0 &&
    !regionCues.notSides.at(folded, end) &&
    (places.isPlainAbbreviation(name) || regionCues.comersGoFreely.has(name))
  );
};

export const regionComers: Recogniser = {
  name: 'region-comers',
  find(text, _segments, knowledge) {
    return abbreviationRuns(text, knowledge)
      .filter(
        (run) =>
          comes(text.folded, run, knowledge) ||
          concerns(text.folded, run, knowledge) ||
          isOrigin(text.folded, run, knowledge) ||
          isSide(text.folded, run, knowledge),
      )
      .map(({ start, end }): RegionMention => {
        const names = [text.folded.slice(start, end)];
        return { type: 'Region', rule: 'region-comers', start, end, form: 'abbreviation', names };
      });
  },
};
