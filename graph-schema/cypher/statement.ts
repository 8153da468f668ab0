/** A Cypher text and its parameters; names in the text come from the schema alone, values travel as parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const plain = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A label, type or property name as it may stand in Cypher; anything else than a plain name is a mistake of ours. */
export const identifier = (name: string): string => {
  if (!plain.test(name))
    throw new RangeError(`identifier: expected letters, digits and _, got ${JSON.stringify(name)}`);
  return name;
};

export const statement = (text: string, parameters: Readonly<Record<string, unknown>> = {}): Statement => ({
  text,
  parameters,
});
