/**
 * A list names its place once: the organs that follow belong to it too.
 *
 *   takes 省卫生健康委、[教育厅]牵头, 区纪委[监委], 省总工会、[妇联]、[工商联], 省财政厅 [教育厅] (signatures)
 *   refuses 省财政厅、[教育部]: a central organ; 市财政局、[教育部门]: a class; 吉林省人民政府、[发展改革委]: in what the centre issues
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { isBehindGovernment, isFromCentre } from '../agencies/beside-government.ts';
import { departmentOf } from '../agencies/department-end.ts';
import { isGap } from '../agencies/edges.ts';
import { prefectureDepartmentEnd } from '../agencies/prefecture-department.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-lists';
/** Places of a list before its last. */
const MANY = 2;

/** Where the next member of the list begins, or -1: behind one mark, 和 or a blank. */
const nextStart = (text: Text, { organ, end }: AgencyMention, { agencies }: Knowledge): number => {
  const { data } = agencies.patterns;
  const unit = text.folded[end];
  if (data.twins.some(([first, second]) => organ.endsWith(first) && text.folded.startsWith(second, end))) return end;
  if (unit === undefined) return -1;
  if (unit === '\n') return end + (text.folded[end + 1] === '\n' ? 2 : 1);
  if (data.connect.includes(unit)) return end + 1;
  return isGap(text, end) ? end : -1;
};

const memberAt = (text: Text, start: number, first: AgencyMention, knowledge: Knowledge): AgencyMention | undefined => {
  const { folded } = text;
  const { patterns, central } = knowledge.agencies;
  // 地区林业处、|公安处.
  const department = prefectureDepartmentEnd(folded, first.place ?? '', start, patterns);
  const end = Math.max(patterns.tailAt(folded, start)?.end ?? start, department);
  if (end === start) return undefined;
  const organ = folded.slice(start, end);
  const [party, government] = patterns.data.besideParty;
  const isBesideParty = organ === government && first.organ === party && first.end <= start && start <= first.end + 1;
  if ((patterns.data.notListed.includes(organ) && !isBesideParty) || central(organ).some(({ bare }) => !bare))
    return undefined;
  return {
    type: 'Agency',
    rule: NAME,
    form: first.form,
    start,
    end,
    organ,
    ...(first.place === undefined ? {} : { place: first.place }),
    ...(first.others === undefined ? {} : { others: first.others }),
  };
};

/** 革委会财贸组、|工交组: a group of the committee whose other part stands before it. */
const groupAt = (
  { folded }: Text,
  start: number,
  first: AgencyMention,
  knowledge: Knowledge,
): AgencyMention | undefined => {
  const { patterns } = knowledge.agencies;
  const isOwner = (word: string): boolean => first.organ.startsWith(word) && first.organ.length > word.length;
  const owner = patterns.data.departmentsOf.find(({ owners }) => owners.some(isOwner))?.owners.find(isOwner);
  if (owner === undefined) return undefined;
  const end = departmentOf(folded, owner, start, patterns);
  const isGroup = patterns.data.headSubs.some((ending) => folded.endsWith(ending, end));
  if (!isGroup || end === start || patterns.isBroken(folded, start, end)) return undefined;
  return { ...first, rule: NAME, start, end, organ: owner + folded.slice(start, end) };
};

/** 河北省、山西省、新疆维吾尔自治区发展改革委|、科技厅、财政厅: behind whole names of many places a class in each of them. */
const isOfClasses = ({ others }: AgencyMention): boolean =>
  others !== undefined && others.length >= MANY && others.every(({ isFull }) => isFull);

export const agencyLists: Refiner = {
  name: NAME,
  because: 'the list names its place once: the organ belongs to the place of the one before it',
  refine: (mentions, text, segments, knowledge) => {
    const added: AgencyMention[] = [];
    const replaced = new Set<Mention>();
    const fromCentre = isFromCentre(text.folded, segments, knowledge);
    const agencyAt = new Map<number, AgencyMention>();
    for (const mention of mentions) if (mention.type === 'Agency') agencyAt.set(mention.start, mention);
    for (const mention of mentions) {
      if (mention.type !== 'Agency' || (mention.form !== 'local' && mention.form !== 'relative')) continue;
      if (isOfClasses(mention)) continue;
      for (let last: AgencyMention | undefined = mention; last; ) {
        const start = nextStart(text, last, knowledge);
        const there = agencyAt.get(start);
        if (start === -1 || (there && there.form !== 'central')) break;
        const member = memberAt(text, start, mention, knowledge) ?? groupAt(text, start, mention, knowledge);
        if (!member || (there && there.end > member.end)) break;
        if (fromCentre && there && isBehindGovernment(text.folded, start, knowledge)) break;
        if (there) replaced.add(there);
        added.push(member);
        last = member;
      }
    }
    return added.length === 0 ? mentions : [...mentions.filter((mention) => !replaced.has(mention)), ...added];
  },
};
