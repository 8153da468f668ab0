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

  it('says for each row of a table what a cell beside several rows says, if that is a name and no text', () => {
    const long = paragraph.repeat(2);
    const source = sourceOf(
      page(`<table><tr><th rowspan=2>县区</th><th colspan=2>工程</th></tr><tr><th>名称</th><th>性质</th></tr>
      <tr><td rowspan="2">民勤县</td><td>红崖山水库</td><td rowspan=3>${long}</td></tr><tr><td>石羊河湿地公园</td></tr>
      <tr><td>古浪县</td><td>调蓄水池</td></tr></table><table><tr><td>附表</td><td>无</td></tr></table>`),
    );
    expect(source.split('\n')).toEqual([
      '县区\t工程',
      '县区\t名称\t性质',
      `民勤县\t红崖山水库\t${long}`,
      '民勤县\t石羊河湿地公园',
      '古浪县\t调蓄水池',
      '附表\t无',
    ]);
  });

  it('has no rows where a table only lays it out', () => {
    const lines = ['关于印发方案的通知', '渝府发〔2021〕36号', '各区县人民政府：', paragraph, paragraph.repeat(2)];
    const menu = '<table><tr><td>政务公开</td></tr><tr><td>互动交流</td></tr></table>';
    const asLines = [
      `<table><tr><td>${lines.join('<br>')}</td></tr></table>`,
      `<table><tr><td>${menu}</td><td>${lines.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
      `<table><tr><td>侧栏</td><td>${lines.map((line) => `<div>${line}</div>`).join('')}<div>完</div></td></tr></table>`,
    ];
    for (const html of asLines) expect(sourceOf(page(html)).split('\n')).toEqual(expect.arrayContaining(lines));
    // A cell of three measures beside the organ that takes them is a value.
    const measures = '<td><p>建设茶园水库。</p><p>建设马西水库。</p><p>建设桐梓水库。</p></td>';
    expect(sourceOf(page(`<table><tr>${measures}<td>市水利局</td></tr></table>`))).toBe(
      '建设茶园水库。 建设马西水库。 建设桐梓水库。\t市水利局',
    );
  });

  it('has the fields of its index one a line, whatever they are laid out with', () => {
    const fields = [
      ['索引号：', '000014349/2021-00009'],
      ['发文机关：', '国务院'],
      ['发文字号：', '国发〔2021〕3号'],
      ['成文日期：', '2021年1月24日'],
    ] as const;
    const pairs = fields.map(([label, value]) => `<td><b>${label}</b></td><td>${value}</td>`);
    const indexes = [
      `<table><tr>${pairs.slice(0, 2).join('')}</tr><tr>${pairs.slice(2).join('')}</tr></table>`,
      `<table>${pairs.map((pair) => `<tr>${pair}</tr>`).join('')}</table>`,
      `<dl>${fields.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
      `<ul>${fields.map(([label, value]) => `<li><span>${label}</span><span>${value}</span></li>`).join('')}</ul>`,
    ];
    const text = `<div class="article">${`<p>${paragraph}</p>`.repeat(12)}</div>`;
    for (const index of indexes)
      expect(sourceOf(page(`<div><div class="xxgk">${index}</div><h2>关于某事的意见</h2>${text}</div>`))).toContain(
        fields.map(([label, value]) => `${label}${value}`).join('\n'),
      );
  });

  it('keeps what holds most of it, whatever that is called, and drops what no reader sees', () => {
    const text = `<h1>通知</h1><p>${paragraph}</p><p>${paragraph}</p>`;
    const around = '<form action="/s">站内搜索</form><div class="share-bar">分享到</div>';
    for (const whole of [
      `<form id="aspnetForm">${text}${around}</form>`,
      `<div class="share-content"><div id="menu_1">${text}</div></div>${around}`,
      `${text}<p style="text-indent:2em;DISPLAY : none">沙洋县</p><div hidden>京山市</div><button>打印</button>`,
    ])
      expect(sourceOf(page(whole)).split('\n')).toEqual(['通知', paragraph, paragraph]);
  });

  it('reads a word under its reading as the word', () => {
    expect(sourceOf(page(`<p>${paragraph}<ruby>洪<rp>(</rp><rt>hóng</rt><rp>)</rp></ruby>山区</p>`))).toBe(
      `${paragraph}洪山区`,
    );
  });

  it('takes its title from the field that sites have for it, or leaves the name of the site off', () => {
    const text = `<div><h2>关于某事的意见</h2>${`<p>${paragraph}</p>`.repeat(8)}</div>`;
    expect(sourceOf(page(text, '关于某事的意见_政府文件_某省人民政府')).split('\n')[0]).toBe('关于某事的意见');
    const named = page(`<p>${paragraph}</p>`, '某省人民政府').replace(
      '<title>',
      '<meta name="ArticleTitle" content="关于某事的意见"><title>',
    );
    expect(sourceOf(named)).toBe(`关于某事的意见\n${paragraph}`);
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

  it.each([
    [
      'quoted-printable',
      'utf-8',
      (bytes: Buffer) => [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}=\r\n`).join(''),
    ],
    ['base64', 'gb18030', (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n')],
  ] as const)('saved in one file in %s is the page in it', (coding, encoding, pack) => {
    const body = pack(Buffer.from(encode(page(`<p>${paragraph}</p>`), encoding)));
    const message = (kind: string): string =>
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--x"\r\n\r\n----x\r\nContent-Type: text/css\r\n\r\na{}\r\n----x\r\nContent-Type: ${kind}\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${body}\r\n----x--\r\n`;
    expect(sourceOf(message('text/html; charset=x'))).toBe(paragraph);
    expect(readEncoded(encode(message('image/png'), 'utf-8'), 'a.mht')).toMatchObject({
      status: 'refused',
      problem: { file: 'a.mht', reason: 'a MIME message without an HTML page' },
    });
  });

  it.each([
    [
      'that only frames others',
      '<html><head><title>某省人民政府</title></head><frameset cols="2,*"><frame src="a.html"></frameset></html>',
      /without text/,
    ],
    ['that is a feed', `<?xml version="1.0"?><rss><item>${paragraph}</item></rss>`, /^an XML file \(<rss>\)$/],
    [
      'that is a Word document of 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument>',
      /<w:wordDocument>/,
    ],
  ])('%s is refused', (_, html, reason) => {
    expect(readEncoded(encode(html, 'utf-8'), 'a.html')).toMatchObject({
      status: 'refused',
      problem: { file: 'a.html', reason: expect.stringMatching(reason) },
    });
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
    '<span style="a">关于某事的通知</span>',
    '<center><b>甲</b></center>乙',
    '关于某事的通知<br>某府发〔2021〕1号<br/>各县：<br>一、甲<br>二、乙<BR>三、丙<br>四、丁',
  ])
    it(`${text} is one`, () => expect(isHtml(text)).toBe(true));
  for (const text of [
    '《纲要》<试行>',
    '<p>是段落标签',
    '关于 <html> 的说明</html>',
    '<div 甲',
    '< 5 万元',
    '换行用<br>，段落用<p>，表格用<table><tr><td>。',
    `<试行>${'字'.repeat(3000)}<br><br><br><br><br><br>`,
  ])
    it(`${text} is none`, () => expect(isHtml(text)).toBe(false));
});
