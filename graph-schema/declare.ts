/** How node and edge types are declared: plain values, from which validation, Cypher, legend and SCHEMA.md follow. */
import type { PropertyValue } from './properties/property-value.ts';
import type { ValueType } from './properties/value-type.ts';

/**
 * How two values of one thing become one when graphs merge; each way is associative, commutative and idempotent.
 * `equal`: they must not differ. `first-choice`: the one that stands first among the type's choices.
 * `union`: sorted lists without repeats. `with-evidence`: stays parallel to the property `evidence`.
 * `sizeOf`: a count that is at least the number of members of that list.
 */
export type Join =
  | 'equal'
  | 'min'
  | 'max'
  | 'or'
  | 'longest'
  | 'first-choice'
  | 'union'
  | 'with-evidence'
  | { readonly sizeOf: string };

export interface Caption {
  readonly zh: string;
  readonly en: string;
}

export interface PropertyDeclaration<T extends PropertyValue = PropertyValue, Required extends boolean = boolean>
  extends Caption {
  readonly value: ValueType<T>;
  readonly required: Required;
  readonly join: Join;
}
export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

export const required = <T extends PropertyValue>(
  value: ValueType<T>,
  zh: string,
  en: string,
  join: Join = 'equal',
): PropertyDeclaration<T, true> => ({ value, zh, en, join, required: true });

export const optional = <T extends PropertyValue>(
  value: ValueType<T>,
  zh: string,
  en: string,
  join: Join = 'equal',
): PropertyDeclaration<T, false> => ({ value, zh, en, join, required: false });

/** Shapes that the legend and the picture tell types apart by, besides their colour. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'ring';

export interface NodeDeclaration<Name extends string = string, P extends PropertyDeclarations = PropertyDeclarations> {
  readonly type: Name;
  /** Ids are `<prefix>:…`; `form` says the rest, for SCHEMA.md. */
  readonly id: { readonly prefix: string; readonly form: string };
  readonly caption: Caption;
  readonly about: Caption;
  readonly colour: string;
  readonly shape: Shape;
  /** The properties that name a node to people, the first known one counts. */
  readonly shownBy: readonly string[];
  /** Properties that the full-text index covers. */
  readonly searchable: readonly string[];
  /** Properties with an index of their own. */
  readonly indexed: readonly string[];
  readonly properties: P;
}

export interface EdgeDeclaration<Name extends string = string, P extends PropertyDeclarations = PropertyDeclarations> {
  readonly type: Name;
  /** Types of the nodes it may start from and end in. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly caption: Caption;
  readonly about: Caption;
  readonly colour: string;
  /** Properties that are part of the id, where one pair of nodes may have several edges of the type. */
  readonly key: readonly string[];
  readonly properties: P;
}

/** Names in these lists must be names of declared properties; a misspelling does not compile. */
type Named<P, Lists extends string> = { readonly [L in Lists]: readonly (keyof P & string)[] };

export const nodeType = <const Name extends string, const P extends PropertyDeclarations>(
  declaration: NodeDeclaration<Name, P> & Named<P, 'shownBy' | 'searchable' | 'indexed'>,
): NodeDeclaration<Name, P> => Object.freeze(declaration);

export const edgeType = <const Name extends string, const P extends PropertyDeclarations>(
  declaration: EdgeDeclaration<Name, P> & Named<P, 'key'>,
): EdgeDeclaration<Name, P> => Object.freeze(declaration);

type RequiredNames<P extends PropertyDeclarations> = {
  [K in keyof P]: P[K]['required'] extends true ? K : never;
}[keyof P];
type ValueOf<D> = D extends PropertyDeclaration<infer T, boolean> ? T : never;

/** The TypeScript type of a node's or an edge's properties, inferred from its declaration. */
export type PropertiesOf<D extends { readonly properties: PropertyDeclarations }> = {
  readonly [K in RequiredNames<D['properties']>]: ValueOf<D['properties'][K]>;
} & {
  readonly [K in Exclude<keyof D['properties'], RequiredNames<D['properties']>>]?: ValueOf<D['properties'][K]>;
};
