/**
 * Offices without their owner, in a text that lets one know whose they are: of its issuer (本署林业科), a province, a city or county, a bureau, a zone, of the ministry of a list or of the text, or of the one zone named.
 *
 *   takes [生态环境厅]、水利厅 in a text of a province, [公安局] in one of a county, [省厅] in one of a city's bureau, [区招商局] in one of a zone, [新片区管委会] where one is named
 *   refuses 各省财政厅, 各园区管委会 (classes), 省厅级干部, 教育厅 where nothing says of which province
 */
import type { Refiner } from '../../contracts.ts';
import { branchesOfCentre } from '../agencies/branches-of-centre.ts';
import { departmentsOfIssuer } from '../agencies/departments-of-issuer.ts';
import { namedCover } from '../agencies/named-cover.ts';
import type { OfficeReader } from '../agencies/office-reader.ts';
import { officesOfBureau } from '../agencies/offices-of-bureau.ts';
import { officesOfMinistry } from '../agencies/offices-of-ministry.ts';
import { officesOfNamedZones } from '../agencies/offices-of-named-zones.ts';
import { officesOfProvince } from '../agencies/offices-of-province.ts';
import { officesOfTown } from '../agencies/offices-of-town.ts';
import { officesOfZone } from '../agencies/offices-of-zone.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-own-offices';

/** What the issuer calls its own first, for bare names stand in its lists (本署水利局、粮食局). The own zone before zones that are only named: 开发区 is the own one. */
const readers: readonly OfficeReader[] = [
  departmentsOfIssuer,
  officesOfMinistry,
  branchesOfCentre,
  officesOfProvince,
  officesOfTown,
  officesOfBureau,
  officesOfZone,
  officesOfNamedZones,
];

export const agencyOwnOffices: Refiner = {
  name: NAME,
  because: 'the text lets one know whose office it is',
  refine: (mentions, text, segments, knowledge) => {
    const taken = namedCover(text, mentions);
    const added: AgencyMention[] = [];
    const replaced = new Set<Mention>();
    for (const read of readers)
      for (const { instead, ...office } of read({ mentions, text, segments, knowledge, taken })) {
        if (instead) replaced.add(instead);
        else if (taken.touches(office.start, office.end)) continue;
        taken.take(office);
        added.push({ type: 'Agency', rule: NAME, ...office });
      }
    return added.length === 0 ? mentions : [...mentions.filter((mention) => !replaced.has(mention)), ...added];
  },
};
