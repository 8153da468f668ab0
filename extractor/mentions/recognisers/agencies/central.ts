/**
 * Central organs by their official names and short forms.
 *
 *   takes 国家发展改革委, 党中央, 银保监会, 水产部党组, 国务院抗震救灾办公室
 *   refuses 财政部门 (a class), 全国人大代表 (a person), 中国银行 (a firm)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { OrganPatterns } from '../../../knowledge/organ-patterns.ts';
import type { Text } from '../../../text/text.ts';
import { isBeforeGovernment, isBehindGovernment, isFromCentre } from '../../agencies/beside-government.ts';
import { departmentEnd } from '../../agencies/department-end.ts';
import { isGap, mayBeOwn, nextGap } from '../../agencies/edges.ts';
import { opensWithDivision, subBodyEnd } from '../../agencies/sub-body.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-central';
const WEAK = 2;
const MOST = 3;

/** 水产部|党组: the end of the party's group in the ministry, or `end`; 党组织 is any of its branches. */
const partyGroupEnd = (folded: string, end: number, { data }: OrganPatterns): number => {
  const [word] = data.partyGroup;
  const last = end + word.length;
  return folded.startsWith(word, end) && !data.notPartyGroup.includes(folded[last] ?? '\n') ? last : end;
};

/** 中共|水产部党组 */
const partyStart = (folded: string, start: number, { data }: OrganPatterns): number =>
  start - (data.party.find((word) => folded.endsWith(word, start))?.length ?? 0);

/** 新疆生产建设兵团|第六师 */
const divisionEnd = (text: Text, start: number, end: number, { data }: OrganPatterns): number => {
  const { folded } = text;
  if (!folded.startsWith(data.corps, start) || isGap(text, end)) return end;
  const division = data.corpsDivisions.find((name) => folded.startsWith(name, end));
  return end + (division?.length ?? 0);
};

export const agencyCentral: Recogniser = {
  name: RULE,
  find: (text, segments, knowledge) => {
    const { agencies, kinds } = knowledge;
    const addressees = segments.lines.filter(({ kind }) => kind === 'addressees');
    const fromCentre = addressees.length > 0 && isFromCentre(text.folded, segments, knowledge);
    return gather(agencies.scanCentral(text.folded), ({ start, end, name }): AgencyMention[] => {
      const { folded } = text;
      const { patterns } = agencies;
      // Short forms occur by chance (消防总队 holds 防总) and as classes (各地贸促会): they need a free left side.
      // 机场集团宣传|文化部, 企业|文化部: a department of something else.
      if (patterns.data.notBeforeMinistry.some((word) => folded.endsWith(word, start))) return [];
      const isWeak = name.length <= WEAK || agencies.central(name).every(({ bare }) => bare);
      if (isWeak && !mayBeOwn(text, start, patterns)) return [];
      // 各省交通运输厅、发展改革委: among those addressed a bare name is a class, unless the centre writes to a government and to it.
      const isAddressed = isWeak && addressees.slice(0, MOST).some((line) => line.start <= start && end <= line.end);
      const isBeside = (): boolean =>
        isBehindGovernment(folded, start, knowledge) || isBeforeGovernment(folded, end, knowledge);
      if (isAddressed && !(fromCentre && isBeside())) return [];
      if (
        name.length <= WEAK &&
        end < folded.length &&
        patterns.subEnd(folded, end) === end &&
        !patterns.data.weakAfter.includes(folded[end]!) &&
        !isGap(text, end)
      )
        return [];
      if (agencies.central(name).every(({ organ }) => organ.isFirm) || patterns.isBroken(folded, start, end, true))
        return [];
      const body = patterns.sessionBody(folded, end);
      if (body) {
        const organ = folded.slice(start, end) + folded.slice(body.start, body.end);
        return [{ type: 'Agency', rule: RULE, form: 'central', start, end: body.end, organ }];
      }
      const office = patterns.subEnd(folded, departmentEnd(text, start, end, patterns));
      // 新疆生产建设兵团|财政局: its bureaus are those of a place.
      const isMinistry = !kinds.words.everywhere.includes(name) && patterns.markerAt(folded, start)?.end !== end;
      const named = office > end || !isMinistry ? office : patterns.departmentEnd(folded, end);
      // 交通运输部 应急管理局: a blank parts two organs; 税务总局|山西省税务局 is a place's.
      const isOther = named > end && (nextGap(text, end) < named || opensWithDivision(folded, end, knowledge));
      const department = isOther ? office : Math.max(named, divisionEnd(text, start, end, patterns));
      const sub = department > end ? department : subBodyEnd(text, start, end, knowledge);
      const last = isMinistry && sub === end ? partyGroupEnd(folded, end, patterns) : sub;
      const first = last > sub ? partyStart(folded, start, patterns) : start;
      return [
        { type: 'Agency', rule: RULE, form: 'central', start: first, end: last, organ: folded.slice(start, last) },
      ];
    });
  },
};
