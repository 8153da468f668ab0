/**
 * The place that a text claims as its own in so many words, among those that it might be of.
 *
 *   takes 我们|竹山连旱四十三天, 按|竹政发〔1991〕31号的附件验收; 《|竹山县农村劳动积累工管理试行办法》 decides between 竹山 and 竹溪
 *   refuses a title alone (《杭州市…条例》 may be a model), 国发〔2021〕3号, 我们|和平 (also a word)
 */
import { readDocNumber } from '../../../graph-schema/index.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { ProfileContext } from './head-lines.ts';

/** 我们 and a number of its own each say enough; a title decides between two of them. */
const ENOUGH = 2;
const HINT = 1;

/** 竹|政发, 深|府办, 安宁|政规: what stands in the code for the place whose government files under it. */
const placeOfCode = (docNumber: string, marks: string): string => {
  const number = readDocNumber(docNumber);
  if (number?.form !== 'serial') return '';
  const mark = [...number.code].findIndex((character) => marks.includes(character));
  return mark === -1 ? '' : number.code.slice(0, mark);
};

/** 竹 in 竹山县, 龙门 in 龙门县: the characters open its name, or are its own other one (甬). */
const standsFor = (written: string, { id, name }: Place, { knowledge: { places } }: ProfileContext): boolean =>
  written !== '' && (name.startsWith(written) || places.cityCharacter(id) === written);

export const claimedPlace = (candidates: readonly Place[], context: ProfileContext): Place | undefined => {
  const { text, mentions, knowledge } = context;
  const { places, kinds } = knowledge;
  const { ours, codeMarks } = kinds.words;
  const { folded } = text;
  const claims = new Map<Place, number>();
  const mayBe = new Set(candidates);
  const claim = (meant: readonly Place[], weight: number): void => {
    for (const place of meant) if (mayBe.has(place)) claims.set(place, (claims.get(place) ?? 0) + weight);
  };
  /** The places whose name stands there. */
  const namedAt = (at: number): readonly Place[] => {
    const match = places.longestAt(folded, at);
    const name = match ? places.name(match.word) : '';
    return name === '' || places.isAlsoWord(name) ? [] : [...new Set(places.named(name).map(({ place }) => place))];
  };
  for (const word of ours)
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1))
      claim(namedAt(at + word.length), ENOUGH);
  const codes = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'Policy') continue;
    if (mention.docNumber !== undefined) codes.add(placeOfCode(mention.docNumber, codeMarks));
    if (mention.title !== undefined) claim(namedAt(mention.start + 1), HINT);
  }
  for (const code of codes)
    claim(
      candidates.filter((place) => standsFor(code, place, context)),
      ENOUGH,
    );
  const [first, second] = [...claims].sort(([, a], [, b]) => b - a);
  return first && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};
