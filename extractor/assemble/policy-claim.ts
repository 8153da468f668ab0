/** What one document says of one policy: the facts by which policies of many documents are told apart or joined. */
export interface PolicyClaim {
  /** Unique among all claims. */
  readonly key: string;
  /** The document that claims it. */
  readonly document: string;
  readonly title?: string;
  readonly docNumber?: string;
  readonly issuers: readonly string[];
  /** Date of the policy itself. */
  readonly date?: string;
  /** Date of the document that cites it: of several dated versions, the one in force then is meant. */
  readonly asOf?: string;
  /** True if the claiming document is the policy's own text. */
  readonly held: boolean;
}

/** A claim that gives a title. */
export type TitledClaim = PolicyClaim & { readonly title: string };
