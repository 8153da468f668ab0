/**
 * The organs that open a title: whose paper it is by its heading.
 *
 *   takes `国务院|关于…的规定`, `北京市人民政府办公厅|印发《…》的通知`
 *   refuses the subject of a news headline, who asked in `对…建议的答复`, the organ that a title describes
 */
import { organsIn as organsInSpan } from '../../mentions/agencies/organs-in.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import { titleRead } from '../../mentions/title-read.ts';
import type { Found } from '../profile.ts';
import { withFirms } from './firms-beside.ts';
import type { ProfileContext } from './head-lines.ts';

/** [区政务服务局]关于…: a page's label. */
const LABEL = /^[[【][^\]】]*[\]】]/u;
const TO = '对';
const HAN = /[\u4e00-\u9fff]{2}/u;

/** Organs before 关于, or before 印发 and its like when the title has no subject. */
export const openingTitle = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const { words } = context.knowledge.kinds;
  const first = title?.spans[0];
  // Who opens a news headline is its subject, not its author.
  const { kinds } = context.knowledge;
  if (!title || !first || title.rule === 'headline') return [];
  const kind = kinds.kindOf(title.value);
  if (kind === undefined || kinds.isNewsOfIssue(title.value)) return [];
  // 对省十四届人大一次会议第12号建议的答复: who asked.
  if (title.value.startsWith(TO) && words.replies.includes(kind)) return [];
  const { folded } = context.text;
  const end = title.spans.at(-1)!.end;
  const start = LABEL.exec(folded.slice(first.start, end))?.[0].length ?? 0;
  const passedOn = context.knowledge.cues
    .before(folded, first.start, end)
    .find(({ relation }) => relation === 'forwards');
  const cues = [...words.subject, ...words.issueCues, '《']
    .map((cue) => folded.indexOf(cue, first.start))
    .filter((at) => at !== -1);
  const cut = Math.min(end, passedOn?.start ?? end, ...cues);
  if (cut <= first.start + start) return [];
  const span = { start: first.start + start, end: cut };
  const organs = organsInSpan(context.text, span, context.segments, context.knowledge);
  // 解读:|辽源市人民政府办公室关于…的意见: who wrote what is read.
  if (titleRead(title.value, context.knowledge)) return [];
  // 丽水市水利局|职能配置、内设机构和人员编制规定: the organ is what it is about.
  const described = organs.at(-1)?.end ?? 0;
  if (words.describesOrgan.some((word) => folded.startsWith(word, described))) return [];
  // 人民解放军选举|全国人民代表大会…代表的办法: without 关于 whoever speaks stands first.
  if (cut === end && HAN.test(folded.slice(span.start, organs[0]?.start ?? span.start))) return [];
  return withFirms(organs, span, context);
};
