/** Small graphs in the words of the field: who says what of whom, and which places a policy names. */
import {
  type EdgeType,
  type Graph,
  type GraphEdge,
  type GraphNode,
  makeEdge,
  makeNode,
  mergeParts,
  type TouchRole,
  type View,
  viewOfGraph,
} from '../../../graph-schema/index.ts';

export interface PolicyTold {
  readonly title?: string;
  readonly number?: string;
  readonly numberedBy?: string;
  readonly date?: string;
  readonly effective?: string;
  readonly expires?: string;
  readonly held?: boolean;
  readonly by?: string;
  readonly aliases?: readonly string[];
  readonly jurisdiction?: string;
  readonly addressees?: readonly string[];
}
type Said = readonly [string, EdgeType, string, string?];
/** Who names which place, in which role, and what that may be instead. */
type Touched = readonly [string, string, TouchRole?, (readonly TouchRole[])?];

export interface SmallGraph {
  readonly policies: Readonly<Record<string, PolicyTold>>;
  readonly says?: readonly Said[];
  readonly touches?: readonly Touched[];
  /** Name, code or none, parent, years, level. */
  readonly regions?: Readonly<
    Record<string, { code?: string; parent?: string; from?: number; to?: number; level?: Level; becomes?: string[] }>
  >;
  /** Area, member, from, to. */
  readonly members?: readonly (readonly [string, string, number?, number?])[];
  readonly plans?: readonly (readonly [string, string, string?])[];
}
type Level = 'province' | 'prefecture' | 'county' | 'area';

/** A key of sixteen hexadecimal digits for a document, from its policy's name. */
export const keyOf = (name: string): string => {
  let hash = 7;
  for (const character of name) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  return hash.toString(16).padStart(16, '0');
};

export const regionId = (name: string, regions: SmallGraph['regions'] = {}): string =>
  `region:${regions[name]?.code ?? name}`;

export const smallGraph = ({
  policies,
  says = [],
  touches = [],
  regions = {},
  members = [],
  plans = [],
}: SmallGraph): Graph => {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  let place = 0;
  const evidence = (policy: string, words: string) => {
    place += 100;
    return { evidence: [`document:${keyOf(policy)}#${place}-${place + words.length}`], quotes: [words] };
  };
  for (const [name, { title = name, number, held = true, by, ...told }] of Object.entries(policies)) {
    const id = `policy:${name}`;
    const { jurisdiction } = told;
    nodes.push(
      makeNode('Policy', id, {
        ...told,
        title,
        docNumber: number,
        held,
      }),
    );
    if (by !== undefined) {
      nodes.push(
        makeNode('Agency', `agency:${by}`, { name: by, level: jurisdiction === undefined ? 'central' : undefined }),
      );
      edges.push(makeEdge('ISSUED_BY', id, `agency:${by}`, { order: 0, ...evidence(name, by) }));
    }
  }
  const region = (name: string): string => {
    const { code, parent, from, to, level = 'county', becomes = [] } = regions[name] ?? {};
    const id = regionId(name, regions);
    nodes.push(
      makeNode('Region', id, {
        name,
        fullName: parent ? parent + name : name,
        level,
        code,
        validFrom: from,
        validTo: to,
      }),
    );
    if (parent !== undefined) edges.push(makeEdge('PART_OF', id, region(parent), { source: '例' }));
    for (const heir of becomes)
      edges.push(
        makeEdge('SUCCEEDED_BY', id, region(heir), { source: '例', date: to === undefined ? undefined : String(to) }),
      );
    return id;
  };
  for (const name of Object.keys(regions)) region(name);
  for (const [area, member, from, to] of members)
    edges.push(makeEdge('INCLUDES', region(area), region(member), { source: '某规划', from, to }));
  for (const [speaker, type, other, words = `${type}《${other}》`] of says) {
    const citation = `citation:${keyOf(speaker)}#${place + 100}-${place + 100 + words.length}`;
    edges.push(
      makeEdge(type as 'IMPLEMENTS', `policy:${speaker}`, `policy:${other}`, {
        citations: [citation],
        count: 1,
        ...evidence(speaker, words),
      }),
    );
  }
  for (const [policy, name, role = 'mentioned', orRoles] of touches)
    edges.push(
      makeEdge('TOUCHES', `policy:${policy}`, region(name), {
        role,
        ...(orRoles ? { sure: false, orRoles } : {}),
        count: 1,
        passages: [`passage:${keyOf(policy)}#0-900`],
        ...evidence(policy, name),
      }),
    );
  for (const [policy, project, where] of plans) {
    nodes.push(makeNode('Project', `project:${project}`, { name: project }));
    const words = evidence(policy, project);
    edges.push(
      makeEdge('PLANS', `policy:${policy}`, `project:${project}`, {
        count: 1,
        passages: [`passage:${keyOf(policy)}#0-900`],
        ...words,
      }),
    );
    if (where !== undefined)
      edges.push(makeEdge('LOCATED_IN', `project:${project}`, region(where), { basis: 'name', ...words }));
  }
  return mergeParts(nodes, edges);
};

export const smallView = (told: SmallGraph): View => viewOfGraph(smallGraph(told));
