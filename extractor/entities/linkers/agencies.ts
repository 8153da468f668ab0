/**
 * Gives every organ its full official name: central ones by lineage and year, local ones by their place.
 *
 *   市政府 in a document of 赣州市 → 赣州市人民政府; 银保监会 → 中国银行保险监督管理委员会; 省委 in a national one → unresolved
 */
import type { LinkContext, Linker } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import { readCentral } from '../../knowledge/organs/central-organ.ts';
import { nameOrgan } from '../../knowledge/organs/name-organ.ts';
import type { OrganNames, OrganWritten, Setting } from '../../knowledge/organs/organ.ts';
import { ownPlace } from '../../knowledge/organs/own-place.ts';
import { shortForms } from '../../knowledge/organs/short-forms.ts';
import { zoneInFull } from '../../knowledge/organs/zone-in-full.ts';
import { organsIn } from '../../mentions/agencies/organs-in.ts';
import type { AgencyMention, ListedPlace, RegionMention } from '../../mentions/mention.ts';
import { lastWithin } from '../../text/search-within.ts';
import { sliceOf } from '../../text/text.ts';
import { type Candidate, idsOf, type Link } from '../link.ts';
import { linkTwoOffices } from '../two-offices.ts';

const NATION = '100000';

/** Without a date: the year that the text names most often. */
const commonYear = ({ text, knowledge }: LinkContext): number | undefined => {
  const counts = new Map<string, number>();
  for (const { date } of knowledge.kinds.marks.dates.years(text.folded, 0, text.folded.length))
    counts.set(date, (counts.get(date) ?? 0) + 1);
  const best = [...counts].sort(([a, m], [b, n]) => n - m || Number(b) - Number(a))[0];
  return best ? Number(best[0]) : undefined;
};

const settingOf = (context: LinkContext): Setting => {
  const { profile, knowledge } = context;
  const code = profile.jurisdiction?.value;
  const home = code === undefined || code === NATION ? undefined : knowledge.places.place(code);
  const year = profile.date ? Number(profile.date.value.slice(0, 4)) : commonYear(context);
  return { ...(home ? { home } : {}), ...(year === undefined ? {} : { year }) };
};

/** How far before an organ the place that it leaves out may stand. */
const NEAR = 120;

/**
 * In a national document 省 means the division that the line named last. Organs come in order, so one walk over the
 * mentions serves them all.
 */
const placesInLines = ({
  segments,
  mentions,
  knowledge,
}: LinkContext): ((mention: AgencyMention) => Place | undefined) => {
  let line = 0;
  let next = 0;
  let named: RegionMention | undefined;
  return (mention) => {
    while (line + 1 < segments.lines.length && segments.lines[line + 1]!.start <= mention.start) line++;
    for (; next < mentions.length && mentions[next]!.start < mention.start; next++) {
      const before = mentions[next]!;
      if (before.type === 'Region' && before.form === 'division') named = before;
    }
    if (!named || named.start < (segments.lines[line]?.start ?? 0)) return undefined;
    const known = knowledge.places.named(named.names[0] ?? '');
    return known.length === 1 ? known[0]!.place : undefined;
  };
};

/** Behind the last of `stops` before `at`, or as far as words are near. */
const lastStop = (folded: string, at: number, stops: readonly string[]): number =>
  Math.max(0, at - NEAR, ...stops.map((stop) => lastWithin(folded, stop, at - NEAR, at) + 1));

/** 龙游县浙江冠诚公司…。|县大数据局: the only place of its kind that the words just before it name in full. */
const namedNear = (
  { start, place: marker = '' }: AgencyMention,
  { home, year }: Setting,
  { text: { folded }, knowledge: { places, agencies } }: LinkContext,
): Place | undefined => {
  const level = agencies.patterns.markerAt(marker, 0)?.level;
  if (!home || level === undefined) return undefined;
  const from = lastStop(folded, start, ['\n']);
  const meant = new Set<Place>();
  for (const { word } of places.scan(folded, from, start))
    for (const { place, form } of places.namedBy(word))
      if (form === 'full' && places.isWithin(place.id, home.id)) {
        const own = ownPlace(marker, level, place, year, places);
        if (own && own !== home) meant.add(own);
      }
  return meant.size === 1 ? [...meant][0] : undefined;
};

