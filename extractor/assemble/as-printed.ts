/**
 * Titles and names with the marks of Chinese print. Text is folded to half-width signs to be compared; readers know and search
 * for the wide ones. Ids stay folded.
 *
 *   管理办法(试行) → 管理办法（试行）, 《贯彻落实<甲意见>的实施意见》 → 《贯彻落实〈甲意见〉的实施意见》, 重庆:准备好了吗? → 重庆：准备好了吗？, but 12:30, 1,000 and GB/T(2020) stay
 */
import type { GraphNode } from '../../graph-schema/index.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '<': '〈',
  '>': '〉',
};
const PARTNERS: Readonly<Record<string, string>> = { ')': '(', '>': '<' };
const BRACKETS = '()<>';
const ANY = /[(),:;?!<>]/u;
const isChinese = (unit: number): boolean => unit > 0x7f;

/** Where the brackets stand that are Chinese by what they hold or what stands before them; those without a partner are not. */
const chineseBrackets = (written: string): ReadonlySet<number> => {
  const found = new Set<number>();
  const open: number[] = [];
  let lastChinese = -1;
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    if (isChinese(unit)) lastChinese = i;
    else if (written[i] === '(' || written[i] === '<') open.push(i);
    else if (PARTNERS[written[i]!] !== undefined && written[open.at(-1) ?? -1] === PARTNERS[written[i]!]) {
      const start = open.pop();
      // What is less than 35 is no title.
      if (start !== undefined && written[start] === '<' && !isChinese(written.charCodeAt(start + 1))) continue;
      if (start !== undefined && (lastChinese > start || isChinese(written.charCodeAt(start - 1))))
        found.add(start).add(i);
    }
  }
  return found;
};

export const asPrinted = (folded: string): string => {
  if (!ANY.test(folded)) return folded;
  const brackets = chineseBrackets(folded);
  let printed = '';
  for (let i = 0; i < folded.length; i++) {
    const sign = folded[i]!;
    const isBracket = BRACKETS.includes(sign);
    // What has just become wide is Chinese too: 好吗?! → 好吗？！
    const isWide = isBracket
      ? brackets.has(i)
      : isChinese(printed.charCodeAt(i - 1)) || isChinese(folded.charCodeAt(i + 1));
    printed += (isWide && WIDE[sign]) || sign;
  }
  return printed;
};

const KEYS: Readonly<Partial<Record<GraphNode['type'], string>>> = {
  Policy: 'title',
  Citation: 'title',
  Document: 'title',
  Project: 'name',
  Agency: 'name',
};

/** The node with its title or name as printed; the name of a document is that of its file, and stays. */
export const nodeAsPrinted = (node: GraphNode): GraphNode => {
  const key = KEYS[node.type];
  const written = key === undefined ? undefined : node.properties[key];
  if (key === undefined || typeof written !== 'string') return node;
  const printed = asPrinted(written);
  return printed === written ? node : { ...node, properties: { ...node.properties, [key]: printed } };
};
