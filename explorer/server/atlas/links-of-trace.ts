/** A trace as the map counts it: the policies whose touches count, and those places that a policy governs and does not name. */
import type { Trace } from '../../../graph-schema/index.ts';
import type { NetworkLink } from '../../api-picture.ts';
import { linkId } from './atlas.ts';

/** The directive first, then all that carries it on; what has ended hands nothing on. */
export const countedPolicies = ({ root, policies }: Trace): ReadonlySet<string> =>
  new Set([root, ...policies.filter(({ stopped }) => !stopped).map(({ policy }) => policy.id)]);

/** What one document spares and another mentions is spared. */
export const countedRegions = ({ regions }: Trace): ReadonlySet<string> =>
  new Set(regions.filter(({ named }) => named).map(({ region }) => region));

/** As links that the graph does not hold: no words of the document name the place. */
export const governedPlaces = ({ regions }: Trace): readonly NetworkLink[] =>
  regions.flatMap(({ region, ways }) =>
    ways
      .filter(({ governs }) => governs)
      .map(({ policy, role }) => ({
        id: linkId('TOUCHES', policy, region),
        kind: 'TOUCHES',
        from: policy,
        to: region,
        count: 0,
        roles: [role],
      })),
  );
