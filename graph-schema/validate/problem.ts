/** One thing that is wrong with a graph: where, what was expected, what is there instead. */
export type ProblemCode =
  | 'wrong-schema'
  | 'unknown-type'
  | 'wrong-id'
  | 'duplicate-id'
  | 'unknown-property'
  | 'missing-property'
  | 'wrong-value'
  | 'edge-without-node'
  | 'wrong-end'
  | 'wrong-quote';

export interface Problem {
  readonly code: ProblemCode;
  /** Id of the node or edge, with the property where there is one: `region:500000.level`. */
  readonly where: string;
  readonly expected: string;
  readonly got: string;
}

const longest = 120;

/** A value as messages show it: JSON, cut where it is long. */
export const showValue = (value: unknown): string => {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length <= longest ? written : `${written.slice(0, longest)}…`;
};

export const showProblem = ({ where, expected, got }: Problem): string => `${where}: expected ${expected}, got ${got}`;