/** 设立甲区,…,区人民政府|驻乙镇: of the division of this kind that the sentence has just named, in 西藏自治区 too. */
const whoseSeat = (
  { start, end, place: marker = '' }: AgencyMention,
  { home }: Setting,
  { text: { folded }, knowledge: { places, agencies } }: LinkContext,
): Place | undefined => {
  if (!home || marker === '' || !folded.startsWith(agencies.patterns.data.posted, end)) return undefined;
  const from = lastStop(folded, start, ['\n', SENTENCE_END]);
  return places
    .scan(folded, from, start)
    .flatMap(({ word }) => places.namedBy(word))
    .filter(({ place, form }) => form === 'full' && places.isWithin(place.id, home.id))
    .findLast(({ place: { name } }) => name.endsWith(marker))?.place;
};
const SENTENCE_END = '。';

/** What a notice of 2021 sets up bears its name from that year's end. */
const settledIn = (home: Place, { year }: Setting): Setting =>
  year === undefined ? { home } : { home, year: year + 1 };

/** Does a central organ stand in the list, of nothing but such names? Then a bare name is central too: 国土资源部、文物局、|煤矿安监局. */
const isAmongCentral = (i: number, agencies: readonly AgencyMention[], { knowledge }: LinkContext): boolean =>
  [-1, 1].some((step) => {
    for (let k = i + step; Math.abs(k - i) <= MOST_BARE; k += step) {
      const [mention, other] = [agencies[k - step]!, agencies[k]];
      if (other?.form !== 'central') return false;
      if ((step > 0 ? other.start - mention.end : mention.start - other.end) > 1) return false;
      if (readCentral(other.organ, knowledge.agencies).namings.some(({ bare }) => !bare)) return true;
    }
    return false;
  });
const MOST_BARE = 8;

/** 国务院|关于同意设立长春新区的批复: what the centre issues calls its own by bare names, whatever place it is about. */
const isIssuedByCentre = ({ profile: { issuers }, knowledge }: LinkContext): boolean =>
  issuers.length > 0 &&
  issuers.every(({ value }) => readCentral(value, knowledge.agencies).namings.some(({ bare }) => !bare));

const toLink = ({ names, basis, reason, others }: OrganNames): Link => {
  const candidates = (list: readonly string[], why: string): readonly Candidate[] =>
    list.map((name) => ({ id: name, name, reason: why }));
  if (names.length === 1)
    return { status: 'linked', ids: names, basis, reason, losers: candidates(others, 'the document is not about it') };
  if (names.length > 1) return { status: 'ambiguous', reason, candidates: candidates(names, 'bears this name') };
  return { status: 'unresolved', reason, candidates: [] };
};

/** 石嘴山经开区 is the zone that the text calls 石嘴山经济技术开发区. */
const zonesInFull = (link: Link, { text: { folded }, knowledge }: LinkContext): Link => {
  if (link.status !== 'linked') return link;
  const { zonesInShort } = knowledge.agencies.patterns.data;
  const { status, ids, basis, reason, losers } = link;
  return { status, ids: ids.map((id) => zoneInFull(id, folded, zonesInShort)), basis, reason, losers };
};

const coordinates = ({ rule }: AgencyMention): boolean => rule.startsWith('agency-coordination');

/** Bodies that the document's own title names: the title is a policy, so they are no mentions. */
const bodiesInTitle = ({ text, segments, profile, knowledge }: LinkContext): readonly AgencyMention[] =>
  (profile.title?.spans ?? []).flatMap((span) => organsIn(text, span, segments, knowledge)).filter(coordinates);

