/** How a text speaks of its own place without naming it: 我市, 全省, 县委, 我国. */
import type { MarkerLevel } from '../../knowledge/organ-pattern-data.ts';
import type { ProfileContext } from './head-lines.ts';
import { isOfArticles } from './statute-place.ts';

const TWICE = 2;
/** 各|省级, 县|市级, 省、|市级: levels of the whole country. */
const OTHERS = /[各县省、和区]/u;
const NEAREST: readonly MarkerLevel[] = ['county', 'city', 'prefecture', 'province', 'corps'];

/** How often 自治区 stands for the text's own: 新疆维吾尔自治区 says its name, 省、自治区、直辖市 are a class. */
const saidOfRegion = ({ text, knowledge: { kinds } }: ProfileContext): number => {
  const [word, named] = kinds.words.ownRegion;
  let said = 0;
  for (let at = text.folded.indexOf(word); at !== -1; at = text.folded.indexOf(word, at + 1))
    if (!named.includes(text.folded[at - 1] ?? ' ')) said++;
  return said;
};

/** The levels at which the text speaks of its own place, the one of which it speaks most often first: 我市, 全省, 县委. */
export const ownLevels = (context: ProfileContext): readonly MarkerLevel[] => {
  const { mentions, text, knowledge } = context;
  const { kinds } = knowledge;
  const counts = new Map<MarkerLevel, number>();
  const add = (level: MarkerLevel): unknown => counts.set(level, (counts.get(level) ?? 0) + 1);
  for (const [word, level] of kinds.words.own)
    for (let at = text.folded.indexOf(word); at !== -1; at = text.folded.indexOf(word, at + 1)) add(level);
  const { patterns } = knowledge.agencies;
  const ofArticles = isOfArticles(context);
  for (const mention of mentions)
    if (mention.type === 'Agency' && mention.form === 'relative') {
      const level = patterns.markerAt(mention.place ?? '', 0)?.level;
      // 区人民政府 in the articles of a city is any of its districts'.
      const isAny = ofArticles && level === 'county' && !kinds.words.ownCounties.includes(mention.place ?? '');
      if (level !== undefined && level !== 'corps' && !isAny) add(level);
    }
  // 全区 beside 自治区 is the region, not a county.
  const region = saidOfRegion(context);
  const level = (key: MarkerLevel): MarkerLevel => (key === 'county' && region > 0 ? 'province' : key);
  const sums = new Map<MarkerLevel, number>(region > 0 ? [['province', region]] : []);
  for (const [key, count] of counts) sums.set(level(key), (sums.get(level(key)) ?? 0) + count);
  // 报省人民政府批准 in the statute of a city: of two that it says as often, the nearer one is its own.
  const often = [...sums].filter(([, count]) => count >= (ofArticles ? 1 : TWICE));
  return often
    .sort(([one, a], [other, b]) => b - a || NEAREST.indexOf(one) - NEAREST.indexOf(other))
    .map(([key]) => key);
};

/** 我国, 祖国, again and again, and hardly a place: a section of a speech for the whole country. */
export const speaksForNation = ({ text: { folded }, knowledge: { kinds } }: ProfileContext): boolean => {
  let said = 0;
  for (const word of kinds.words.ofNation)
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) said++;
  return said >= TWICE;
};

/**
 * 落实省委部署, 省级重点产业链: a section of a province's or a city's report, however little it names; of 省级政府 and 省级统筹 speaks
 * whoever reports on the nation.
 */
export const speaksAsOne = ({ text: { folded }, knowledge: { kinds } }: ProfileContext): boolean =>
  kinds.words.ofProvinces.some(([word, not]) => {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1))
      if (!not.includes(folded[at + word.length] ?? ' ') && !OTHERS.test(folded[at - 1] ?? ' ')) return true;
    return false;
  });
