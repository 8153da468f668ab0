/**
 * A number in an article of a policy that becomes another: 《甲解释》|第二条的幼树株数,由一百株|改为|一百五十株.
 *
 *   takes 《甲办法》第九条由每亩20元调整为25元, 《甲规定》第四条的标准从3年改为5年, 甲发〔2001〕58号文件第二条的株数,由一百株改为二百株
 *   refuses 《甲规划》将机构由三个改为两个 (no article), 《甲条例》第八条规定由市水利局改为统一收取 (what it rules)
 */

import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import { HUNDREDS, TENS } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';

const article = new RegExp(
  `[\\u4e00-\\u9fff]{0,2}第[${HUNDREDS}\\d]+[条款项](?:第[${HUNDREDS}\\d]+[款项])?(?:的[\\u4e00-\\u9fff]{1,10})?,?[由从](?=[^,;。:\\n]{0,4}[\\d${TENS}百千])`,
  'y',
);
const LONGEST_NUMBER = 24;
const number = new RegExp(`^[\\d${TENS}百千]`);

export const resetArticle = (text: string, { end }: Span, cues: CueTable): Cue | undefined => {
  article.lastIndex = end;
  if (!article.test(text)) return undefined;
  const from = article.lastIndex;
  const to = from + LONGEST_NUMBER;
  return cues
    .after(text, from, to)
    .find(
      ({ relation, start, end: behind }) =>
        relation === 'amends' &&
        number.test(text.slice(behind, behind + 1)) &&
        !/[,;。\n]/.test(text.slice(from, start)),
    );
};
