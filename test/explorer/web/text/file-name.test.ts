/** A saved file is called as what it holds, in a way that every system takes. */
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../explorer/web/text/file-name.ts';

describe('file names', () => {
  it.each([
    ['国发〔2021〕3号', '国发〔2021〕3号.csv'],
    ['关于《甲/乙》: 的 通知?', '关于《甲_乙》_的_通知_.csv'],
    ['..\\x', 'x.csv'],
    ['', 'zhengmai.csv'],
    ['长'.repeat(200), `${'长'.repeat(60)}.csv`],
  ])('%j is saved as %s', (title, name) => expect(fileName(title, 'csv')).toBe(name));
});
