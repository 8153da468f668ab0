/** The command line from outside: what goes where, and with which exit code. */

import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docxOf } from '../support/make-docx.ts';
import { makePdf } from '../support/make-pdf.ts';
import { directive, linesOf, notice, report } from '../support/small-documents.ts';
import { startZhengmai, zhengmai } from './run-zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = readdirSync('scripts/commands').map((file) => file.replace(/\.ts$/, ''));
const seed = (n: number): string => join('seeds', readdirSync('seeds').filter((name) => name.startsWith(`00${n}`))[0]!);
const graphFile = join(folder, 'graph.json');
const store = join(folder, 'store', 'graph');

describe('help', () => {
  it('of the program lists every command', async () => {
    const { status, stdout } = await zhengmai(['--help']);
    expect(status).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  for (const command of commands)
    it(`of ${command} has an example`, async () => {
      const { status, stdout, stderr } = await zhengmai([command, '--help']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`Examples?:\\n(?:  .*\\n)*  .*zhengmai ${command}`));
    });
});

describe('misuse ends with 2, says why on stderr and prints nothing', () => {
  const misuses: readonly (readonly [string, readonly string[], RegExp, Readonly<Record<string, string>>?])[] = [
    ['an unknown command', ['bild'], /unknown command 'bild'/],
    ['an unknown option', ['build', '--ouput', 'x'], /unknown option/],
    ['a query that is missing', ['query'], /missing required argument/],
    ['a query that writes', ['query', 'MATCH (n) DELETE n', '--store', join(folder, 'w')], /refused.*DELETE/],
    ['a query that is no Cypher', ['query', 'MATCH (n', '--store', join(folder, 'w')], /syntax|refused/],
    ['a parameter without a value', ['query', 'RETURN $a', '-p', 'a'], /--param: expected name=text/],
    ['a format that is unknown', ['query', 'RETURN 1', '--format', 'xml'], /table, json, csv/],
    ['a port that is none', ['start', 'seeds', '--port', '99999'], /--port: expected 0 to 65535/],
    [
      'a port of the environment that is none',
      ['start', 'seeds'],
      /PORT: expected 0 to 65535, got 80a/,
      { PORT: '80a' },
    ],
    ['a PORT beside a port that is none', ['serve', '--port', '-1'], /--port: expected 0 to 65535/, { PORT: '9000' }],
    ['several documents without a folder', ['annotate', 'seeds'], /expected --out DIR/],
    [
      'Neo4j without a password',
      ['start'],
      /NEO4J_PASSWORD: expected/,
      { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_USER: 'neo4j' },
    ],
    ['Neo4j without a user', ['query', 'RETURN 1'], /NEO4J_USER: expected/, { NEO4J_URI: 'bolt://127.0.0.1:9' }],
  ];
  for (const [what, parameters, message, environment = {}] of misuses)
    it(what, async () => {
      const { status, stdout, stderr } = await zhengmai(parameters, { environment });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(stderr).not.toContain('    at ');
    });
});

describe('build', () => {
  it('gives the same bytes in whatever order the files come', async () => {
    const [there, back] = await Promise.all([
      zhengmai(['build', seed(0), seed(1), seed(2), '--out', graphFile]),
      zhengmai(['build', seed(2), seed(0), seed(1)]),
    ]);
    expect(there).toMatchObject({ status: 0, stdout: '' });
    expect(there.stderr).toContain('Read 3 of 3 documents');
    expect(back.stdout).toBe(readFileSync(graphFile, 'utf8'));
  });

  it('reports files that cannot be read and goes on with the others', async () => {
    const bad = join(folder, 'bad');
    const pdf = `${bad}.pdf`;
    const blank = `${bad}.txt`;
    writeFileSync(pdf, '%PDF-1.7\n');
    writeFileSync(blank, ' \n');
    const { status, stdout, stderr } = await zhengmai(['build', pdf, seed(1), blank, join(folder, 'missing.txt')]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).nodes.length).toBeGreaterThan(10);
    expect(stderr).toMatch(/bad\.pdf: expected a PDF with a text layer, got a PDF that is damaged/);
    expect(stderr).toMatch(/bad\.txt: .*nothing but blanks/);
    expect(stderr).toMatch(/missing\.txt: .*no such file/);
    expect(stderr).toContain('Read 1 of 4 documents');
  });

  it('takes every format out of a folder, names pages without text, and leaves the locks of Word alone', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(join(mixed, 'inner'), { recursive: true });
    const paragraphs = linesOf(directive).map((line) => `<p>${line}</p>`);
    writeFileSync(join(mixed, 'a.html'), `<!DOCTYPE html><html><body>${paragraphs.join('')}</body></html>`);
    writeFileSync(join(mixed, 'inner', 'b.md'), linesOf(report).join('\n\n'));
    writeFileSync(join(mixed, 'inner', 'c.docx'), await docxOf(linesOf(notice)));
    writeFileSync(join(mixed, '~$c.docx'), 'lock');
    writeFileSync(join(mixed, 'd.pdf'), makePdf([[{ text: '关于某事的通知', x: 100, y: 700, size: 16 }], []]));
    writeFileSync(join(mixed, 'scan.pdf'), makePdf([[]]));
    const { status, stdout, stderr } = await zhengmai(['build', mixed]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/d\.pdf: no text on page 2: pictures are not read/);
    expect(stderr).toMatch(/scan\.pdf: expected a PDF with a text layer, got a scanned PDF: its 1 pages/);
    expect(stderr).toContain('Read 4 of 5 documents');
    const documents = (JSON.parse(stdout).nodes as { type: string; properties: Record<string, string> }[])
      .filter(({ type }) => type === 'Document')
      .map(({ properties }) => `${properties.name} ${properties.format}`);
    expect(documents.sort()).toEqual(['a.html html', 'b.md markdown', 'c.docx docx', 'd.pdf pdf']);
  });

  it('takes the same bytes under two names once', async () => {
    const copy = join(folder, 'copy.txt');
    writeFileSync(copy, readFileSync(seed(1)));
    const [there, back] = [await zhengmai(['build', copy, seed(1)]), await zhengmai(['build', seed(1), copy])];
    expect(there.status).toBe(0);
    expect(there.stderr).toMatch(/copy\.txt: the same bytes as .*001_\w+\.txt, taken once/);
    expect(back.stdout).toBe(there.stdout);
  });

  it('refuses a folder in which there is no document', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'manifest.json'), '{}');
    expect(await zhengmai(['build', empty])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('got none'),
    });
  });
});

