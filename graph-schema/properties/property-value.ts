/** The values that properties of nodes and edges may hold. */

/** What a property may hold. An unknown value is absent; null is never stored. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;
