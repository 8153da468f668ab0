/** What stands under a document's title: issuer, date and number; the file's name only where these are not known. */
import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '../../../../explorer/api.ts';
import { documentNote } from '../../../../explorer/web/text/document-note.ts';

const together = (first: string, count: number): string => `${first}等 ${count} 个机构`;
const policy = { id: 'policy:x', kind: 'Policy', label: '意见' } as const;
const noteOf = (known: Partial<DocumentLine>): string =>
  documentNote({ id: 'document:1', name: 'a.txt', issuers: [], ...known }, together);

describe('the note of a document', () => {
  it.each<[string, Partial<DocumentLine>]>([
    ['a.txt', {}],
    ['a.txt', { policy }],
    ['2021-01', { policy: { ...policy, date: '2021-01' } }],
    [
      '国务院 · 2021-01 · 国发〔2021〕3号',
      { policy: { ...policy, date: '2021-01', note: '国发〔2021〕3号' }, issuers: ['国务院'] },
    ],
    ['国家发展改革委等 3 个机构', { policy, issuers: ['国家发展改革委', '财政部', '教育部'] }],
    ['甲县人民政府', { policy: { ...policy, by: '甲县人民政府' } }],
    ['甲县人民政府', { policy: { ...policy, by: '甲县人民政府' }, issuers: ['甲县人民政府'] }],
    ['甲县人民政府 · b.txt', { policy: { ...policy, by: 'b.txt' }, issuers: ['甲县人民政府'] }],
  ])('%s', (note, known) => expect(noteOf(known)).toBe(note));
  it('tells the file too where another holds the same policy', () =>
    expect(
      documentNote(
        { id: 'document:1', name: 'a.txt', issuers: [], policy: { ...policy, date: '2021' } },
        together,
        true,
      ),
    ).toBe('2021 · a.txt'));
});
