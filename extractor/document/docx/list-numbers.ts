/**
 * Writes the numbers that Word counts by itself into the paragraphs of a document: 第一条, 一、, (一) are not in its text.
 *
 *   `<w:numPr>` of a paragraph or of its style → a run `第三条` before its words
 *   leaves bullets to the reader, and everything as it is where the parts of the file do not fit together
 */
import { showNumber } from './number-formats.ts';
import { attribute, elements, settingIn, withoutOldProperties } from './word-xml.ts';

interface Level {
  readonly format: string;
  /** `第%1条`, `%1.%2`: as the attribute is written, entities and all. */
  readonly text: string;
  readonly start: number;
  /** 0: it counts on through the whole document, as （三） below 三、 does where 二、 ended with （二）. */
  readonly restart: number | undefined;
  readonly suffix: string;
}

interface Numbering {
  /** Levels and counter of a list, by `numId`; lists of one kind count on together. */
  readonly lists: ReadonlyMap<string, { readonly kind: string; readonly levels: ReadonlyMap<number, Level> }>;
  /** List and level that a style gives its paragraphs. */
  readonly styles: ReadonlyMap<string, { readonly list?: string; readonly level?: number; readonly basedOn?: string }>;
}

const listOf = (properties: string): { readonly list?: string; readonly level?: number } => {
  const [numbered] = elements(properties, 'numPr');
  if (!numbered) return {};
  const list = settingIn(numbered.content, 'numId');
  const level = settingIn(numbered.content, 'ilvl');
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) };
};

const levelsIn = (content: string): ReadonlyMap<number, Level> =>
  new Map(
    elements(content, 'lvl').map(({ tag, content: level }) => [
      Number(attribute(tag, 'ilvl') ?? 0),
      {
        format: settingIn(level, 'numFmt') ?? 'decimal',
        text: settingIn(level, 'lvlText') ?? '',
        start: Number(settingIn(level, 'start') ?? 1),
        restart: settingIn(level, 'lvlRestart') === undefined ? undefined : Number(settingIn(level, 'lvlRestart')),
        suffix: settingIn(level, 'suff') ?? 'tab',
      },
    ]),
  );

/** A list may begin with another number than its kind does. */
const withStarts = (
  levels: ReadonlyMap<number, Level> | undefined,
  list: string,
): ReadonlyMap<number, Level> | undefined => {
  if (!levels || !list.includes('<w:startOverride')) return levels;
  const own = new Map(levels);
  for (const { tag, content } of elements(list, 'lvlOverride')) {
    const at = Number(attribute(tag, 'ilvl') ?? 0);
    const start = settingIn(content, 'startOverride');
    const level = own.get(at);
    if (level && start !== undefined) own.set(at, { ...level, start: Number(start) });
  }
  return own;
};

export const readNumbering = (numberingXml: string, stylesXml: string): Numbering => {
  const kinds = new Map(
    elements(numberingXml, 'abstractNum').map(({ tag, content }) => [
      attribute(tag, 'abstractNumId') ?? '',
      levelsIn(content),
    ]),
  );
  const lists = elements(numberingXml, 'num').flatMap(({ tag, content }) => {
    const id = attribute(tag, 'numId');
    const kind = settingIn(content, 'abstractNumId') ?? '';
    const levels = withStarts(kinds.get(kind), content);
    // A list that starts anew counts for itself.
    const restarts = content.includes('<w:startOverride');
    return id === undefined || !levels ? [] : [[id, { kind: restarts ? `${kind}/${id}` : kind, levels }] as const];
  });
  const styles = elements(stylesXml, 'style').map(({ tag, content }) => {
    const basedOn = settingIn(content, 'basedOn');
    return [
      attribute(tag, 'styleId') ?? '',
      { ...listOf(content), ...(basedOn === undefined ? {} : { basedOn }) },
    ] as const;
  });
  return { lists: new Map(lists), styles: new Map(styles) };
};

const MOST_STYLES = 20;
/** numId 0 takes the number off a paragraph whose style has one. */
const NO_LIST = '0';

const placeOf = (
  properties: string,
  { styles }: Numbering,
): { readonly list: string; readonly level: number } | undefined => {
  let { list, level } = listOf(properties);
  let style = settingIn(properties, 'pStyle');
  for (let n = 0; style !== undefined && n < MOST_STYLES; n++) {
    const known = styles.get(style);
    list ??= known?.list;
    level ??= known?.level;
    style = known?.basedOn;
  }
  return list === undefined || list === NO_LIST ? undefined : { list, level: level ?? 0 };
};

/** Counts through the document, a list at a time. */
const makeCounter = ({ lists }: Numbering) => {
  const counts = new Map<string, number[]>();
  return ({ list, level }: { readonly list: string; readonly level: number }): string | undefined => {
    const known = lists.get(list);
    const own = known?.levels.get(level);
    if (!known || !own) return undefined;
    const values = counts.get(known.kind) ?? [];
    counts.set(known.kind, values);
    values[level] = (values[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < values.length; below++) {
      // Counted from one: the level whose next number starts it anew.
      const restart = known.levels.get(below)?.restart ?? below;
      if (level < restart) delete values[below];
    }
    if (showNumber(own.format, values[level]!) === undefined) return undefined;
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = known.levels.get(at) ?? {};
      return showNumber(format, values[at] ?? start) ?? '';
    });
    // 1.1 before 100万千瓦 is not 1.1100万千瓦: Word sets a tab or a blank between.
    return own.suffix !== 'nothing' && /\d$/.test(label) ? `${label} ` : label;
  };
};

/** A paragraph whose end was deleted goes on in the next one, which has the number. */
const isDeleted = (properties: string): boolean =>
  properties.includes('<w:del ') && elements(properties, 'rPr').some(({ content }) => content.includes('<w:del '));

export const writeListNumbers = (documentXml: string, numbering: Numbering): string => {
  const xml = withoutOldProperties(documentXml);
  const count = makeCounter(numbering);
  const parts: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<w:pPr>'); at !== -1; at = xml.indexOf('<w:pPr>', from)) {
    const close = xml.indexOf('</w:pPr>', at);
    if (close === -1) break;
    const end = close + '</w:pPr>'.length;
    const place = isDeleted(xml.slice(at, close)) ? undefined : placeOf(xml.slice(at, close), numbering);
    const label = place && count(place);
    // Without its numbering the paragraph is no list item any more: its number is a word of it now.
    const properties =
      label === undefined
        ? xml.slice(at, end)
        : xml.slice(at, end).replace(/<w:numPr>.*?<\/w:numPr>/s, '<w:numPr><w:numId w:val="0"/></w:numPr>');
    parts.push(
      xml.slice(from, at),
      properties,
      label === undefined ? '' : `<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`,
    );
    from = end;
  }
  return parts.join('') + xml.slice(from);
};
