/** Kinds of documents and how titles end; made from data/document-kinds.json and data/line-marks.json. */

import { SERIALS, TENS } from '../text/numerals.ts';
import { type LineMarks, type LineMarksData, makeLineMarks } from './line-marks.ts';
import type { MarkerLevel } from './organ-pattern-data.ts';

export interface KindWords {
  /** Words with which a document speaks of itself, and the kind: 制定本工作要点. */
  readonly selfWords: readonly (readonly [word: string, kind: string])[];
  readonly self: readonly string[];
  /** 批转: what a letter of old is called that passes on the report in its title and says no kind of its own. */
  readonly forwarding: readonly string[];
  /** 职能配置: what stands behind an organ in the title of rules about it, which others issue. */
  readonly describesOrgan: readonly string[];
  /** 中华人民共和国主席: whose order only makes known what a congress adopted. */
  readonly promulgates: readonly string[];
  /** 印发, 发布: stand between the issuing organ and the title of what it issues. */
  readonly issueCues: readonly string[];
  /** 联合|发布: what organs that issue something together say before it. */
  readonly jointly: readonly string[];
  /** 收悉: what an answer says of the request. */
  readonly answers: readonly string[];
  /** Organs whose answers say what the law means, for everybody. */
  readonly explainsLaw: readonly string[];
  /** 我代表: stands before the organ whose report it is. */
  readonly speaksFor: readonly string[];
  /** 决定, 现就: what stands right behind the organ that speaks in the lead. */
  readonly decides: readonly string[];
  /** 报告: what who speaks for an organ does, if the speech is its report. */
  readonly reportsTo: readonly string[];
  /** 全文如下: the text of the title named before follows. */
  readonly inFull: readonly string[];
  /** 关于: opens the subject of a title. */
  readonly subject: readonly string[];
  /** 国发〔2010〕13号|文件: what a title that cites a number goes on with. */
  readonly papers: readonly string[];
  /** 我国: a text that says so speaks of the whole country. */
  readonly nation: readonly string[];
  /** 各县, 各区: how a document opens that goes to the parts of one place. */
  readonly toOwn: readonly string[];
  /** 各省、自治区、直辖市: how a document opens that goes to the whole country. */
  readonly toAllProvinces: readonly string[];
  /** 库区, 流域: zones that are called after one of the divisions in which they lie. */
  readonly acrossBorders: readonly string[];
  /** 来自, 奔赴: stand before a place whence others come or where they go. */
  readonly elsewhere: readonly string[];
  /** 党中央, 国务院: organs that texts of every place name. */
  readonly everywhere: readonly string[];
  /** 我市, 全省: the level at which a text speaks of its own place. */
  readonly own: readonly (readonly [word: string, level: MarkerLevel])[];
  /** 自治区, and the characters before it that make a name of it: 壮族|自治区. */
  readonly ownRegion: readonly [word: string, named: string];
  /** 我国, 祖国: how a speech for the whole country says we. */
  readonly ofNation: readonly string[];
  /** 省级, 省委, 全市: what a section of a place's report says; not before these characters, 省级|政府. */
  readonly ofProvinces: readonly (readonly [word: string, not: string])[];
  /** 在…调研: what stands before and behind the place that a leader visits. */
  readonly goes: readonly string[];
  readonly visits: readonly string[];
  /** 国营, 百分之: what hardly any text but the nation's reports of the planned years says. */
  readonly planned: readonly string[];
  /** 自治县: counties whose organs a statute names by their kind alone; 县人民政府 may be any. */
  readonly ownCounties: readonly string[];
  /** 本法, and the characters before it that make another word of it (基|本法). */
  readonly thisLaw: readonly [word: string, notBehind: string];
  /** 省、自治区、直辖市: whom only a statute of the nation addresses. */
  readonly ofNationalStatutes: readonly string[];
  /** 本解释, 刑法第…条: what stands in no statute of a place, whatever else the text says. */
  readonly onlyNationalStatutes: readonly string[];
  /** 本省, 市、县(区): how a statute of a place speaks of it. */
  readonly ofPlaceStatutes: readonly string[];
  /** 政府工作报告 at the end of a title, and the organ whose report that is. */
  readonly workReport: readonly [report: string, organ: string];
  /** 我们|竹山: who says so is of that place. */
  readonly ours: readonly string[];
  /** 竹|政发, 渝|府办: the characters of a code behind those of its place. */
  readonly codeMarks: string;
  /** 平安, 美丽: what a place puts before its own name, 平安云南. */
  readonly ownBrands: readonly string[];
  readonly news: readonly string[];
  /** 新闻|记者: longer words that end like one of them. */
  readonly newsNot: readonly string[];
  /** Kinds that no headline ends with, however like news they begin: 2月9日,省委召开会议. */
  readonly noNews: readonly string[];
  readonly report: readonly string[];
  /** 落实防控措施: a pattern of endings that headlines share with documents. */
  readonly plainEnding: string;
  /** 特此通告: how a document ends that calls itself so. */
  readonly closing: readonly string[];
  /** 印发给你们: what only a notice says. */
  readonly printed: readonly string[];
  /** (节选): says that this is not the whole, and is no part of the title. */
  readonly excerpts: readonly string[];
  /** 批准|《甲市条例》: whose regulation it is governs where that holds. */
  readonly approves: readonly string[];
  /** Kinds that answer one asker: 批复, 复函. */
  readonly replies: readonly string[];
  /** What asks for a place: a court that asks how to read a law does not. */
  readonly governments: readonly string[];
  readonly noticeKind: string;
  readonly newsKind: string;
  readonly caseKind: string;
  /** 基本案情: headings that only the account of a case has. */
  readonly caseHeads: readonly string[];
  /** 本条例, 本办法: how a statute speaks of itself. */
  readonly statuteSelves: readonly string[];
  /** 本协议, 本备忘录: how what parties agree on speaks of itself; it has articles too. */
  readonly agreementSelves: readonly string[];
  /** 规划: kinds that a congress lets pass, and does not issue. */
  readonly plans: readonly string[];
  /** 人民代表大会: how congresses end, as their standing committees do not. */
  readonly congressEnds: readonly string[];
  /** 诉称, 一审法院: words of parties and courts. */
  readonly caseWords: readonly string[];
  readonly bookKind: string;
  /** 一图读懂: how the title of a reading begins. */
  readonly readingLeads: readonly string[];
  readonly readingKind: string;
  /** What may stand before or behind the title that a reading reads. */
  readonly readingWords: readonly string[];
  readonly reportKind: string;
  readonly planKind: string;
  /** What chapters of plans speak of. */
  readonly planWords: readonly string[];
}

