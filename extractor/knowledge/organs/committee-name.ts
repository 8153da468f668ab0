/** The full name of a zone's committee, of the party's in it and of its departments. */
import type { AgencyTable } from '../agency-table.ts';

/** 管委 → 管理委员会, 执委会 → 执行委员会. */
export const committeeInFull = (head: string, { patterns }: AgencyTable): string =>
  patterns.data.committeesInFull.find(([short]) => short === head)?.[1] ?? head;

const MEMBERS = '员';
const goesOn = (organ: string, end: number): boolean => organ[end] === MEMBERS;

/** 安康高新区管委会 → 安康高新技术产业开发区管理委员会, 雄安新区党工委 → 中共雄安新区工作委员会; a department goes on with it. */
export const committeeName = (organ: string, agencies: AgencyTable): string => {
  const { committees, party, partyCommittees, zonesInFull } = agencies.patterns.data;
  const [work, official] = partyCommittees;
  const head = [...committees, work].find((word) => organ.endsWith(word));
  // 军事|管制委员会, 接|管委|员会: another word's characters.
  const owner =
    head ?? committees.find((word) => organ.indexOf(word) > 0 && !goesOn(organ, organ.indexOf(word) + word.length));
  if (owner === undefined) return organ;
  const at = head === undefined ? organ.indexOf(owner) : organ.length - owner.length;
  const written = organ.slice(0, at);
  const sub = organ.slice(at + owner.length);
  const [short, full] = zonesInFull.find(([kind]) => written.endsWith(kind)) ?? ['', ''];
  const zone = written.slice(0, written.length - short.length) + full;
  return owner === work ? party[0] + zone + official : zone + committeeInFull(owner, agencies) + sub;
};