describe('a loaded graph', () => {
  it('is loaded once: the second load writes nothing', async () => {
    const first = await zhengmai(['load', graphFile, '--store', store, '--json']);
    const second = await zhengmai(['load', graphFile, '--store', store, '--json']);
    const graph = JSON.parse(readFileSync(graphFile, 'utf8'));
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      nodesCreated: graph.nodes.length,
      edgesCreated: graph.edges.length,
    });
    expect(second.stderr).toContain('nothing to write');
    const { store: _, ...counts } = JSON.parse(second.stdout);
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('answers queries as a table, JSON or CSV, with the rest on stderr', async () => {
    const query = ['query', 'MATCH (r:Region {code: $code}) RETURN r.name AS name, $n AS n', '--store', store];
    const parameters = ['--param', 'code=500229', '--param', 'n:=5'];
    const ask = (...format: readonly string[]) => zhengmai([...query, ...parameters, ...format]);
    // One after the other: a file of ours is held by one program at a time.
    const table = await ask();
    const json = await ask('--json');
    const csv = await ask('--format', 'csv');
    expect(table.stdout).toBe('name    n\n──────  ─\n城口县  5\n');
    expect(JSON.parse(json.stdout)).toEqual([{ name: '城口县', n: 5 }]);
    expect(csv.stdout).toBe('name,n\r\n城口县,5\n');
    expect(table.stderr).toContain('1 row in');
  });

  it('says what is meant where a date is compared with a number', async () => {
    const cypher = 'MATCH (p:Policy) WHERE p.date > 2000 RETURN p.title';
    const { status, stderr } = await zhengmai(['query', cypher, '--store', store]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/column 26: date is text such as 2020-01-01 .*p\.date >= '2001' meant/);
  });

  it('says that there are more rows than were asked for', async () => {
    const { stdout, stderr } = await zhengmai([
      'query',
      'MATCH (n:Region) RETURN n.name',
      '--rows',
      '2',
      '--store',
      store,
    ]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr).toContain('There are more');
  });

  it('comes out as it went in', async () => {
    const { status, stdout } = await zhengmai(['export', '--format', 'graph', '--store', store]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(graphFile, 'utf8'));
  });

  it('is not taken from a broken file, and the old one stays', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, readFileSync(graphFile, 'utf8').slice(0, -1000));
    const { status, stderr } = await zhengmai(['load', broken, '--store', store]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\.json: expected .* got/);
    expect((await zhengmai(['export', '--format', 'graph', '--store', store])).stdout).toBe(
      readFileSync(graphFile, 'utf8'),
    );
  });
});

