/**
 * A statute rules what stands there and plans nothing: of its projects only named works and programmes are kept, and what it is about.
 *
 *   in a text of articles (第一条 …): keeps 三峡工程, 南水北调中线, “粤菜师傅”工程, 太河水库 of which it speaks again, 骆马湖大堤 for which
 *   it says that it holds (参照本办法执行); drops 泰山风景名胜区, 沪杭铁路 (a border of a district), 云台山景区内建设项目, 保护区域内进行工程, 房地产开发 in a list of what needs leave
 *   in a plan or report: keeps all
 */

import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import { TENS } from '../../text/numerals.ts';
import { lastWithin } from '../../text/search-within.ts';
import type { Text } from '../../text/text.ts';
import { nextGap } from '../agencies/edges.ts';
import type { ProjectMention } from '../mention.ts';
import { isStatute } from '../projects/candidates/about-text.ts';
import { isNumberedRoad } from '../projects/phrase/road-of-class.ts';
import { isSpelledName } from '../projects/phrase/spelled.ts';

const KEPT = new Set(['project-known', 'project-rows']);

/** What only a list or the weights of its surroundings made one. */
const DOUBTFUL = new Set(['project-names-listed', 'project-names-weighed']);
/** 保护区域|内: whatever is done there. */
const WITHIN = '内';

type Heads = Knowledge['projects'];

const isWork = ({ head, rule, names }: ProjectMention, projects: Heads): boolean =>
  projects.wordAt(head, 0)?.kind === 'work' &&
  !DOUBTFUL.has(rule) &&
  !projects.isLoose(head) &&
  !names.some((name) => name.includes(WITHIN));

/** 三峡|电站, 胶济|铁路, 太河|水库: a place, the ends of a line, or a proper name; 军供站, 过江隧道, 入廊管线 are kinds. */
const isProper = (
  { head, setting, start }: ProjectMention,
  words: string,
  folded: string,
  knowledge: Knowledge,
): boolean => {
  const { projects, places, agencies } = knowledge;
  const body = words.slice(0, -head.length);
  const place = places.longestAt(folded, start);
  if (place && !places.isAlsoWord(places.name(place.word)) && places.namedBy(place.word).length > 0) return true;
  const ends = body.replace(BRACKETED, '');
  if (projects.isRoute(head)) return projects.knownLine(ends) !== undefined || projects.areUsualEnds(ends);
  // 市管|水库: those of any city.
  const isOfLevel = agencies.patterns.markerAt(folded, start) !== null;
  return projects.isFirm(head) && setting?.isProper === true && !isOfLevel && !projects.isPassing(body);
};
const BRACKETED = /\([^()]*\)/u;

/** A statute is about few things; to search the whole of it for each of very many names would take the square of its length. */
const MOST_SUBJECTS = 300;

