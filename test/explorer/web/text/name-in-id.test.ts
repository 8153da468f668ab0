/** Ids are for machines: readers are told the name in them. */
import { expect, it } from 'vitest';
import { nameInId } from '../../../../explorer/web/text/name-in-id.ts';

it.each([
  ['policy:国务院关于某事的意见', '国务院关于某事的意见'],
  ['region:500243', '500243'],
  ['policy:甲-[IMPLEMENTS]->policy:乙', '甲 → 乙'],
  ['国务院', '国务院'],
  ['policy:', 'policy:'],
  ['中国：发展', '中国：发展'],
])('%s is said as %s', (id, name) => expect(nameInId(id)).toBe(name));
