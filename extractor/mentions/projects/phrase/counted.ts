/**
 * Does a number behind a phrase count it, so that it speaks of a kind, or say how long or how large one thing is?
 *
 *   takes 国家现代农业产业园|增至21个, 省级开发区|12家, X园区|管委会 (an organ)
 *   refuses 白衣连接线|5.9公里, 广渠路东延工程|全长7.6公里, 大石峡水利枢纽|9月底前|发电, 污水处理厂扩建|至12万吨
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Phrase } from './phrase.ts';
import { isNumberedRoad } from './road-of-class.ts';

const DATE = /[年月日]$/;
const LENGTH = /[里米]$/;
/** 西峡食用菌科技园|3800万元: what goes to it. */
const MONEY = /元$/;
const JOINT = /.[至到—]./;
/** 国道209线|偏关至河曲段. */
const SHORTEST_SECTION = 3;

/** 平昌|白衣|连接线, 东|干渠, 国道209线偏关至河曲段, 花土沟至|格尔木|输油管线: a line with a name; 宁夏|高速公路 are many. */
const isOneLine = (text: string, { head, body, end }: Phrase, projects: Knowledge['projects']): boolean =>
  // 广渠路|东延工程: of one street.
  projects.isRemaking(text.slice(head.start, head.end)) ||
  // 202省道|两侧100米.
  isNumberedRoad(text.slice(head.start, head.end)) ||
  (head.kind === 'line' &&
    (end - head.end >= SHORTEST_SECTION ||
      body.some(({ kind, start, end }) => kind === 'name' && end - start > 1) ||
      JOINT.test(text.slice(body[0]?.start ?? head.start, head.start)) ||
      (body.length > 0 && projects.isFirm(text.slice(head.start, head.end)))));

const SECTION = '段';
const isSection = (text: string, { head, end }: Phrase): boolean =>
  head.kind === 'line' && end - head.end >= SHORTEST_SECTION && text[end - 1] === SECTION;

const OPENING = '(';
const COUNT_BEHIND = /^[^等、,和0-9]{1,2}?([0-9]+)/;

/** 国家现代农业产业园|增至21个: what is counted is a kind, unless the number counts what follows (广东自贸试验区|43项|成果). X园区|管委会: an organ. */
export const isCounted = (text: string, phrase: Phrase, { projects }: Knowledge): boolean => {
  const { body, head, end, tail } = phrase;
  const [next] = tail;
  // 综合运输通道|体系: what many make up; 国家技术转移|郑州|中心|体系 is that of one.
  const isOfBranch = body.some(({ kind }, i) => i > 0 && kind === 'place');
  if (next?.start === end && !isOfBranch && projects.isCollective(text.slice(next.start, next.end))) return true;
  if (next?.kind === 'count' && next.start === end && MONEY.test(text.slice(next.start, next.end))) return false;
  // 兴贤里社区一期|36栋楼: a phase is of one thing.
  if (next?.kind === 'count' && (head.kind === 'phase' || projects.phaseEnd(text, head.end) === end)) return false;
  // 右江航道百色至田东段|炸礁十一处: and so is a section.
  if (next?.kind === 'count' && isSection(text, phrase)) return false;
  const isOfTail = next?.kind === 'count' && projects.isCounter(text.slice(next.start, next.end));
  // 大石峡水利枢纽|9月底前|发电.
  const isDate = next !== undefined && DATE.test(text.slice(next.start, next.end));
  if (next?.kind === 'count' && isOneLine(text, phrase, projects) && LENGTH.test(text.slice(next.start, next.end)))
    return false;
  // 青海钾肥厂一期|二十万吨: what it puts out.
  if (next?.kind === 'count' && phrase.head.kind === 'site' && projects.isCapacity(text.slice(next.start, next.end)))
    return false;
  // 黄坛口水电站(衢县)|四台机组: the number is of what stands in the place.
  if (next?.kind === 'count' && phrase.placed && isHead(tail[1]?.kind ?? '')) return false;
  if (next?.kind === 'count' && !isDate && !(isOfTail && tail[1]?.start === next.end)) return true;
  if (next?.kind === 'organ' && next.start === end) return true;
  // 清江源农民新村|安置|300户.
  if (projects.amountEnd(text, end) !== -1) return false;
  const number = COUNT_BEHIND.exec(text.slice(end, end + 8))?.[0];
  const measure = number === undefined ? -1 : projects.measureEnd(text, end + number.length);
  const count = text.slice(end, measure);
  // 茂名博贺新港区|(22亿元), 青龙山风电场|(10万千瓦): in brackets only a number of things counts it.
  if (text[end] === OPENING && measure !== -1 && !projects.isCounter(count)) return false;
  // 白衣连接线|5.9公里, 大寨山隧道|(4870米): how long one line is.
  if (measure !== -1 && isOneLine(text, phrase, projects) && LENGTH.test(count)) return false;
  // 污水处理厂扩建|至12万吨: how much it puts out.
  return measure !== -1 && !DATE.test(count) && !projects.isCapacity(count);
};