describe('annotate', () => {
  it('writes one file a document, named after it, with offsets into the source', async () => {
    const out = join(folder, 'annotations');
    expect(await zhengmai(['annotate', '--out', out, seed(1), seed(3)])).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(out).sort()).toEqual([seed(1), seed(3)].map((path) => `${path.slice(6, -4)}.json`));
    for (const name of readdirSync(out)) {
      const { doc, mentions } = JSON.parse(readFileSync(join(out, name), 'utf8'));
      const source = readFileSync(join('seeds', doc), 'utf8');
      expect(mentions.length).toBeGreaterThan(10);
      for (const { start, end, text } of mentions) expect(source.slice(start, end)).toBe(text);
    }
  });

  it('reads one document from a pipe, in any encoding', async () => {
    const text = readFileSync(seed(1), 'utf8');
    const { status, stdout } = await zhengmai(['annotate'], { input: Buffer.from(`\ufeff${text}`, 'utf16le') });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ doc: 'stdin' });
  });

  it('answers JSON lines in order, an error in the place of a bad one', async () => {
    const text = readFileSync(seed(1), 'utf8');
    const lines = [{ name: 'a', text }, 'no object', { id: 'b', text: '重庆市城口县' }].map((line) =>
      JSON.stringify(line),
    );
    const { status, stdout, stderr } = await zhengmai(['annotate', '--jsonl'], { input: `${lines.join('\n')}\n` });
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { doc: 'a', mentions: expect.any(Array) },
      { line: 2, error: { expected: expect.any(String) } },
      { doc: 'b' },
    ]);
    expect(stderr).toContain('2 of 3 documents done');
  });
});

describe('build --jsonl', () => {
  it('gives the graph of each document on a line', async () => {
    const text = readFileSync(seed(1), 'utf8');
    const { status, stdout } = await zhengmai(['build', '--jsonl'], { input: JSON.stringify({ name: 'a', text }) });
    expect(status).toBe(0);
    const { doc, schema, nodes, edges } = JSON.parse(stdout);
    expect({ doc, schema: typeof schema }).toEqual({ doc: 'a', schema: 'string' });
    expect(nodes.length).toBeGreaterThan(10);
    expect(edges.length).toBeGreaterThan(10);
  });
});

describe('explain', () => {
  it('prints the text with its mentions, their rule and their link', async () => {
    const { status, stdout, stderr } = await zhengmai(['explain', seed(1)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/\d+–\d+ Region 城口县 {2}\([\w-]+\)\n +→ 500229/);
  });
});

describe('start', () => {
  it('builds, loads and serves, prints the address alone on stdout, holds its file, and ends well when it is stopped', async () => {
    const held = join(folder, 'started', 'graph');
    const child = startZhengmai(['start', seed(1), '--port', '0', '--store', held]);
    child.stdout.setEncoding('utf8');
    try {
      const [address] = (await once(child.stdout, 'data')) as [string];
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
      const page = await fetch(address.trim());
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<!doctype html>');
      const second = await zhengmai(['query', 'RETURN 1', '--store', held]);
      expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining(`${child.pid}`) });
    } finally {
      child.kill('SIGTERM');
    }
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await zhengmai(['query', 'MATCH (d:Document) RETURN count(d)', '--store', held])).toMatchObject({
      status: 0,
    });
  });
});
