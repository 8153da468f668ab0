/** CSV as spreadsheets read it. */
import { expect, it } from 'vitest';
import { showCsv } from '../../scripts/csv.ts';

it('quotes what would break a row, and nothing else', () => {
  expect(
    showCsv(
      ['标题', 'n'],
      [
        ['《纲要》,试行', '1'],
        ['他说"好"', ''],
        ['两\n行', '甲、乙'],
      ],
    ),
  ).toBe('标题,n\r\n"《纲要》,试行",1\r\n"他说""好""",\r\n"两\n行",甲、乙');
});
