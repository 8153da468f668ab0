/** How titles of documents end, and what that says about them; made from data/policy-endings.json. */
import { TENS } from '../text/numerals.ts';
import { makeCharacterSet } from './character-set.ts';
import { makeTrie } from './trie.ts';

export interface PolicyKinds {
  /** The kind word that ends a title, before （试行） and years: `…管理办法（试行）` → 办法. */
  kindOf(title: string): string | undefined;
  /** End of the kind word at `at`, with the words that go before it: 实施意见, 暂行办法; -1 if none. */
  kindAt(text: string, at: number): number;
  /** 关于: the title says what it is about. */
  isSubject(title: string): boolean;
  /** Offset of the first 关于 in `text.slice(from, to)`, or -1. */
  subjectAt(text: string, from?: number, to?: number): number;
  /** Without the stage and the years at its end: 纲要（草案） → 纲要, …规划（2018—2022年） → …规划. */
  bare(title: string): string;
  /**
   * Does a line go on with the stage of the title above it: `（试行）`, `（2021—2025年）`, `（草案）的说明`? The year of a wording, `（2020年修订）`
   * alone, that it is a draft still, `（征求意见稿）` alone, and a day, `（2021年3月5日）`, are told of the title.
   */
  opensWithStage(line: string): boolean;
  /** …办法（试行）, …规定（暂行）. */
  isOnTrial(title: string): boolean;
  /** …规划（2015—2025年）: its years stand behind it. */
  isOfYears(title: string): boolean;
  /** Nothing but a kind and words that fit any document: 实施意见, 纲要（草案）, 规划. Laws are never meant. */
  isGeneric(title: string): boolean;
  /** 营业执照, 税务登记表: papers that are filled in or handed out. */
  isForm(title: string): boolean;
  /** 责令限期改正通知书: a form that, once it is filled in, is an act. */
  isServed(title: string): boolean;
  /** 目录, 税率表: lists that are policies where they are issued as such. */
  isAnnex(title: string): boolean;
  isPeriodical(title: string): boolean;
  /** 《甲条例》|实施细则: what is called so behind a title is another document; 《甲通知》|工作安排 is what that one says. */
  isMadeFrom(name: string): boolean;
  /** 中国教育现代化2035, 甲市总体规划2035: a plan that ends with the year at which it aims. */
  isAim(title: string): boolean;
}

export type EndingsData = Readonly<
  Record<
    | 'documents'
    | 'subject'
    | 'trial'
    | 'forms'
    | 'served'
    | 'settled'
    | 'annexes'
    | 'periodicals'
    | 'stages'
    | 'modifiers'
    | 'lawKinds'
    | 'madeFrom'
    | 'notLaws'
    | 'aims',
    readonly string[]
  >
>;

const LONGEST_GENERIC = 14;
const OF = '的';
/** 本|暂行|管理|办法: no more than two words go before a kind. */
const MOST_WORDS = 3;
const leadingNote = /^\(([^()]{2,14})\)(.{0,8})/u;
/** 3月, 5日. */
const day = /[月日]/u;
const span = /\d{4}\D{1,3}\d{4}/u;
const trailingNote = /[(〔][^()〔〕]*[)〕]$/;
/** 2021—2025年, 2020, 二〇二〇年 within a trailing bracket. */
const years = /\d{4}|[〇一二三四五六七八九]{4}年/;
/** 稳增长二十条, 招商引资“黄金十条”. */
const countedArticles = new RegExp(`[${TENS}百\\d]+条[”’]?$`);

/** 2035, 2050年. */
const aimedYear = /20[2-6]\d年?$/;

const suffixFinder = (words: readonly string[]) => {
  const known = new Set(words);
  const longest = Math.max(...words.map(({ length }) => length));
  const lasts = makeCharacterSet(words.map((word) => word.at(-1)!));
  return (text: string): string | undefined => {
    if (!lasts.has(text.charCodeAt(text.length - 1))) return undefined;
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const end = text.slice(-length);
      if (known.has(end)) return end;
    }
    return undefined;
  };
};

/** True if the words cover the text from left to right. */
const coverer = (words: readonly string[]) => {
  const known = new Set(words);
  const longest = Math.max(...words.map(({ length }) => length));
  return (text: string): boolean => {
    const reached = new Uint8Array(text.length + 1);
    reached[0] = 1;
    for (let i = 0; i < text.length; i++)
      for (let n = 1; reached[i] === 1 && n <= longest && i + n <= text.length; n++)
        if (known.has(text.slice(i, i + n))) reached[i + n] = 1;
    return reached[text.length] === 1;
  };
};

