/** Markdown loses its marks and keeps its words; what only looks like a mark is a word. */
import { describe, expect, it } from 'vitest';
import { readEncoded } from '../../../extractor/document/read-encoded.ts';
import { encode } from './bytes.ts';

const sourceOf = (markdown: string, name = '通知.md'): string => {
  const read = readEncoded(encode(markdown, 'utf-8'), name);
  if (read.status === 'refused') throw new Error(read.problem.reason);
  expect(read.document.format).toBe(name.endsWith('.md') ? 'markdown' : 'text');
  return read.document.source;
};

describe('Markdown', () => {
  it.each([
    [
      'headings and emphasis',
      '# 关于某事的通知\n\n## 一、总体要求\n\n**各地**要 *落实*',
      '关于某事的通知\n一、总体要求\n各地要 落实',
    ],
    [
      'line ends within a paragraph',
      '关于某事的通知\n渝府发〔2021〕3号\n各区县人民政府：',
      '关于某事的通知\n渝府发〔2021〕3号\n各区县人民政府：',
    ],
    [
      'a table',
      '| 项目 | 地点 |\n| --- | --- |\n| 茶园水库 | 黔江区<br>邻鄂镇 |',
      '项目\t地点\n茶园水库\t黔江区 邻鄂镇',
    ],
    ['a table written as a page', '<table><tr><td>项目</td><td>地点</td></tr></table>', '项目\t地点'],
    ['numbers of a list', '3. 茶园水库\n4. 龙峡水库', '3. 茶园水库\n4. 龙峡水库'],
    ['bullets and links', '- 见[《纲要》](https://www.gov.cn/a)\n- 乙', '见《纲要》\n乙'],
    ['an indented paragraph', '    一、总体要求\n    二、任务', '一、总体要求\n二、任务'],
    ['escaped marks', '第1\\*项 5 \\< 6 &lt;试行&gt;', '第1*项 5 < 6 <试行>'],
    [
      'front matter, whose title stands above',
      '---\ntitle: "关于某事的通知"\ndate: 2021-03-01\n---\n各区县：',
      '关于某事的通知\n各区县：',
    ],
    ['front matter in TOML', '+++\ntitle = "关于某事的通知"\n+++\n各区县：', '关于某事的通知\n各区县：'],
    [
      'notes under their marks',
      '支持老区[^1]发展。\n\n[^1]: 指大别山。\n\n2的[^ 次方',
      '支持老区[1]发展。\n[1] 指大别山。\n2的[^ 次方',
    ],
    ['front matter with a title that the text has', '---\ntitle: 通知\n---\n# 关于某事的通知', '关于某事的通知'],
  ])('%s', (_, markdown, text) => expect(sourceOf(markdown)).toBe(text));

  it('is only what is called so: other text stays as it is', () => {
    expect(sourceOf('# 关于某事的通知\n\n* 甲', '通知.txt')).toBe('# 关于某事的通知\n\n* 甲');
  });

  it('is a page if it is one from its first word', () => {
    const page = encode('<!DOCTYPE html><html><body><p>关于某事的通知</p></body></html>', 'utf-8');
    expect(readEncoded(page, 'a.md')).toMatchObject({ document: { format: 'html', source: '关于某事的通知' } });
  });

  it('without a word is refused as empty', () => {
    expect(readEncoded(encode('![](a.png)\n', 'utf-8'), 'a.md')).toMatchObject({ problem: { code: 'empty' } });
  });
});
