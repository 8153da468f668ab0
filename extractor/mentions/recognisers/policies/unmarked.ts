/**
 * Titles without 《》 that a bracket behind them gives away: by a document number, or by the short title it defines.
 *
 * Takes `印发了关于开展甲工作的通知(国办发〔2020〕4号)`, `发布关于乙的紧急通知(以下简称《通知》)`.
 * Refuses `有关通知(国办发〔2020〕4号)` (no 关于), `关于甲的意见(见附件)`, `你们关于设立甲新区的请示(甲政〔2015〕45号)` (the number is meant),
 * anything behind 》.
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { foldTitle } from '../../../knowledge/policy-title.ts';
import { readAfterTitle } from '../../after-title.ts';
import type { PolicyMention } from '../../mention.ts';

const rule = 'policy-unmarked';
const LONGEST = 100;
const SHORTEST = 8;
const LONGEST_ORGAN = 30;
/** `4.`, `12、`: what stands before an item. */
const itemNumber = /^\d{1,3}[.、]/;
const stop = /[,。;:!?\n《》()]/;

/** Behind the cue word before 关于 with the organ that follows it, else at 关于 itself. */
const startOf = (text: string, end: number, { cues, policies }: Knowledge): number => {
  let from = end;
  while (from > 0 && end - from < LONGEST && !stop.test(text[from - 1]!)) from--;
  const about = policies.subjectAt(text, from, end);
  if (about === -1) return -1;
  const cue = cues.before(text, from, about).at(-1);
  if (!cue) {
    // 4.市政府|关于…: an item of a list is a title from its first word on.
    const number = itemNumber.exec(text.slice(from, about))?.[0].length ?? 0;
    const isItem = number > 0 && (from === 0 || text[from - 1] === '\n');
    return isItem && about - from - number <= LONGEST_ORGAN ? from + number : about;
  }
  return cues.afterParticle(text, cue.end);
};

const readAt = (text: string, bracket: number, knowledge: Knowledge): PolicyMention | undefined => {
  if (knowledge.policies.kindOf(text.slice(Math.max(0, bracket - SHORTEST), bracket)) === undefined) return undefined;
  if (knowledge.cues.isRequest(text, bracket)) return undefined;
  const after = readAfterTitle(text, bracket, knowledge.cues);
  if (after.docNumber === undefined && (after.defines === undefined || !knowledge.policies.isShort(after.defines)))
    return undefined;
  const start = startOf(text, bracket, knowledge);
  if (start === -1 || bracket - start < SHORTEST) return undefined;
  return { type: 'Policy', form: 'named', rule, start, title: foldTitle(text.slice(start, bracket)), ...after };
};

export const policyUnmarked: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, knowledge) => {
    const found: PolicyMention[] = [];
    for (let at = folded.indexOf('('); at !== -1; at = folded.indexOf('(', at + 1)) {
      const before = folded.charCodeAt(at - 1);
      if (!(before >= 0x4e00 && before <= 0x9fff)) continue;
      const mention = readAt(folded, at, knowledge);
      if (mention) found.push(mention);
    }
    return found;
  },
};
