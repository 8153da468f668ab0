/** JSON lines: one result for each line, in order, whatever is wrong with a line. */
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines, runLines } from '../../../scripts/lines/answer-lines.ts';
import { readLines } from '../../../scripts/lines/read-lines.ts';

const encoder = new TextEncoder();

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const answersTo = async (
  text: string | Uint8Array,
  size = 1 << 16,
): Promise<{ answers: unknown[]; failed: number }> => {
  let written = '';
  const target = new Writable({
    write: (part: Buffer, _, done) => {
      written += part.toString();
      done();
    },
  });
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const { failed } = await answerLines(chunks(bytes, size), target, ({ name, source }) => {
    if (source === '坏') throw new Error('cannot');
    return { doc: name, length: source.length };
  });
  return {
    answers: written
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    failed,
  };
};

describe('a line', () => {
  it('is a document under any of its names', async () => {
    const lines = ['{"name":"a","text":"甲"}', '{"id":7,"text":"乙乙"}', '{"doc":"c","text":"丙"}', '{"text":"丁"}'];
    expect(await answersTo(lines.join('\n'))).toEqual({
      answers: [
        { doc: 'a', length: 1 },
        { doc: '7', length: 2 },
        { doc: 'c', length: 1 },
        { doc: 'line 4', length: 1 },
      ],
      failed: 0,
    });
  });

  it('keeps its text verbatim, line ends and marks too', async () => {
    const text = '\ufeff甲\r\n\u2028乙\ud800';
    expect((await answersTo(JSON.stringify({ name: 'a', text }))).answers).toEqual([{ doc: 'a', length: text.length }]);
  });

  it('that is bad gives an error in its place, and the others go on', async () => {
    const bad = [
      '{"name":"a"',
      '[1]',
      'null',
      '{"name":"x"}',
      '{"name":"x","text":5}',
      '{"name":"e","text":" "}',
      '{"name":"f","text":"坏"}',
    ];
    const { answers, failed } = await answersTo(
      ['{"name":"a","text":"甲"}', ...bad, '{"name":"z","text":"末"}\n'].join('\n'),
    );
    expect(failed).toBe(bad.length);
    expect(answers).toHaveLength(bad.length + 2);
    expect(answers[0]).toEqual({ doc: 'a', length: 1 });
    expect(answers.at(-1)).toEqual({ doc: 'z', length: 1 });
    expect(answers.slice(1, -1)).toMatchObject(
      ['undecodable', 'undecodable', 'undecodable', 'unreadable', 'unreadable', 'empty', 'failed'].map((code, i) => ({
        line: i + 2,
        error: { code, reason: expect.any(String), expected: expect.any(String) },
      })),
    );
  });

  it('that is not UTF-8 is an error too', async () => {
    const bytes = Uint8Array.from([...encoder.encode('{"text":"'), 0xff, ...encoder.encode('"}\n{"text":"甲"}')]);
    expect((await answersTo(bytes)).answers).toMatchObject([{ error: { code: 'undecodable' } }, { length: 1 }]);
  });

  it('that is blank is none', async () => {
    expect((await answersTo('\n \r\n{"text":"甲"}\r\n\n')).answers).toEqual([{ doc: 'line 3', length: 1 }]);
  });
});

describe('lines', () => {
  it('are the same in whatever pieces they come', async () => {
    const text = '{"name":"甲","text":"一\u2028二"}\n\n{"name":"乙"}';
    for (const size of [1, 2, 3, 7, 1000]) {
      const lines: string[] = [];
      for await (const line of readLines(chunks(encoder.encode(text), size)))
        lines.push(new TextDecoder().decode(line));
      expect(lines).toEqual(text.split('\n'));
    }
  });
});

describe('a file for the answers', () => {
  it('that cannot be written is said before anything is read', async () => {
    await expect(runLines([], '/nowhere/answers.jsonl', () => ({}))).rejects.toThrow(/ENOENT.*nowhere/);
  });
  it('that is full ends the work', async () => {
    const full = new Writable({ write: (_part, _encoding, done) => done(new Error('ENOSPC: no space left')) });
    full.on('error', () => {});
    const lines = encoder.encode('{"name":"a","text":"一"}\n'.repeat(5));
    await expect(answerLines(chunks(lines, 8), full, () => ({}))).rejects.toThrow('ENOSPC');
  });
});