export const makePolicyKinds = (endings: EndingsData): PolicyKinds => {
  const documentEnd = suffixFinder(endings.documents);
  const formEnd = suffixFinder(endings.forms);
  const annexEnd = suffixFinder(endings.annexes);
  const periodicalEnd = suffixFinder(endings.periodicals);
  const stageEnd = suffixFinder(endings.stages);
  const aimEnd = suffixFinder(endings.aims);
  const madeFromEnd = suffixFinder(endings.madeFrom);
  const notLawEnd = suffixFinder(endings.notLaws);
  const isOfModifiers = coverer(endings.modifiers);
  const lawKinds = new Set(endings.lawKinds);
  const subjects = makeTrie(endings.subject);
  const kinds = makeTrie([...new Set(endings.documents)]);
  const modifiers = makeTrie([...new Set(endings.modifiers)]);

  const isStage = (note: string): boolean => endings.stages.some((stage) => note.includes(stage)) || years.test(note);
  const bare = (title: string): string => {
    let text = title;
    for (let note = trailingNote.exec(text); note && note.index > 0 && isStage(note[0]); note = trailingNote.exec(text))
      text = text.slice(0, note.index);
    const stage = stageEnd(text);
    const before = stage === undefined ? '' : text.slice(0, -stage.length);
    return documentEnd(before) ? before : text;
  };
  const kindOf = (title: string): string | undefined => {
    const text = bare(title.replace(trailingNote, '') || title);
    // 请求判决确认行政行为|违法.
    if (notLawEnd(text) !== undefined) return undefined;
    return documentEnd(text) ?? countedArticles.exec(text)?.[0];
  };

  /** 甲省乙省行政区域界线协议书 is between governments; 护林责任协议书 is filled in. */
  const isSettled = (title: string): boolean => endings.settled.some((word) => title.endsWith(word));
  return {
    kindOf,
    bare,
    kindAt: (text, at) => {
      let from = at;
      for (let words = 0; words < MOST_WORDS; words++) {
        const kind = kinds.longestAt(text, from);
        if (kind) return kind.end;
        const modifier = modifiers.longestAt(text, from);
        if (!modifier) return -1;
        from = modifier.end;
      }
      return -1;
    },
    isSubject: (title) => subjects.scan(title).length > 0,
    subjectAt: (text, from = 0, to = text.length) => subjects.scan(text, from, to)[0]?.start ?? -1,
    opensWithStage: (line) => {
      const [, note = '', rest = ''] = leadingNote.exec(line) ?? [];
      if (!isStage(note) || day.test(note)) return false;
      return rest === '' ? endings.trial.includes(note) || span.test(note) : rest.startsWith(OF);
    },
    isOnTrial: (title) => {
      const note = trailingNote.exec(title)?.[0];
      return note !== undefined && endings.trial.includes(note.slice(1, -1));
    },
    isOfYears: (title) => {
      const note = trailingNote.exec(title)?.[0];
      return note !== undefined && years.test(note);
    },
    isGeneric: (title) => {
      if (title.length > LONGEST_GENERIC) return false;
      const text = bare(title);
      const kind = kindOf(text);
      if (kind === undefined) return false;
      const rest = text.slice(0, -kind.length);
      return rest === '' || (!lawKinds.has(kind) && isOfModifiers(rest));
    },
    isForm: (title) => {
      const text = bare(title);
      const form = subjects.scan(text).length > 0 || isSettled(text) ? undefined : formEnd(text);
      return form !== undefined && form.length >= (documentEnd(text)?.length ?? 0) && annexEnd(text) === undefined;
    },
    isServed: (title) => endings.served.some((word) => title.length > word.length + 1 && title.endsWith(word)),
    isAnnex: (title) => annexEnd(bare(title)) !== undefined,
    isPeriodical: (title) => periodicalEnd(title) !== undefined,
    isMadeFrom: (name) => madeFromEnd(name) !== undefined,
    isAim: (title) => {
      const stem = title.replace(aimedYear, '');
      return stem !== title && (aimEnd(stem) ?? kindOf(stem)) !== undefined;
    },
  };
};
