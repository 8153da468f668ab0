interface Bundled {
  /** A folder, with a slash at its end or not. */
  readonly root: string;
  /** Paths below it. */
  readonly sources: readonly string[];
}
/** The folder that holds the bundle of `of`, kept in `folder`; undefined where none can be made. */
export declare const bundle: (folder?: string, of?: Bundled) => Promise<string | undefined>;
