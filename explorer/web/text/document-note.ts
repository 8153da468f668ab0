/** Under the title of a document: who issued it, when, under which number; its file's name only where none of this is known. */
import type { DocumentLine } from '../../api.ts';

/** `together` says several issuers by the first of them. */
export const documentNote = (
  { name, policy, issuers }: DocumentLine,
  together: (first: string, count: number) => string,
  /** Another document holds the same policy. */
  isTwin = false,
): string => {
  const [first] = issuers;
  const issued = first === undefined ? policy?.by : issuers.length === 1 ? first : together(first, issuers.length);
  const known = [issued, policy?.date, policy?.note].filter((part) => part !== undefined);
  // What tells it from its namesakes is said also where it is a file's name.
  const apart = policy?.by === undefined || issuers.includes(policy.by) ? [] : [policy.by];
  const parts = [...new Set([...known, ...apart])];
  return (parts.length === 0 || isTwin ? [...parts, name] : parts).join(' · ');
};
