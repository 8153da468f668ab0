/** What to do about an embedded file that cannot be used: it is a cache of what the documents say. */
export const howToRebuild = (path: string): string =>
  `the file is a cache: delete ${path} and build it again from the documents (zhengmai start)`;
