/** A pattern as a chain of nodes and steps, read from the syntax. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Direction } from '../edge-lists.ts';

export interface NodePattern {
  readonly kind: 'node';
  /** Anonymous nodes get names that start with a blank. */
  readonly name: string;
  readonly labels: SyntaxNode | undefined;
  readonly properties: SyntaxNode | undefined;
  readonly where: SyntaxNode | undefined;
}

export interface RelationshipPattern {
  readonly kind: 'relationship';
  readonly name: string;
  readonly types: SyntaxNode | undefined;
  readonly properties: SyntaxNode | undefined;
  readonly where: SyntaxNode | undefined;
  readonly direction: Direction;
  /** Set for `*1..3`, `+`, `{1,3}`: the name then stands for a list. */
  readonly length: { readonly least: number; readonly most: number } | undefined;
}

/** `((a)-[r]->(b) WHERE …){1,3}`: its names stand for lists outside. */
export interface QuantifiedPattern {
  readonly kind: 'quantified';
  readonly chain: Chain;
  readonly where: SyntaxNode | undefined;
  readonly least: number;
  readonly most: number;
}

/** Nodes and steps in turn, a node at each end. */
export type Chain = readonly (NodePattern | RelationshipPattern | QuantifiedPattern)[];

export type Selector =
  | { readonly kind: 'all' }
  /** shortestPath() and allShortestPaths() */
  | { readonly kind: 'classic'; readonly every: boolean }
  /** SHORTEST k, ANY k, ALL SHORTEST, SHORTEST k GROUPS: `groups` counts lengths, `paths` counts paths, by pair of ends. */
  | { readonly kind: 'shortest'; readonly paths: number; readonly groups: number };

export interface PathPattern {
  readonly name: string | undefined;
  readonly chain: Chain;
  readonly selector: Selector;
  /** Conditions inside parentheses around the whole: `MATCH SHORTEST 1 ((a)-->+(b) WHERE …)`. */
  readonly where: readonly SyntaxNode[];
}
