/**
 * Phases of one work in a list that names the work once.
 *
 *   takes 环北部湾广东水资源配置|一期、二期, 滨海电厂|二期和三期, 毗河供水|一期工程、二期工程
 *   refuses 某医院一期、二期主体 (more is said of it), 工程一期、二期 (nothing is named), 白鹤滩水电站、二期 (no phase before it)
 */

import { TENS } from '../../../text/numerals.ts';
import type { Item } from '../phrase/run.ts';
import type { PartsReader } from './parts-reader.ts';

const NAMING = new Set(['name', 'place', 'quote', 'named', 'code']);
/** 一期, 二期|工程: the number, and what stands behind it in each of them. */
const LAST_PHASE = new RegExp(`[${TENS}]{1,2}期(.{0,2})$`);
const PHASE = new RegExp(`^[${TENS}]{1,2}期(.{0,2})$`);

const phaseOf = (text: string, { tokens: [phase, ...rest], after }: Item): string => {
  if (after !== 'conjunction' || phase?.kind !== 'phase' || rest.length > 0) return '';
  return text.slice(phase.start, phase.end);
};

export const phasesBeside: PartsReader = (text, items, at, phraseOf) => {
  const phrase = phraseOf(items[at]!);
  if (!phrase?.body.some(({ kind }) => NAMING.has(kind)) || phrase.tail.length > 0) return undefined;
  const first = text.slice(phrase.start, phrase.end);
  const [own, behind] = LAST_PHASE.exec(first) ?? [''];
  if (own === '') return undefined;
  const work = first.slice(0, -own.length);
  const names = [first];
  let { end } = phrase;
  for (const next of items.slice(at + 1)) {
    const phase = phaseOf(text, next);
    if (PHASE.exec(phase)?.[1] !== behind) break;
    names.push(work + phase);
    end = next.tokens[0]!.end;
  }
  const head = text.slice(phrase.head.start, phrase.head.end);
  return names.length > 1 ? { start: phrase.start, end, names, at, head, phrase } : undefined;
};
