/** The names that a search looks among: those of each node, and the files of a policy, folded to one way of writing. */
import { regionLevels } from '../../../graph-schema/index.ts';
import { type Atlas, type AtlasNode, linksOf } from './atlas.ts';
import { isClaim } from './drawn-types.ts';
import { bare, inParts } from './match-name.ts';

/** Makes two ways to write one thing equal; given from outside, as the tables of Traditional characters are large. */
export type Fold = (text: string) => string;

export interface Named {
  readonly node: AtlasNode;
  /** Lower is better: held, level, then the most linked. */
  readonly standing: number;
  readonly weight: number;
}
export interface Name {
  readonly of: Named;
  readonly written: string;
  readonly folded: string;
  readonly parts: string;
}

/** Held texts before things, these before what is only cited, last places of which no document speaks; higher levels before lower ones. */
const standingOf = ({ kind, held, level }: AtlasNode, isSpokenOf: boolean): number => {
  const group = held === true ? 0 : held === false ? 2 : kind === 'Region' && !isSpokenOf ? 3 : 1;
  const rank = kind === 'Region' ? (regionLevels as readonly (string | undefined)[]).indexOf(level) : -1;
  return group * 10 + (rank < 0 ? 3 : rank);
};

const hasPolicy = ({ id, kind }: AtlasNode, { from }: Atlas): boolean =>
  kind === 'Document' && (from.get(id) ?? []).some((link) => link.kind === 'TEXT_OF');

/** The file of a policy is a name of it too; what the document is titled is not, as it may hold several. */
const namesOf = ({ id, kind, names }: AtlasNode, { nodes, to }: Atlas): ReadonlySet<string> => {
  const texts = kind === 'Policy' ? (to.get(id) ?? []).filter((link) => link.kind === 'TEXT_OF') : [];
  const files = texts.flatMap(({ from }) => {
    const document = nodes.get(from);
    if (!document) return [];
    return document.names.length === 1 ? document.names : document.names.filter((name) => name !== document.label);
  });
  return new Set([...names, ...files]);
};

/** Names of one node follow each other. */
export const listNames = (atlas: Atlas, fold: Fold): readonly Name[] => {
  const listed: Name[] = [];
  for (const node of atlas.nodes.values()) {
    // A document whose policy is known is found as that policy.
    if (hasPolicy(node, atlas)) continue;
    const links = linksOf(atlas, node.id);
    const isSpokenOf = links.some((link) => isClaim(link.kind));
    const of = { node, standing: standingOf(node, isSpokenOf), weight: links.length };
    for (const written of namesOf(node, atlas)) {
      const simple = fold(written);
      listed.push({ of, written, folded: bare(simple), parts: inParts(simple) });
    }
  }
  return listed;
};
