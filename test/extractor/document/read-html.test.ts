/** Pages become lines of text; text that only looks like a page stays as it is. */
import { describe, expect, it } from 'vitest';
import { readEncoded } from '../../../extractor/document/read-encoded.ts';
import { isHtml } from '../../../extractor/document/read-html.ts';
import { encode } from './bytes.ts';

const sourceOf = (html: string, encoding: 'utf-8' | 'gb18030' = 'utf-8'): string => {
  const read = readEncoded(encode(html, encoding), 'page.txt');
  if (read.status === 'refused') throw new Error(read.problem.reason);
  expect(read.document.format).toBe('html');
  return read.document.source;
};

const paragraph =
  '各地区要认真贯彻落实国务院决策部署,统筹推进巩固拓展脱贫攻坚成果同乡村振兴有效衔接,支持革命老区加快发展。';
const page = (body: string, title = ''): string =>
  `<!DOCTYPE html>\n<html lang="zh"><head><meta charset="gb2312"><title>${title}</title><style>p{}</style></head><body>${body}</body></html>`;

describe('a page', () => {
  it('gives one line for each block, without scripts and navigation', () => {
    const source = sourceOf(
      page(`<nav><a href="/">首页</a></nav><h1>关于印发方案的通知</h1><script>var a='无'</script>
      <div><p>${paragraph}</p>\n<p>${paragraph}<br>渝府发〔2021〕36号</p></div><footer>版权所有</footer>`),
    );
    expect(source.split('\n')).toEqual(['关于印发方案的通知', paragraph, paragraph, '渝府发〔2021〕36号']);
  });

  it('gives nothing of what stands around it, by its name or as a list of short links', () => {
    const links = (names: readonly string[]): string =>
      `<ul>${names.map((name) => `<li><a>${name}</a></li>`).join('')}</ul>`;
    const around = `<div class="nav-top">云南省</div><div id="footer">版权所有</div>${links(['昆明', '曲靖', '玉溪'])}`;
    expect(sourceOf(page(`${around}<h1>通知</h1><p>${paragraph}</p>`))).toBe(`通知\n${paragraph}`);
    const attached = ['附件1：重点项目和责任分工表', '附件2：各县区资金分配情况表', '附件3：联系人和报送要求说明'];
    const kept = `<p class="navy">滇中</p>${links(attached)}<ul><li>昆明</li><li>曲靖</li><li>玉溪</li></ul>`;
    expect(
      sourceOf(page(`<h1>通知</h1><p>${paragraph}</p>${kept}`))
        .split('\n')
        .slice(2),
    ).toEqual(['滇中', ...attached, '昆明', '曲靖', '玉溪']);
  });

  it('keeps a table as rows with tabs between the cells', () => {
    const source = sourceOf(
      page(`<h1>项目表</h1><p>${paragraph}</p><table><tr><th>项目</th><th>地点</th></tr>
      <tr><td><p>茶园水库</p></td><td>黔江区<br>邻鄂镇</td></tr></table>`),
    );
    expect(source.split('\n').slice(2)).toEqual(['项目\t地点', '茶园水库\t黔江区 邻鄂镇']);
  });

  it('stored in GB18030 is decoded before it is read', () => {
    expect(sourceOf(page(`<p>${paragraph}</p>`), 'gb18030')).toBe(paragraph);
  });

  it('has its title once, without the name of the site where the text has it', () => {
    const title = '国务院关于新时代支持革命老区振兴发展的意见';
    expect(sourceOf(page(`<p>${title}</p><p>${paragraph}</p>`, `${title}_中国政府网`))).toBe(`${title}\n${paragraph}`);
    expect(sourceOf(page(`<p>${paragraph}</p>`, title))).toBe(`${title}\n${paragraph}`);
  });

  it('turns entities into characters and collapses the blanks of the markup', () => {
    expect(sourceOf(page(`<p>${paragraph}\n      &lt;试行&gt;&#12298;纲要&#12299;</p>`))).toBe(
      `${paragraph} <试行>《纲要》`,
    );
  });

  it('may be nested deeper than any stack', () => {
    const deep = 50_000;
    expect(sourceOf(page(`${'<div>'.repeat(deep)}${paragraph}${'</div>'.repeat(deep)}`))).toContain(paragraph);
  });

  it('without a word is refused as empty', () => {
    expect(readEncoded(encode(page('<script>1</script>'), 'utf-8'), 'a.html')).toMatchObject({
      status: 'refused',
      problem: { code: 'empty' },
    });
  });
});

describe('what is a page', () => {
  for (const text of [
    '<!DOCTYPE html>\n<p>甲',
    ' <html lang="zh">',
    '<?xml version="1.0"?><html>',
    '<!-- 存 --><html>',
    '<div class="a"><p>甲</p></div>',
  ])
    it(`${text} is one`, () => expect(isHtml(text)).toBe(true));
  for (const text of ['《纲要》<试行>', '<p>是段落标签', '关于 <html> 的说明</html>', '<div 甲', '< 5 万元'])
    it(`${text} is none`, () => expect(isHtml(text)).toBe(false));
});