/** 省指挥部 is the headquarters that the document names in full elsewhere, or none. */
const joinShortForms = (
  mentions: readonly AgencyMention[],
  links: readonly Link[],
  nameOf: (mention: AgencyMention) => Link,
  context: LinkContext,
): readonly Link[] => {
  if (!mentions.some(coordinates)) return links;
  const offices = context.knowledge.agencies.patterns.data.subs;
  const bodies = gather(links, (link, i) => (coordinates(mentions[i]!) ? idsOf(link) : []));
  const titled = bodiesInTitle(context).flatMap((body) => idsOf(nameOf(body)));
  const named = new Set([...bodies, ...titled]);
  const longs = shortForms(named, offices);
  return links.map((link, i): Link => {
    const mention = mentions[i]!;
    if (!coordinates(mention)) return link;
    if (link.status !== 'linked') {
      // 区应对疫情指挥部 in a text of a zone: 内江经济技术开发|区应对疫情指挥部 is the one that ends so.
      const written = sliceOf(context.text, mention);
      const meant = [...named].filter((name) => name.length > written.length && name.endsWith(written));
      return meant.length === 1
        ? toLink({ names: meant, basis: 'inferred', reason: `short for ${meant[0]}`, others: [] })
        : link;
    }
    const [id = ''] = link.ids;
    const long = longs.get(id);
    if (long !== undefined) return { ...link, ids: [long], basis: 'inferred', reason: `short for ${long}` };
    return mention.rule === 'agency-coordination'
      ? link
      : toLink({ names: [], basis: 'stated', reason: 'no full name in the document', others: [] });
  });
};

export const agencyLinker: Linker<'Agency'> = {
  type: 'Agency',
  link: (mentions, context) => {
    const setting = settingOf(context);
    const national: Setting = setting.year === undefined ? {} : { year: setting.year };
    const isCentral = isIssuedByCentre(context);
    const placeInLine = placesInLines(context);
    const about = context.profile.about && context.knowledge.places.place(context.profile.about.value);
    // A text names the same organs again and again: what a name says under one setting is read once.
    const read = new Map<string, Link>();
    const linkOf = (written: OrganWritten, setting: Setting): Link => {
      const { form, organ, place = '', whole } = written;
      const key = [form, organ, place, whole, setting.home?.id ?? '', setting.year ?? ''].join('|');
      const known = read.get(key) ?? zonesInFull(toLink(nameOrgan(written, setting, context.knowledge)), context);
      read.set(key, known);
      return known;
    };
    const writtenOf = (mention: AgencyMention): OrganWritten => {
      const { form, organ, place } = mention;
      const whole = sliceOf(context.text, mention);
      return place === undefined ? { form, organ, whole } : { form, organ, whole, place };
    };
    /** 广昌、乐安县|政府, 华北、西北|环境保护督查中心: each place of the list has one; all are known or none is. */
    const linkEach = (mention: AgencyMention, others: readonly ListedPlace[]): Link => {
      const written = writtenOf(mention);
      const upper = context.text.folded.slice(mention.start, others[0]?.start);
      const each = [...others.map(({ name }) => name), written.place ?? ''].map((place) => {
        const whole = upper + place + written.organ;
        const isCentral = context.knowledge.agencies.central(whole).length > 0;
        return linkOf({ ...written, place, whole, ...(isCentral ? { form: 'central', organ: whole } : {}) }, setting);
      });
      const open = each.find(({ status }) => status !== 'linked');
      const ids = [...new Set(gather(each, idsOf))];
      return open ?? { status: 'linked', ids, basis: 'stated', reason: 'of each place of the list', losers: [] };
    };
    const links = mentions.map((mention, i): Link => {
      if (mention.others) return linkEach(mention, mention.others);
      const { form } = mention;
      const written = writtenOf(mention);
      if (form === 'central' && setting.home && (isCentral || isAmongCentral(i, mentions, context)))
        return linkOf(written, national);
      const seat = form === 'relative' ? whoseSeat(mention, setting, context) : undefined;
      const own = linkOf(written, seat ? settledIn(seat, setting) : setting);
      if (form !== 'relative' || own.status === 'linked') return own;
      const elsewhere = [about, setting.home ? namedNear(mention, setting, context) : placeInLine(mention)]
        .flatMap((home) => (home ? [linkOf(written, { ...setting, home })] : []))
        .find(({ status }) => status === 'linked');
      return elsewhere ?? own;
    });
    const joined = joinShortForms(mentions, links, (body) => linkOf(writtenOf(body), setting), context);
    return linkTwoOffices(mentions, joined, context);
  },
};
