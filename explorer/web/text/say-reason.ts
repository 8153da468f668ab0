/** Why a link or a role was given, or none, in the reader's words: rules write for those who mend rules. */

/** Reasons in the reader's language by `reason.` and what rules write, with `{name}` for what differs. */
export type ReasonTable = Readonly<Record<string, string>>;

/** `before 支持, right 高质量发展`: words of the text, and where they stand beside the name. */
const oneCue = /^(before|left|lead|after|right|near|next) (.+)$/s;
const nextCue = /, (?=(?:before|left|lead|after|right|near|next) )/;
/** Words from before the name on its left, the others on its right; … stands for the name. */
const leads = new Set(['before', 'left', 'lead']);

const quoted = (words: readonly string[]): string => words.map((word) => `“${word.replace(/[“”]/g, '')}”`).join('');

const sayCues = (reason: string): string | undefined => {
  const cues = reason.split(nextCue).map((part) => oneCue.exec(part));
  if (!cues.every((cue) => cue !== null)) return undefined;
  const side = (isLeft: boolean) =>
    quoted(cues.filter(([, where]) => leads.has(where as string) === isLeft).map(([, , word]) => word as string));
  return [side(true), side(false)].filter((words) => words !== '').join(' … ');
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `no place is called {name}` finds the name in `no place is called 甲县`. */
const valuesIn = (reason: string, pattern: string): Readonly<Record<string, string>> | undefined => {
  const parts = pattern.split(/\{(\w+)\}/);
  const source = parts.map((part, i) => (i % 2 === 0 ? escaped(part) : `(?<${part}>.+)`)).join('');
  const found = new RegExp(`^${source}$`, 's').exec(reason);
  return found ? { ...found.groups } : undefined;
};

/** A reason that is in no table is said as it was written. */
export const sayReason = (reason: string, table: ReasonTable): string => {
  const whole = table[`reason.${reason}`] ?? sayCues(reason);
  if (whole !== undefined) return whole;
  for (const [key, said] of Object.entries(table)) {
    const values = key.startsWith('reason.') && key.includes('{') ? valuesIn(reason, key.slice(7)) : undefined;
    if (values) return said.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }
  return reason;
};
