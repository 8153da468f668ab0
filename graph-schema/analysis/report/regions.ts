/** The section on the regions that a directive touches, through which documents and in which roles. */
import { roleCaptions, touchRoles } from '../../edges/roles.ts';
import type { ReachedRegion } from '../reached-regions.ts';
import { captionIn, regionInWords, type Telling } from '../show/facts.ts';
import { foldByProvince } from '../show/fold-by-province.ts';
import type { Phrase } from '../show/phrases.ts';
import { doubtInWords } from '../show/role-in-words.ts';
import type { Trace } from '../trace-down.ts';
import { called, listed, type Marks, type Part, restOf, type Section, type Statement } from './statement.ts';

/** One statement for each document and role, the regions in it each with its words: a title is not said for every place. */
const regionStatements = (
  telling: Telling,
  trace: Trace,
  named: readonly ReachedRegion[],
  marks: Marks,
): readonly Statement[] => {
  const { say } = telling;
  const seen = new Set<string>();
  return trace.policies
    .filter(({ stopped }) => !stopped)
    .flatMap(({ policy, isRoot }) =>
      touchRoles.flatMap((role): Statement[] => {
        const here = named.flatMap(({ region, ways }) => {
          const way = ways.find((one) => one.policy === policy.id && one.role === role && !one.through);
          return way && !seen.has(region) ? [{ region, orRoles: way.orRoles, quote: way.quotes[0] }] : [];
        });
        if (here.length === 0) return [];
        for (const { region } of here) seen.add(region);
        const who = isRoot ? say('reportOwnText') : called(telling, marks, policy.id);
        const shown = here.slice(0, listed.regions);
        const places = shown.map(
          ({ region, orRoles, quote }, i): Part => ({
            text: `${i > 0 ? say('separator') : ''}${regionInWords(telling, region)}${doubtInWords(telling, orRoles)}`,
            ...(quote ? { quote } : {}),
          }),
        );
        const more = here.length > shown.length ? [{ text: say('more', { count: here.length - shown.length }) }] : [];
        return [
          [
            { text: `${who}${say('comma')}${captionIn(telling, roleCaptions[role])}${say('colon')}` },
            ...places,
            ...more,
          ],
        ];
      }),
    );
};

const sumPhrase = (count: number, direct: number): Phrase => {
  if (direct === 0) return 'reportRegionsBelow';
  return direct === count ? 'reportRegionsOwn' : 'reportRegions';
};

const isTwice = ({ ways }: ReachedRegion): boolean =>
  new Set(ways.filter(({ through }) => !through).map(({ policy, role }) => `${role} ${policy}`)).size > 1;

export const regions = (telling: Telling, trace: Trace, marks: Marks): Section => {
  const { say, view } = telling;
  const named = trace.regions.filter((reached) => reached.named);
  const direct = named.filter((reached) => reached.direct).length;
  const folds = foldByProvince(view, named);
  // As the page counts them: a region counts once in each of its roles.
  const roles = touchRoles
    .map((role) => ({ role, count: named.filter((reached) => reached.roles.includes(role)).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${captionIn(telling, roleCaptions[role])} ${count}`);
  // With what lies in no one province, so that the numbers add up to the whole.
  const provinces = folds.map(({ province, regions: folded }) => {
    const name = province === undefined ? say('outsideProvinces') : (view.regions.get(province)?.name ?? province);
    return `${name} ${folded.length}`;
  });
  const lead =
    named.length === 0
      ? [say('noRegions')]
      : [
          say(sumPhrase(named.length, direct), {
            count: named.length,
            direct,
            indirect: named.length - direct,
          }),
          ...(provinces.length > 0 ? [say('reportByProvince', { list: provinces.join(say('separator')) })] : []),
          say('reportByRole', { list: roles.join(say('separator')) }),
          // Else the list below would say that a place in two roles has but one.
          ...(named.some(isTwice) ? [say('reportOnce')] : []),
        ];
  if (trace.policies[0]!.forAllProvinces) lead.push(`${say('scope')}${say('stop')}`);
  const members = trace.regions.length - named.length;
  if (members > 0) lead.push(`${say('onlyMembers', { count: members })}${say('stop')}`);
  if (trace.excluded.length > 0)
    lead.push(
      `${say('excluded')}${say('colon')}${trace.excluded.map(({ region }) => regionInWords(telling, region)).join(say('separator'))}${say('stop')}`,
    );
  const statements = regionStatements(telling, trace, named, marks);
  const shown = statements.slice(0, listed.touching);
  return {
    title: say('reportWhere'),
    lead,
    statements: shown,
    ...restOf(telling, statements.length, shown.length),
  };
};
