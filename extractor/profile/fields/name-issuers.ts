/**
 * The full official names of who issued the text.
 *
 *   takes 市应急指挥部 signed below a title of 湘潭市应对…肺炎疫情应急指挥部 → the long name
 *   refuses an organ of which the document does not say whose it is
 */
import { nameOrgan } from '../../knowledge/organs/name-organ.ts';
import type { Setting } from '../../knowledge/organs/organ.ts';
import { shortForms } from '../../knowledge/organs/short-forms.ts';
import { organsIn as organsInSpan } from '../../mentions/agencies/organs-in.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import { sliceOf } from '../../text/text.ts';
import type { Found } from '../profile.ts';
import type { ProfileContext } from './head-lines.ts';
import type { IssuingOrgans } from './issuers.ts';

const LONGEST_GROUP = 12;
/** The rule that reads headquarters and leading groups. */
const BODY = 'agency-coordination';

/** The one name of an organ as written, or undefined. */
const nameOf = (
  mention: AgencyMention,
  setting: Setting,
  { text, knowledge }: Pick<ProfileContext, 'text' | 'knowledge'>,
): string | undefined => {
  const { form, organ, place } = mention;
  const written = { form, organ, whole: sliceOf(text, mention), ...(place === undefined ? {} : { place }) };
  const [name, ...others] = nameOrgan(written, setting, knowledge).names;
  return others.length > 0 ? undefined : name;
};

/** 德阳市应对新冠疫情指挥部 signs what the title gives to 德阳市应对新型冠状病毒感染的肺炎疫情应急指挥部: the longer name is the full one. */
const longNames = (
  names: readonly string[],
  title: Found<string> | undefined,
  setting: Setting,
  context: ProfileContext,
): ReadonlyMap<string, string> => {
  const { text, segments, knowledge } = context;
  const titled = (title?.spans ?? [])
    .flatMap((span) => organsInSpan(text, span, segments, knowledge))
    .filter(({ rule }) => rule === BODY)
    .flatMap((mention) => nameOf(mention, setting, context) ?? []);
  return titled.length === 0 ? new Map() : shortForms(new Set([...names, ...titled]), []);
};

/** 省人大常委会|执法检查组|关于: a group that speaks for the organ; nothing joins the two. */
const GROUP = /^[^\n,。;:《和与会]{2,8}组(?=\n?([\u4e00-\u9fff]{2}))/u;

/** The group that the title names right behind its organ, before what it is about. */
const groupBehind = ({ end }: AgencyMention, rule: string, { text, knowledge }: ProfileContext): string => {
  if (rule !== 'title') return '';
  const [group = '', next = ''] = GROUP.exec(text.folded.slice(end, end + LONGEST_GROUP)) ?? [];
  return knowledge.kinds.words.subject.includes(next) ? group : '';
};

export const nameIssuers = (
  { rule, organs }: IssuingOrgans,
  title: Found<string> | undefined,
  setting: Setting,
  context: ProfileContext,
): readonly Found<string>[] => {
  const named = organs.flatMap((mention) => {
    const name = nameOf(mention, setting, context);
    return name === undefined ? [] : [{ mention, name: name + groupBehind(mention, rule, context) }];
  });
  const bodies = named.filter(({ mention }) => mention.rule === BODY).map(({ name }) => name);
  // 最高人民检察院第十三届|检察委员会 adopts what the court issues.
  const { sessionSubs } = context.knowledge.agencies.patterns.data;
  const issuerOf = (name: string): string => {
    const body = sessionSubs.find((word) => name.length > word.length && name.endsWith(word));
    return body === undefined ? name : name.slice(0, -body.length);
  };
  const longs = bodies.length === 0 ? new Map<string, string>() : longNames(bodies, title, setting, context);
  const issuers = new Map<string, Found<string>>();
  for (const { mention, name } of named) {
    const value = issuerOf(longs.get(name) ?? name);
    if (!issuers.has(value)) issuers.set(value, { value, rule, spans: [{ start: mention.start, end: mention.end }] });
  }
  return [...issuers.values()];
};
