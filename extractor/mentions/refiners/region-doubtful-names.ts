/**
 * Bare names that are also words, and bare names of counties, need evidence: what stands around them, a list, a fuller name elsewhere.
 *
 *   keeps 西城 in 东城、西城等区, 合作 in 甘南、合作、夏河三地 beside others of its province, 涪陵 where the text names 涪陵区,
 *         和县 in 马鞍山市和县, 郊区 in 郊区大通镇 (a town of it) and in 向阳区、前进区、郊区, 安康 and 石泉 in 安康、石泉 (the one in the other), 乐东 in 乐东至三亚, 海伦 in 肇东18公里、海伦9公里, 定日 in 定日地震
 *   drops 合作 in 深化区域合作, 通道 in 畅通物流通道, 富裕 and 安康 in 富裕、安康的生活
 */
import type { Refiner } from '../../contracts.ts';
import { byPosition } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import { keepByWhatStandsAround } from '../regions/doubt/around.ts';
import { doubtedIn } from '../regions/doubt/doubted.ts';
import { keepByWhatIsNamedElsewhere } from '../regions/doubt/elsewhere.ts';
import { keepInLists } from '../regions/doubt/in-lists.ts';
import { keepOnWays } from '../regions/doubt/on-ways.ts';

export const regionDoubtfulNames: Refiner = {
  name: 'region-doubtful-names',
  because: 'also a word, or a county without its kind, and nothing around it speaks for a place',
  refine(mentions, text, _segments, knowledge) {
    const regions = mentions.filter((mention) => mention.type === 'Region').sort(byPosition);
    const doubted = doubtedIn(text, regions, knowledge);
    // Each of them builds on what those before it have kept: a list is read by its certain members, a way by its certain end.
    keepByWhatStandsAround(doubted);
    keepInLists(doubted);
    keepByWhatIsNamedElsewhere(doubted);
    keepOnWays(doubted);
    const kept: ReadonlySet<Mention> = doubted.kept;
    return mentions.filter((mention) => mention.type !== 'Region' || kept.has(mention));
  },
};
