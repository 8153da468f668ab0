/** The words in which analysis tells its results, Chinese and English side by side. */
import type { Caption } from '../../declare.ts';
import { reportPhrases } from './report-phrases.ts';

export type Language = keyof Caption;

const phrases = {
  direct: { zh: '直接', en: 'direct' },
  indirect: { zh: '间接', en: 'indirect' },
  unknownDate: { zh: '日期不详', en: 'date unknown' },
  yearByNumber: { zh: '{year}年（据文号）', en: '{year} (by its number)' },
  unknownIssuer: { zh: '发布机关不详', en: 'issuer unknown' },
  supposedIssuer: { zh: '应为{name}', en: 'probably {name}' },
  notHeld: { zh: '未收录', en: 'not held here' },
  fileAt: { zh: '{file} 第{start}–{end}字', en: '{file}, characters {start}–{end}' },
  quoteMarks: { zh: '“{words}”', en: '“{words}”' },
  separator: { zh: '、', en: ', ' },
  colon: { zh: '：', en: ': ' },
  brackets: { zh: '（{text}）', en: ' ({text})' },
  regions: { zh: '地区', en: 'Regions' },
  policies: { zh: '文件', en: 'Documents' },
  region: { zh: '地区', en: 'region' },
  province: { zh: '省份', en: 'province' },
  role: { zh: '角色', en: 'role' },
  orElse: { zh: '或为{roles}', en: 'or {roles}' },
  way: { zh: '方式', en: 'way' },
  through: { zh: '经由', en: 'through' },
  chain: { zh: '链条', en: 'chain' },
  date: { zh: '日期', en: 'date' },
  issuer: { zh: '机关', en: 'issuer' },
  relation: { zh: '关系', en: 'relation' },
  quote: { zh: '原文', en: 'quote' },
  place: { zh: '出处', en: 'place' },
  policy: { zh: '文件', en: 'document' },
  outsideProvinces: { zh: '区域与地理实体', en: 'areas, rivers and mountains' },
  scope: {
    zh: '主送各省，全国为其范围，不逐省列出',
    en: 'addressed to all provinces: the whole state is its scope, not listed one by one',
  },
  governs: { zh: '其管辖的地区', en: 'the place that it governs' },
  issuedOn: { zh: '{from}发布，施行日期不详', en: 'issued {from}, start unknown' },
  namesGoverned: { zh: '管辖{name}', en: 'governs {name}' },
  memberOf: { zh: '经“{area}”（成员依据：{source}）', en: 'through “{area}” (member by {source})' },
  memberSince: {
    zh: '经“{area}”（成员依据：{source}，{from}年起）',
    en: 'through “{area}” (member by {source}, since {from})',
  },
  statedMember: { zh: '文中写明的成员', en: 'member named in the text' },
  onlyMembers: { zh: '另据区域成员数据涉及{count}个地区', en: 'and {count} regions as members of areas' },
  former: { zh: '{name}（至{year}年）→ {successors}', en: '{name} (until {year}) → {successors}' },
  excluded: { zh: '文中除外的地区', en: 'Regions spared by the text' },
  none: { zh: '没有', en: 'none' },
  noRegions: { zh: '在这个集合里，没有从它到达的地区。', en: 'No region is reached from it in this collection.' },
  reached: {
    zh: '到达{regions}个地区（直接{direct}，间接{indirect}），其下有{policies}份由它而来的文件',
    en: 'reaches {regions} regions ({direct} direct, {indirect} indirect); documents that follow from it: {policies}',
  },
  reachedAlone: {
    zh: '到达{regions}个地区，都不经别的文件；这个集合里没有由它而来的文件',
    en: 'reaches {regions} regions, none through other documents; no document of this collection follows from it',
  },
  onDay: { zh: '以{date}为准', en: 'as of {date}' },
  notYet: { zh: '{count}份文件当时尚未施行，未计入', en: '{count} documents left out, as they begin later' },
  repealedBy: { zh: '{date}被《{by}》废止', en: 'repealed by “{by}” on {date}' },
  repealedUndated: { zh: '被《{by}》废止（日期不详）', en: 'repealed by “{by}” (date unknown)' },
  expired: { zh: '有效期至{until}', en: 'ran out on {until}' },
  inForce: { zh: '{from}起施行', en: 'in force from {from}' },
  inForceBefore: {
    zh: '{from}起施行（早于文件日期：文本后来修改过，或规定溯及既往）',
    en: 'in force from {from} (earlier than its date: its text was amended since, or applies to the past)',
  },
  notBegun: { zh: '{from}起施行，当时尚未施行', en: 'in force from {from}, not yet then' },
  forceUnknown: { zh: '是否有效不详', en: 'whether it is in force is unknown' },
  startUnknown: { zh: '施行日期不详', en: 'start unknown' },
  stopped: { zh: '至此为止', en: 'not followed further' },
  earlierVersion: { zh: '所引为更早的文本', en: 'speaks of an earlier version' },
  alsoCarriesOn: { zh: '另有', en: 'also' },
  backTo: { zh: '又回到', en: 'back to' },
  level: { zh: '级别', en: 'level' },
  above: { zh: '上位文件', en: 'carries on' },
  namesIt: { zh: '写到{name}', en: 'names {name}' },
  namesWhole: { zh: '写到其所属的{name}', en: 'names {name}, of which it is part' },
  namesArea: { zh: '写到含有它的{name}', en: 'names {name}, of which it is a member' },
  namesFormer: { zh: '写到其前身{name}', en: 'names {name}, which it succeeds' },
  reachedBy: {
    zh: '{policies}份文件触及此地，其中{named}份写到它本身；其上另有{heads}份未再上溯的文件',
    en: 'reached by {policies} documents, {named} of them by name; topmost above them: {heads}',
  },
  number: { zh: '文号', en: 'number' },
  year: { zh: '年份', en: 'year' },
  citedBy: { zh: '引用文件', en: 'cited by' },
  citations: { zh: '引用次数', en: 'citations' },
  since: { zh: '最早引用', en: 'cited since' },
  cuts: { zh: '断链文件', en: 'cut off' },
  days: { zh: '间隔天数', en: 'days after' },
  provinces: { zh: '省份数', en: 'provinces' },
  provincesHeld: { zh: '其中已收录', en: 'of these held' },
  coveredSum: {
    zh: '{all}个省级行政区中，{covered}个有这样的文件，{without}个没有',
    en: 'Of {all} provinces {covered} have such a document here, {without} have none',
  },
  noneHere: { zh: '这里没有', en: 'none here' },
  missingTitle: { zh: '被引用而未收录的文件', en: 'Cited but not held' },
  missingCount: { zh: '共{count}份，先列最要紧的。', en: '{count} in all, the most wanted first.' },
  missingLine: {
    zh: '{documents}份文件引用{citations}次，最早{since}；{cuts}份收录文件向上追溯到此中断。',
    en: 'Cited {citations} times by {documents} documents, first {since}; {cuts} held documents cannot be traced up past it.',
  },
  missingLineWhole: {
    zh: '{documents}份文件引用{citations}次，最早{since}。',
    en: 'Cited {citations} times by {documents} documents, first {since}.',
  },
  openTitle: { zh: '认不出是哪份文件的引用', en: 'References that name no document for sure' },
  openCount: {
    zh: '共{count}处，原文照录；经过它们的链条同样会断。',
    en: '{count} in all, in their own words; traces may break at them too.',
  },
  openSurface: { zh: '提法', en: 'reference' },
  mayBe: { zh: '可能是', en: 'may be' },
  noCandidate: { zh: '没有候选', en: 'no candidate' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  stop: { zh: '。', en: '. ' },
  mapLabel: { zh: '各省到达的地区数（示意图）', en: 'Regions reached in each province (schematic)' },
  untitled: { zh: '文首为“{opening}…”的文件', en: 'the document that opens “{opening}…”' },
  byData: { zh: '据{source}', en: 'by {source}' },
  noWay: {
    zh: '在这个集合里，它们之间没有说得出理由的路径。',
    en: 'In this collection no way between them can be given a reason.',
  },
  wayNumber: { zh: '{number}. ', en: '{number}. ' },
  projects: { zh: '项目', en: 'Projects' },
  citedPolicies: { zh: '引用的文件', en: 'Cited documents' },
  agencies: { zh: '机构', en: 'Agencies' },
  kind: { zh: '种类', en: 'kind' },
  name: { zh: '名称', en: 'name' },
  whose: { zh: '归属', en: 'whose' },
  left: { zh: '甲', en: 'first' },
  right: { zh: '乙', en: 'second' },
  shared: { zh: '共有', en: 'both' },
  onlyLeft: { zh: '仅甲', en: 'first only' },
  onlyRight: { zh: '仅乙', en: 'second only' },
  comparison: { zh: '两份文件的对比', en: 'Two documents compared' },
  comparedCounts: {
    zh: '共有{shared}，仅甲{left}，仅乙{right}。',
    en: '{shared} in both, {left} in the first only, {right} in the second only.',
  },
  more: { zh: '，另有{count}个', en: ' and {count} more' },
  ...reportPhrases,
} as const satisfies Readonly<Record<string, Caption>>;

export type Phrase = keyof typeof phrases;
type Values = Readonly<Record<string, string | number>>;

export type Say = (phrase: Phrase, values?: Values) => string;

/** An English word right behind a number is one where the number is: 1 document, 2 documents. */
const counted = /\{(\w+)\}( [a-z]+)s\b/g;

const fill = (text: string, values: Values): string =>
  text
    .replace(counted, (whole, name: string, word: string) => (values[name] === 1 ? `{${name}}${word}` : whole))
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const sayIn =
  (language: Language): Say =>
  (phrase, values = {}) =>
    fill(phrases[phrase][language], values);