const repetitionsIn = (folded: string): ((words: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (words) => {
    const isRepeated =
      known.get(words) ?? (known.size < MOST_SUBJECTS && folded.indexOf(words) !== folded.lastIndexOf(words));
    known.set(words, isRepeated);
    return isRepeated;
  };
};

/** 太河水库 in its own rules: a line or a facility of which the text speaks again. */
const isSubject = (
  mention: ProjectMention,
  folded: string,
  speaksAgainOf: (words: string) => boolean,
  knowledge: Knowledge,
): boolean => {
  const { head, rule, start, end } = mention;
  const { projects } = knowledge;
  const kind = projects.wordAt(head, 0)?.kind;
  if ((kind !== 'line' && kind !== 'site') || DOUBTFUL.has(rule) || projects.isInstitution(head)) return false;
  const words = folded.slice(start, end);
  return speaksAgainOf(words) && isProper(mention, words, folded, knowledge);
};

/** 组织实施|松阳县黄南水库、缙云县潜明水库等, 支持|北京南繁科研育种基地|建设: what the text itself sets about to build, with the division or the place that it lies in. */
const isPlanned = (mention: ProjectMention, folded: string, knowledge: Knowledge): boolean => {
  const { head, rule, start, setting } = mention;
  const { projects, places } = knowledge;
  // What 等重点水利工程 closes has its head from there.
  const kind = rule.endsWith(LISTED) ? 'site' : projects.wordAt(head, 0)?.kind;
  if (!PLANNED.has(kind ?? '') || rule.endsWith(WEIGHED) || projects.isInstitution(head)) return false;
  if (!setting?.isUndertaken) return false;
  const namings = places.longestAt(folded, start);
  const levels = namings ? places.namedBy(namings.word).filter(({ place: { level } }) => level !== 'feature') : [];
  // 爱国主义教育基地: a zone without a place is one of a kind; 延吉高新区|管理委员会 is not set up.
  if (kind === 'zone') return setting.isBehindCue && levels.length > 0;
  // 丰宁县 for its autonomous county.
  const isWhole = namings !== null && saysKind(places.name(namings.word));
  return levels.some(
    ({ form, place: { level } }) =>
      (level === 'county' || level === 'prefecture') && (form === 'full' || (form === 'short' && isWhole)),
  );
};
const PLANNED = new Set(['line', 'site', 'zone']);
const LISTED = '-listed';
const WEIGHED = '-weighed';

/** 西险大塘、|南沙大堤|参照本办法执行: what the text says that it holds for; of 沪杭铁路|以东区域 the line is a border. */
const isGoverned = (mention: ProjectMention, folded: string, knowledge: Knowledge): boolean => {
  const { head, rule, start, end } = mention;
  const { projects } = knowledge;
  const kind = projects.wordAt(head, 0)?.kind;
  if ((kind !== 'line' && kind !== 'site') || DOUBTFUL.has(rule) || projects.isInstitution(head)) return false;
  const clause = REST.exec(folded.slice(end, end + LONGEST_REST))?.[0] ?? '';
  return projects.isGoverned(clause) && isProper(mention, folded.slice(start, end), folded, knowledge);
};
/** 丰宁抽水蓄能电站、|张(家口)唐(山)铁路|、111国道改线等工程: a list that says that it is one of works names what it lists; 公路、铁路等工程 are kinds. */
const isListedWork = (mention: ProjectMention, folded: string, knowledge: Knowledge): boolean => {
  const { head, rule, start, end } = mention;
  const { projects } = knowledge;
  if (rule.endsWith(WEIGHED) || projects.isInstitution(head)) return false;
  const closed = CLOSED_LIST.exec(folded.slice(end, end + LONGEST_REST))?.[0];
  if (closed === undefined || projects.wordAt(folded, end + closed.length)?.kind !== 'work') return false;
  const words = folded.slice(start, end);
  const isRoad = isNumberedRoad(head) || isSpelledName(words.slice(0, -head.length));
  return isRoad || isProper(mention, words, folded, knowledge);
};
const CLOSED_LIST = /^(?:、[^,;。:\n]*?)?等/u;

/** 、乙堤防|参照, 的管理|适用, 参照. */
const REST = /^(?:[、和的等]|(?=[参适依按不]))[^,;。:\n]*/u;
const LONGEST_REST = 40;

const NUMBERING = new RegExp(`^[0-9${TENS}().、]{0,6}$`, 'u');
const LONGEST_ROW = 80;

/** 3⇥沙沟水库⇥沂水县, 四川局⇥泸州港、黄羊水库: a row of the list behind the articles opens with it, or has it in a cell. */
const standsInRow = ({ start, end }: ProjectMention, text: Text): boolean => {
  const { folded } = text;
  const from = lastWithin(folded, '\n', start - LONGEST_ROW - 1, start) + 1;
  if (start - from > LONGEST_ROW) return false;
  const before = folded.slice(from, start);
  // 第二章⇥越冬港与停泊区 is a heading.
  const isInCell = nextGap(text, from + 1) <= start && !SENTENCE.test(before) && !HEADING.test(before);
  if (!isInCell && !NUMBERING.test(before.trim())) return false;
  const line = folded.slice(end, end + LONGEST_ROW);
  const stop = line.indexOf('\n');
  return start > from && !SENTENCE.test(stop === -1 ? line : line.slice(0, stop));
};
const SENTENCE = /[。;,:]/;
const HEADING = new RegExp(`^第[0-9${TENS}百]{1,4}[编章节条]`, 'u');

export const projectStatutes: Refiner = {
  name: 'project-statutes',
  refine: (mentions, text, segments, knowledge) => {
    const { folded } = text;
    if (!isStatute(folded, segments, knowledge)) return mentions;
    const { projects } = knowledge;
    const speaksAgainOf = repetitionsIn(folded);
    return mentions.filter(
      (mention) =>
        mention.type !== 'Project' ||
        // What a table behind the articles lists is none of their borders.
        KEPT.has(mention.rule) ||
        standsInRow(mention, text) ||
        isWork(mention, projects) ||
        isPlanned(mention, folded, knowledge) ||
        isGoverned(mention, folded, knowledge) ||
        isListedWork(mention, folded, knowledge) ||
        isSubject(mention, folded, speaksAgainOf, knowledge),
    );
  },
};
