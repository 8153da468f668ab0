/** Trouble with a store that its user can do something about; the message says where, what was expected and what to do. */
export type StoreTrouble =
  | 'unreachable'
  | 'wrong-password'
  | 'wrong-address'
  | 'no-database'
  | 'other-schema'
  | 'not-ours'
  | 'wrong-graph'
  | 'wrong-query'
  | 'too-slow'
  | 'busy'
  | 'stopped'
  | 'too-large'
  | 'closed'
  | 'held'
  | 'broken'
  | 'failed';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreTrouble;

  constructor(code: StoreTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
