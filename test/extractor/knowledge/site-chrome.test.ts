/** Lines of the web page around a document: buttons, paths and menus, told from lines of the document. */
import { describe, expect, test } from 'vitest';
import { readData } from '../../../extractor/knowledge/load.ts';
import { loadSiteChrome } from '../../../extractor/knowledge/load-agencies.ts';

const { isChrome } = loadSiteChrome(readData);

describe('lines of the page', () => {
  test.each([
    '您当前所在位置: 首页>政务公开>文件',
    '[字体: 大 中 小] [打印本页]',
    // Blanks inside the brackets of the first button.
    '[ 字号: 大 中 小 ] [ 打印 ] [ 关闭 ] 发布时间:2008-07-15 来源:天津市人民政府办公厅',
    '【 打印 】【 收藏 】',
    '首页走进甘肃新闻政务公开互动',
  ])('%s', (line) => expect(isChrome(line)).toBe(true));

  test.each([
    '打印设备采购办法',
    '【 案例一 】打印店污染环境案',
    '[ 2008 ]96号',
    '( 征求意见稿 )',
    '首页刊登了消息。',
    '|1|甲工程|乙县|',
  ])('not %s', (line) => expect(isChrome(line)).toBe(false));
});
