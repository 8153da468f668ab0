/** The one file as text: nothing of a document can end its script or its data, and it may run nothing but its own script. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writePage } from '../../../explorer/offline/write-page.ts';
import { emptyGraph } from '../../../graph-schema/index.ts';

const shell = { script: 'const end = "</script><!-- <script>";', style: 'p{content:"</style>"}' };
const written = (collection: string) => writePage(shell, { collection, date: '2021-03-04', graph: emptyGraph });
const scripts = (html: string) => [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);

describe('the one file', () => {
  it.each(['</script><script>alert(1)</script>', '<!-- <script>', '\u2028\u2029', '<\u0000', '政策 & "集"'])(
    'gives back what it carries: %j',
    (collection) => {
      const [data, code, ...more] = scripts(written(collection));
      expect(more).toEqual([]);
      expect(JSON.parse(data!)).toEqual({ collection, date: '2021-03-04', graph: emptyGraph });
      expect(code).not.toMatch(/<\/script|<!--/i);
    },
  );
  it('keeps the script what it was', () => {
    const [, code] = scripts(written('集'));
    expect(new Function(`${code}; return end;`)()).toBe('</script><!-- <script>');
  });
  it('allows its own script by its hash and nothing from anywhere', () => {
    const html = written('集');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    const hash = createHash('sha256').update(scripts(html)[1]!).digest('base64');
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/https?:|connect-src|\*/);
  });
  it('ends no style sheet early', () => {
    expect(written('集').match(/<\/style>/g)).toHaveLength(1);
  });
});
