/** The words in which a brief is written, Chinese and English side by side. */
import type { Caption } from '../../declare.ts';

export const reportPhrases = {
  reportWhat: { zh: '这是什么文件', en: 'What it is' },
  reportIssued: { zh: '发布机关：{issuer}；日期：{date}', en: 'Issued by: {issuer}; date: {date}' },
  reportUnknown: { zh: '不详', en: 'unknown' },
  reportForce: { zh: '效力', en: 'Force' },
  reportAddressees: { zh: '主送', en: 'Addressed to' },
  reportNotHeld: {
    zh: '这份文件的全文没有收录，以下所述都来自引用它的文件。',
    en: 'Its own text is not held here; all that follows comes from documents that cite it. ',
  },
  reportAbove: { zh: '它依据什么', en: 'What it rests on' },
  reportRestsOn: {
    zh: '文中写明它落实、依据、转发或解读的文件有{count}份。',
    en: 'Its text says that it carries on {count} documents. ',
  },
  reportTellsOf: {
    zh: '另外提到{count}份文件的印发或转发。',
    en: 'Others that it mentions as issued or forwarded: {count}. ',
  },
  reportRestsOnNothing: { zh: '文中没有写明所依据的文件。', en: 'Its text names none. ' },
  reportRestsUnknown: {
    zh: '全文没有收录，所依据的文件无从知道。',
    en: 'Its text is not held, so this is not known. ',
  },
  reportBelow: { zh: '谁在落实', en: 'Who carries it on' },
  reportCarriers: {
    zh: '这个集合里有{count}份文件由它而来，按层级和时间列出。',
    en: 'Followed by {count} documents of this collection, by level and time. ',
  },
  reportOnlyTell: {
    zh: '其中{count}份只是提到它的印发或转发。',
    en: 'Those that only mention that it was issued or forwarded: {count}. ',
  },
  reportNoCarriers: { zh: '这个集合里没有由它而来的文件。', en: 'No document of this collection follows from it. ' },
  reportCoverage: {
    zh: '{count}个省级行政区有落实文件：{provinces}。',
    en: 'Such a document stands here from {count} provinces: {provinces}. ',
  },
  reportFirst: {
    zh: '最早的一份来自{province}，在它发布{days}天后。',
    en: 'The first came from {province}, after {days} days. ',
  },
  reportFirstSameDay: {
    zh: '最早的一份来自{province}，与它同日发布。',
    en: 'The first came from {province}, on the same day. ',
  },
  reportWhere: { zh: '涉及哪些地区', en: 'Which regions it touches' },
  reportRegions: {
    zh: '共涉及{count}个地区，其中直接写到{direct}个，经下级文件涉及{indirect}个。',
    en: '{count} regions in all: {direct} named by its own text, {indirect} through documents below it. ',
  },
  reportRegionsOwn: {
    zh: '共涉及{count}个地区，都不经下级文件。',
    en: '{count} regions in all, none through documents below it. ',
  },
  reportRegionsBelow: {
    zh: '经由它而来的文件共涉及{count}个地区。',
    en: '{count} regions, all through documents that follow from it. ',
  },
  reportOwnText: { zh: '本文件', en: 'this document' },
  reportByProvince: { zh: '按省份：{list}。', en: 'By province: {list}. ' },
  reportByRole: {
    zh: '按角色（一个地区可有几种）：{list}。',
    en: 'By role (a region may have several): {list}. ',
  },
  reportOnce: {
    zh: '以下每个地区只列一次，归入排在最前的文件和角色。',
    en: 'Below each region stands once, under the first document and role in this order. ',
  },
  reportProjects: {
    zh: '它和由它而来的文件共部署{count}个项目。',
    en: 'It and the documents that follow from it plan {count} projects. ',
  },
  reportProjectsOwn: { zh: '它共部署{count}个项目。', en: 'It plans {count} projects. ' },
  reportProjectsBelow: {
    zh: '由它而来的文件共部署{count}个项目。',
    en: 'The documents that follow from it plan {count} projects. ',
  },
  reportNoProjects: { zh: '没有读到有名称的项目。', en: 'No named project was found. ' },
  marked: { zh: '{mark}', en: '{mark} ' },
  reportMissing: { zh: '还缺什么', en: 'What is missing' },
  reportMissingCount: {
    zh: '上述文件和它们引用的文件中，有{count}份这里没有收录，先列最要紧的。',
    en: 'Of these and of what they cite {count} documents are not held here, the most wanted first. ',
  },
  reportMissingOwn: {
    zh: '本文件引用的文件中，有{count}份这里没有收录，先列最要紧的。',
    en: 'Of what it cites {count} documents are not held here, the most wanted first. ',
  },
  reportNothingMissing: {
    zh: '上述文件没有引用这里未收录的文件。',
    en: 'These cite no document that is not held here. ',
  },
  reportCitedByOne: { zh: '由{first}引用', en: 'cited by {first}' },
  reportCitedBy: {
    zh: '上述文件中有{count}份引用它，首先是{first}',
    en: 'cited by {count} of these, first by {first}',
  },
  reportCitedElsewhere: {
    zh: '上述文件没有引用它，这里另有{count}份引用，首先是{first}',
    en: 'cited by none of these but by {count} others here, first by {first}',
  },
  reportRest: { zh: '另有{count}项未列出。', en: '{count} more are not listed.' },
  reportAbout: { zh: '说明', en: 'About this brief' },
  reportBasis: {
    zh: '依据这个集合收录的{documents}份文件写成。角标指向文末原文，原文一字未改；没有写明的日期、机关和效力标为不详，不作推测；标“应为”的是据标题或文号推断。',
    en: 'Drawn from the {documents} documents of this collection. Numbers lead to the words at the end, verbatim; dates, issuers and force that no text states are called unknown; “probably” marks what title or number suggest. ',
  },
  reportQuotes: { zh: '原文', en: 'Quotes' },
} as const satisfies Readonly<Record<string, Caption>>;
