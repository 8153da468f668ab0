/** All node types. A new one is a file here and a line below. */
import type { NodeDeclaration, PropertiesOf } from '../declare.ts';
import { agency } from './agency.ts';
import { citation } from './citation.ts';
import { document } from './document.ts';
import { passage } from './passage.ts';
import { policy } from './policy.ts';
import { project } from './project.ts';
import { region } from './region.ts';
import { unresolved } from './unresolved.ts';

const declared = [document, passage, citation, policy, region, agency, project, unresolved] as const;

export type NodeType = (typeof declared)[number]['type'];
export type NodeProperties<T extends NodeType> = PropertiesOf<Extract<(typeof declared)[number], { type: T }>>;

/** In the order in which legends and documents show them. */
export const nodeTypes: readonly (NodeDeclaration & { readonly type: NodeType })[] = declared;

const byType: ReadonlyMap<string, NodeDeclaration> = new Map(
  nodeTypes.map((declaration) => [declaration.type, declaration]),
);

/** The declaration of a type, or undefined if the schema does not know it. */
export const findNodeType = (type: string): NodeDeclaration | undefined => byType.get(type);
