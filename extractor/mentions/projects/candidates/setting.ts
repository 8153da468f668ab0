/**
 * What stands around a project where it was read. Refiners ask for it here and not among what was weighed: what weighs nothing is not
 * noted there, so that other weights would change what they find.
 *
 *   `应当支持|北京南繁科研育种基地|建设`: behind a cue, and undertaken
 *   `保护范围东至|黄南水库`: neither
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectSetting } from '../../mention.ts';
import { bestName } from '../phrase/best-name.ts';
import type { Candidate } from './candidate.ts';

export const settingOf = (text: string, { run, phrase, tokens }: Candidate, knowledge: Knowledge): ProjectSetting => ({
  isUndertaken: run.isUndertaken,
  isBehindCue: run.before !== undefined && knowledge.projects.isCue(text.slice(run.before.start, run.before.end)),
  isProper: bestName(text, phrase?.body ?? tokens, knowledge) === 'proper',
});
