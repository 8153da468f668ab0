/**
 * Plains, basins, mountains in a list whose head stands only behind the last; the id is the name with its head.
 *
 *   takes 江汉 in 江汉、洞庭湖平原, 吕梁 in 吕梁、燕山—太行山区, 秦巴 and 武陵 in 秦巴、武陵等山区, 准噶尔 in 塔里木、准噶尔以及柴达木盆地
 *   refuses 丰台 in 丰台、石景山区, 四川 in 四川、塔里木盆地 (it may be the province), 鄂尔多斯 in 榆林、鄂尔多斯、柴达木盆地 (a city beside a city)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { NameForm } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';

const LONGEST = 6;
const SHORTEST = 2;
const LONGEST_LAST = 10;
const MOST_MEMBERS = 12;
const LINE_END = '\n';

interface Elided extends Span {
  readonly name: string;
  readonly form: 'area' | 'feature';
  /** 吕梁, 雷州: without its head the name is a division's too. */
  readonly isDivision: boolean;
}

const isLandscape = (form: NameForm): form is 'area' | 'feature' => form === 'area' || form === 'feature';
const isOfDivision = (form: NameForm): boolean => form === 'bare' || form === 'full' || form === 'short';

/** 江汉 + 平原, 鄱阳 + 湖区, 中条 + 山区: known with the head, or as the range whose country it is. */
const inFull = (short: string, head: string, { places, regionCues }: Knowledge): Elided['form'] | undefined => {
  const form = places.named(short + head).find((naming) => isLandscape(naming.form))?.form;
  if (form !== undefined && isLandscape(form)) return form;
  const isRange =
    regionCues.mountains.has(head[0]!) && places.named(short + head[0]).some((naming) => isLandscape(naming.form));
  return isRange ? 'area' : undefined;
};

const elidedBefore = (folded: string, end: number, head: string, knowledge: Knowledge): Elided | undefined => {
  for (let length = Math.min(LONGEST, end); length >= SHORTEST; length--) {
    const short = folded.slice(end - length, end);
    const form = inFull(short, head, knowledge);
    if (form === undefined) continue;
    const namings = knowledge.places.named(short);
    if (namings.some(({ place }) => place.level === 'province')) return undefined;
    const isDivision = namings.some((naming) => isOfDivision(naming.form));
    return { start: end - length, end, name: short + head, form, isDivision };
  }
  return undefined;
};

/** A member that is whole alone (太湖 in 洞庭、太湖两大湖区), or a division (榆林): where it starts, or -1. */
const wholeBefore = (
  folded: string,
  end: number,
  { places }: Knowledge,
  isSought: (form: NameForm) => boolean,
): number => {
  for (let length = Math.min(LONGEST, end); length >= SHORTEST; length--)
    if (places.named(folded.slice(end - length, end)).some(({ form }) => isSought(form))) return end - length;
  return -1;
};

/** Where the item before the mark of a list ends whose next item begins at `start`, or -1: 准噶尔|以及柴达木, 吕梁|、⏎中条. */
const itemEnd = (folded: string, start: number, { regionCues }: Knowledge): number => {
  let at = start;
  while (folded[at - 1] === LINE_END) at--;
  const and = regionCues.listJoiners.before(folded, at);
  if (and > 0) return at - and;
  return regionCues.listMarks.has(folded[at - 1] ?? '') ? at - 1 : -1;
};

/** Where the last member ends if something stands between it and the head: 等|山区, 三大|湖区, 三个|平原, 等贫困|山区. */
const endBeforeCount = (folded: string, head: number, { regionCues }: Knowledge): number => {
  let at = head - regionCues.landscapeQualities.before(folded, head);
  at -= regionCues.landscapeMeasures.before(folded, at);
  while (regionCues.sharedCounts.has(folded[at - 1] ?? '')) at--;
  return at - regionCues.listEnds.before(folded, at);
};

/** Where the last member begins, if it is known with its head or alone. */
const lastMember = (folded: string, index: number, head: string, knowledge: Knowledge): number => {
  const end = index + head.length;
  for (let start = Math.max(0, end - LONGEST_LAST); start < index; start++) {
    const isKnown = knowledge.places.named(folded.slice(start, end)).some(({ form }) => isLandscape(form));
    if (isKnown || (index - start >= SHORTEST && inFull(folded.slice(start, index), head, knowledge))) return start;
  }
  return -1;
};

const listBefore = (folded: string, index: number, head: string, knowledge: Knowledge): readonly Elided[] => {
  const counted = endBeforeCount(folded, index, knowledge);
  const found: Elided[] = [];
  let end = counted < index ? counted : itemEnd(folded, lastMember(folded, index, head, knowledge), knowledge);
  let isBesideDivision = false;
  for (let items = 0; end > 0 && items < MOST_MEMBERS && isHan(folded.charCodeAt(end - 1)); items++) {
    const elided = elidedBefore(folded, end, head, knowledge);
    if (elided) found.push(elided);
    const start = elided?.start ?? wholeBefore(folded, end, knowledge, isLandscape);
    if (start < 0) {
      isBesideDivision = wholeBefore(folded, end, knowledge, isOfDivision) >= 0;
      break;
    }
    end = itemEnd(folded, start, knowledge);
  }
  // 等山区 behind one name alone is no list.
  if (counted < index && found.length < SHORTEST) return [];
  return isBesideDivision ? found.filter(({ isDivision }) => !isDivision) : found;
};

export const regionElidedAreas: Recogniser = {
  name: 'region-elided-areas',
  find({ folded }, _segments, knowledge) {
    const heads = folded.matchAll(knowledge.regionCues.landscapeHeads);
    return gather([...heads], ({ 0: head, index }) =>
      listBefore(folded, index, head, knowledge).map(
        ({ start, end, name, form }): RegionMention => ({
          type: 'Region',
          rule: 'region-elided-areas',
          start,
          end,
          form,
          names: [name],
        }),
      ),
    );
  },
};
