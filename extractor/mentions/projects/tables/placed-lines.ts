/**
 * Items of lists that give each thing one numbered line and say behind it, in brackets, where it lies.
 *
 *   `1.白洋淀国家级水产种质资源保护区(安新县、任丘市)`, `(2)东湖国家级风景名胜区(武汉市武昌区、洪山区)` → the name
 *   refuses `1.农村公路(信丰县)` (a kind of work), `2.生态环境局(信丰县)` (no head of projects), `3.青山水库(在建)` (no place)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Span } from '../../../text/span.ts';
import { isNaming } from '../phrase/waiting-item.ts';
import { readTokens } from '../words/tokens.ts';

const LINE = /^[(]?[0-9]{1,3}[.、)](?=[^ ])([^,。;:!?()]{4,40})\(([^()]{2,40})\)$/gm;
/** 永靖、东乡、积石山|等|县; 龙南、信丰|三县. */
const BESIDE_PLACES = new Set(['conjunction', 'etc', 'count', 'plural']);
const COMMA = ',';
/** 县 behind a list; 全南 that no list of places knows alone. */
const LONGEST_REST = 3;

const arePlaces = (text: string, bracket: Span, knowledge: Knowledge): boolean => {
  let places = 0;
  const fit = readTokens(text, bracket.start, bracket.end, knowledge).every(({ kind, start, end }) => {
    if (kind === 'place') places++;
    return (
      kind === 'place' ||
      BESIDE_PLACES.has(kind) ||
      text.slice(start, end) === COMMA ||
      (kind === 'name' && end - start <= LONGEST_REST)
    );
  });
  return fit && places > 0;
};

export const placedItems = (folded: string, knowledge: Knowledge): readonly Span[] => {
  const items: Span[] = [];
  for (const { index, 0: line, 1: name, 2: inside } of folded.matchAll(LINE)) {
    const bracket = { start: index + line.length - 1 - inside!.length, end: index + line.length - 1 };
    const item = { start: bracket.start - 1 - name!.length, end: bracket.start - 1 };
    const tokens = readTokens(folded, item.start, item.end, knowledge);
    const last = tokens.at(-1);
    if (last && isHead(last.kind) && tokens.some(isNaming) && arePlaces(folded, bracket, knowledge)) items.push(item);
  }
  return items;
};
