/** Names in one line: the first three, then how many there are more. */
const shown = 3;

export const firstNames = (names: readonly string[]): string =>
  names.length <= shown ? names.join(', ') : `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`;
