/**
 * Gives every policy mention its full title: what the text defines, else the last full title that ends so, else the
 * document's own; a number goes to the title that it stands with. What has no antecedent stays unresolved.
 *
 * `《实施意见》` → the 实施意见 of the heading; `（以下简称《纲要》）` → the title before it; `国发〔2021〕3号` → its title.
 * `《通知》` in a text that names no 通知 → unresolved; `《方案》` after two full 方案 → the nearer, the other a loser.
 */
import type { Linker } from '../../contracts.ts';
import { titleKey } from '../../knowledge/policy-title.ts';
import type { PolicyMention } from '../../mentions/mention.ts';
import type { Link } from '../link.ts';
import { linkNumber } from '../policies/link-number.ts';
import { linkPronoun, linkShort } from '../policies/link-short.ts';
import { isLocalLaw } from '../policies/local-law.ts';
import { isFull, isTopicWithoutOrgan, type Reading, readDocument, type TitledMention } from '../policies/reading.ts';
import { bearsAnotherNumber, isToldOfNation } from '../policies/told-apart.ts';
import { inferred, stated, unresolved } from '../policies/verdicts.ts';

const NATION = '100000';
const LONGEST_CUE = 6;

/** What the shorter form leaves out is a place: 山东省, 青岛市; nothing else may be cut off. */
const isPlaceBefore = (longer: string, shorter: string, { context }: Reading): boolean =>
  longer.endsWith(shorter) && context.knowledge.policies.endsLikePlace(longer.slice(0, -shorter.length));

/** 推动修订|优化营商环境条例: a province revises its own. Laws (法) are the nation's alone. */
const isMade = ({ start, title }: TitledMention, { context }: Reading): boolean => {
  const { text, knowledge } = context;
  const cue = knowledge.cues.before(text.folded, Math.max(0, start - LONGEST_CUE), start).at(-1);
  return !/法$/.test(title) && cue?.end === start && ['amends', 'issues', 'repeals'].includes(cue.relation);
};

/** 推进生态保护补偿条例|的制定和修订: years before there was one. */
const isBeingMade = ({ end, title }: TitledMention, { context }: Reading): boolean => {
  const { folded } = context.text;
  if (/法$/.test(title) || folded[end] !== '的') return false;
  const cue = context.knowledge.cues.after(folded, end, end + LONGEST_CUE)[0];
  return cue?.relation === 'amends' || cue?.relation === 'issues';
};

const LONGEST_TELLING = 40;
/** 2000年县人大常委会批准|的|《甲规划》. */
const telling = /(\d{4})年[^,。;《》\n]{0,30}的$/;
const ofYears = /\((\d{4})/;

/** 2000年批准的|《甲规划》 is not 《甲规划(2008—2025年)》, which the text has named before. */
const isEarlier = ({ start, title }: TitledMention, id: string, { context }: Reading): boolean => {
  const from = ofYears.exec(id)?.[1];
  if (id === title || from === undefined) return false;
  const told = telling.exec(context.text.folded.slice(Math.max(0, start - LONGEST_TELLING), start))?.[1];
  return told !== undefined && told < from;
};

/** 国家印发的|《甲方案》 is not 《四川省甲方案》. */
const isToldApart = (mention: TitledMention, id: string, { numbersOf, context }: Reading): boolean =>
  isToldOfNation(mention, context) || bearsAnotherNumber(mention, numbersOf.get(id));

const LONGEST_OWNER = 10;

/** What the text has defined: by its owner where it stands behind one, 市|《实施方案》, else as it is. */
const definedAs = ({ title, start }: TitledMention, { defined, owners, context }: Reading): string | undefined => {
  const { policies } = context.knowledge;
  if (owners.size > 0) {
    const { folded } = context.text;
    for (let length = Math.min(LONGEST_OWNER, start); length > 0; length--) {
      const owner = folded.slice(start - length, start);
      const meant = owners.has(owner) ? defined.get(titleKey(owner + title)) : undefined;
      if (meant !== undefined) return meant;
    }
  }
  // 《方案(征求意见稿)》 is the 《方案》 that the text has defined.
  return defined.get(titleKey(title)) ?? defined.get(titleKey(policies.bare(title)));
};

const linkTitled = (mention: TitledMention, reading: Reading): Link => {
  const { memory, context } = reading;
  const { policies } = context.knowledge;
  const meant = definedAs(mention, reading);
  if (meant !== undefined) return stated(meant, 'the text defines this short title');
  if (!isFull(mention, context)) return linkShort(mention, reading);
  if (isLocalLaw(mention, reading)) {
    reading.defined.set(titleKey(mention.title), mention.title);
    return stated(mention.title, 'a law of its own place');
  }
  if (isTopicWithoutOrgan(mention, reading))
    return stated(reading.topic!, 'the title in the heading, without its organ');
  const named = memory.idOf(mention.title, mention.start);
  const id = isEarlier(mention, named, reading) ? mention.title : named;
  const jurisdiction = context.profile.jurisdiction?.value ?? NATION;
  if (policies.isShared(mention.title) && jurisdiction !== NATION)
    return unresolved('every place has a policy of that name', [{ id, name: id, reason: 'the national one' }]);
  if (mention.form === 'named' && jurisdiction !== NATION && isMade(mention, reading))
    return unresolved('a place that makes it means its own', [{ id, name: id, reason: 'the national one' }]);
  if (mention.form === 'named' && isBeingMade(mention, reading))
    return unresolved('the text speaks of its making', [{ id, name: id, reason: 'what came of it' }]);
  // 《农业环境保护条例》 after 《山东省农业环境保护条例》, if nothing official is called like that.
  const isWritten = id === mention.title && policies.official(id) === undefined;
  const longer = isWritten ? memory.lastBefore(id, mention.start) : undefined;
  return longer &&
    longer.id !== id &&
    isPlaceBefore(longer.id, id, reading) &&
    !isToldApart(mention, longer.id, reading)
    ? inferred(longer.id, 'a longer title before it ends so')
    : stated(id, 'full title');
};

const linkOne = (
  mention: PolicyMention,
  neighbours: readonly (PolicyMention | undefined)[],
  reading: Reading,
): Link => {
  const { title, docNumber } = mention;
  if (title === undefined)
    return docNumber === undefined
      ? unresolved('neither title nor number')
      : linkNumber(mention, docNumber, neighbours, reading);
  const titled = { ...mention, title };
  if (mention.form === 'self') return linkPronoun(titled, reading);
  if (mention.form === 'own-title') return stated(reading.memory.idOf(title), 'heading of the document');
  return linkTitled(titled, reading);
};

export const policyLinker: Linker<'Policy'> = {
  type: 'Policy',
  link: (mentions, context) => {
    const reading = readDocument(mentions, context);
    return mentions.map((mention, i) => {
      const link = linkOne(mention, [mentions[i + 1], mentions[i - 1]], reading);
      if (mention.defines !== undefined && link.status === 'linked') {
        reading.defined.set(titleKey((mention.definedOf ?? '') + mention.defines), link.ids[0]!);
        if (mention.definedOf !== undefined) reading.owners.add(mention.definedOf);
      }
      return link;
    });
  },
};
