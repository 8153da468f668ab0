/**
 * A bureau that no list knows, by a part of its name, is the one of its place that the text names in full.
 *
 *   takes 省疏勒河局 beside 省疏勒河流域水资源管理局, 省引黄局 beside 省万家寨引黄工程管理局, 省高速局 beside 省高速公路管理局
 *   takes 市滇管局 beside 昆明市滇池管理局: its first character and those of the others, in order
 *   refuses 省水利局 (a list knows it), 省高速局 beside 市高速公路管理局 (of another place), beside two of which it may be either
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-shortened';
/** 引黄, 疏勒河. */
const SHORTEST = 2;
const LONGEST = 4;

/** 滇|管 of 滇|池|管|理: characters of the name from its first on, in order. */
const isDrawnFrom = (stem: string, full: string): boolean => {
  let at = 0;
  for (const unit of stem) {
    const found = full.indexOf(unit, at);
    if (found === -1 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return stem.length < full.length;
};

/** 市 beside 昆明市. */
const isAlike = (short: AgencyMention, full: AgencyMention): boolean =>
  short.place === full.place || (short.form === 'relative' && full.place!.endsWith(short.place!));

const isUnknown = ({ organ }: AgencyMention, { agencies: { patterns } }: Knowledge): boolean =>
  patterns.tailAt(organ, 0)?.end !== organ.length;

const isPlaced = (mention: Mention): mention is AgencyMention =>
  mention.type === 'Agency' && mention.place !== undefined && (mention.form === 'relative' || mention.form === 'local');

export const agencyShortened: Refiner = {
  name: NAME,
  because: 'a part of the name of an organ that the text names in full',
  refine: (mentions, _text, _segments, knowledge) => {
    const { bureau } = knowledge.agencies.patterns.data;
    const bureaus = mentions.filter(isPlaced).filter(({ organ }) => organ.endsWith(bureau));
    const stemOf = ({ organ }: AgencyMention): string => organ.slice(0, -bureau.length);
    const fulls = bureaus.filter((mention) => stemOf(mention).length > LONGEST);
    const fullOf = new Map<Mention, AgencyMention>();
    for (const mention of bureaus) {
      const stem = stemOf(mention);
      if (stem.length < SHORTEST || stem.length > LONGEST || !isUnknown(mention, knowledge)) continue;
      const meant = fulls.filter(({ place, organ }) => place === mention.place && organ.includes(stem));
      const drawn = bureaus.filter((full) => isUnknown(full, knowledge) && isDrawnFrom(stem, stemOf(full)));
      const [full, ...others] = meant.length > 0 ? meant : drawn.filter((other) => isAlike(mention, other));
      if (full && others.every(({ organ, place }) => organ === full.organ && place === full.place))
        fullOf.set(mention, { ...mention, rule: NAME, form: full.form, place: full.place!, organ: full.organ });
    }
    return fullOf.size === 0 ? mentions : mentions.map((mention) => fullOf.get(mention) ?? mention);
  },
};
