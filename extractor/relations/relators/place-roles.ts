/**
 * What the document does with each place that it names: applies to it, tries something out there, builds there, leaves it out …
 *
 *   除湖北省外 → excluded; 在天津、上海等地开展试点 → pilot, both; 支持万州建设新田港 → site; 来自湖北的旅客 → origin
 *   全省, 我市 are no mentions; 推广浙江试点经验 makes 浙江 no pilot: it is an example
 */
import type { Relator } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { RoleClaim } from '../relation.ts';
import { decide } from '../roles/decide.ts';
import { placesSeen } from '../roles/places-seen.ts';

const rule = 'place-roles';

export const placeRoles: Relator = {
  name: rule,
  relate: (document, knowledge) =>
    gather(placesSeen(document, knowledge), (list): RoleClaim[] =>
      decide(document.text.folded, list, knowledge.roleWeights).map((decided, i) => {
        const mention = list.places[i]!.index;
        return { type: 'role', mention, ...decided, rule, evidence: list.clause };
      }),
    ),
};