export interface KindData extends KindWords {
  /** Kind, and the words with which titles of this kind end. */
  readonly kinds: readonly (readonly [kind: string, endings: readonly string[]])[];
  readonly suffixes: readonly string[];
  /** 第269章: a part of a book. */
  readonly chapter: string;
  /** 甲诉乙行政协议案: how the title of a case reads. */
  readonly caseTitle: string;
}

export interface KindTable {
  /** Kind of a document with this title: `…实施方案(试行)` → 方案; undefined if the title does not end like one. */
  kindOf(title: string): string | undefined;
  /** 落实防控措施 ends like a headline, 若干措施 and 十条措施 do not. */
  isPlainEnding(title: string): boolean;
  /** 关于: opens the subject of a title. */
  isSubject(title: string): boolean;
  /** 关于印发《甲办法》 / |的通知|, 关于修改《乙条例》 / |等三件法规的决定|: does the next line end a title that seems to end with the one above? */
  endsTitle(above: string, line: string): boolean;
  isChapter(words: string): boolean;
  /** 甲诉乙合同纠纷案, 张某受贿案 */
  isCase(title: string): boolean;
  /** `中国银监会发布《商业银行委托贷款管理办法》`: news of a document, not the document. */
  isNewsOfIssue(title: string): boolean;
  readonly words: KindWords;
  readonly marks: LineMarks;
}

/** 的通知, 及相关文件的决定, 和2035年远景目标纲要, which no title begins with (but 和平县…规划); and behind a title in marks 等三件法规的决定, 和《乙办法》的通知. */
const TITLE_REST = /^(?:[的及、]|[和与][\d二])/u;
const REST_BEHIND_MARKS = /^[的等和及与、]/u;

/** 令第13号, 公告2020年第6号: the number behind the kind. */
const orderTail = new RegExp(`(?:\\d{4}年)?第[\\d${SERIALS}]{1,6}号$`, 'u');
/** (2020年修订), (三), (第三次). */
const ordinalNote = new RegExp(`\\d|^(?:[${TENS}]{1,3}|第[${TENS}百]{1,6}次)$`);

export const makeKindTable = (data: KindData, marks: LineMarksData): KindTable => {
  const endings = data.kinds
    .flatMap(([kind, words]) => words.map((word) => [word, kind] as const))
    .sort(([a], [b]) => b.length - a.length);
  const byLast = new Map<number, (readonly [word: string, kind: string])[]>();
  for (const ending of endings) {
    const last = ending[0].charCodeAt(ending[0].length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  const suffixes = new Set(data.suffixes);
  /** Cuts `(试行)`, `(2020年修订)`, `(第三次)` and closing marks off. */
  const trim = (title: string): string => {
    const bare = title.replace(/[》〉”’>。]+$/u, '').replace(/^\(([^()]*)\)$/u, '$1');
    const order = orderTail.exec(bare);
    if (order && order.index > 0) return trim(bare.slice(0, order.index));
    const open = bare.endsWith(')') ? bare.lastIndexOf('(') : -1;
    if (open <= 0) return bare;
    const inner = bare.slice(open + 1, -1);
    return [...suffixes].some((suffix) => inner.endsWith(suffix)) || ordinalNote.test(inner)
      ? trim(bare.slice(0, open))
      : bare;
  };
  const kindOf = (title: string): string | undefined => {
    const bare = trim(title);
    return byLast.get(bare.charCodeAt(bare.length - 1))?.find(([word]) => bare.endsWith(word))?.[1];
  };
  const plainEnding = new RegExp(data.plainEnding, 'u');
  const chapter = new RegExp(data.chapter, 'u');
  const caseTitle = new RegExp(data.caseTitle, 'u');
  return {
    isPlainEnding: (title) => plainEnding.test(title),
    isChapter: (words) => chapter.test(words),
    isCase: (title) => caseTitle.test(title),
    isNewsOfIssue: (title) => {
      const open = title.indexOf('《');
      return open > 0 && title.endsWith('》') && data.issueCues.some((cue) => title.slice(0, open).includes(cue));
    },
    kindOf,
    endsTitle: (above, line) =>
      (above.endsWith('》') ? REST_BEHIND_MARKS : TITLE_REST).test(line) && kindOf(line) !== undefined,
    isSubject: (title) => data.subject.some((word) => title.includes(word)),
    words: data,
    marks: makeLineMarks(marks),
  };
};
