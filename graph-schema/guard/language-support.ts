/** What is read here of Neo4j's library for editors: its parser, and the objects that it makes (antlr4 contexts and terminal nodes). */
export interface Token {
  readonly type: number;
  readonly start: number;
  readonly stop: number;
  readonly text?: string;
}
export interface Context {
  readonly ruleIndex?: number;
  readonly symbol?: Token;
  readonly start?: Token;
  readonly stop?: Token | null;
  readonly exception?: { readonly offendingToken?: Token | null } | null;
  /** The parser went on by leaving this token out, or by making one up that is missing. */
  isErrorNode?(): boolean;
  readonly children?: readonly Context[] | null;
}
export interface LanguageSupport {
  readonly CypherParser: { readonly ruleNames: readonly string[]; readonly symbolicNames: readonly (string | null)[] };
  readonly parserWrapper: {
    parse(query: string): {
      readonly statementsParsing: readonly {
        readonly ctx: Context;
        readonly syntaxErrors: readonly { readonly message: string; readonly offsets: { readonly start: number } }[];
      }[];
    };
  };
}
