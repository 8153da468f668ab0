/**
 * Universities, firms and their party committees that sign a paper of their own: no organs of the state, which govern no place.
 *
 *   takes 中共四川大学委员会, 湖北大学 or 中国石油天然气集团有限公司 that sign and stand in the head as well
 *   refuses who signs below a head that names others (省教育厅关于…), a firm that only the running text names
 */
import { gather } from '../../gather.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import { firstSignature, type ProfileContext } from './head-lines.ts';

/** How such issuers are told apart from organs: they have no jurisdiction. */
export const SIGNING_BODY = 'signing-body';

/** 大学|委员会, 公司|党委. */
const LONGEST_REST = 3;
const BLANK = /[^\s\u3000]+/gu;

const isBody = (name: string, { knowledge: { agencies } }: ProfileContext): boolean =>
  agencies.patterns.data.openFirms.some((word) => {
    const at = name.lastIndexOf(word);
    const rest = name.length - at - word.length;
    return at > 0 && (rest === 0 || (rest <= LONGEST_REST && agencies.endsLikeOrgan(name)));
  });

export const signingBodies = (context: ProfileContext): readonly AgencyMention[] => {
  const { text, segments, bodyStart } = context;
  const head = segments.lines.slice(0, bodyStart).map(({ start, end }) => text.folded.slice(start, end));
  const signed = firstSignature(context).filter(({ rule }) => rule === 'signature-organ');
  return gather(signed, ({ start, words }) =>
    [...words.matchAll(BLANK)].flatMap(({ 0: name, index }): AgencyMention[] =>
      isBody(name, context) && head.some((line) => line.includes(name))
        ? [
            {
              type: 'Agency',
              rule: SIGNING_BODY,
              form: 'other',
              start: start + index,
              end: start + index + name.length,
              organ: name,
            },
          ]
        : [],
    ),
  );
};
