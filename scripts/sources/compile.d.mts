/** JavaScript of the TypeScript file at `path`; kept in `folder`, which need not exist nor be writable. */
export declare const compile: (path: string, folder?: string) => string;
