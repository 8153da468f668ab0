/** The document's own number is no reference, and no place. */
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import { extract } from '../../../extractor/pipeline.ts';
import { sliceOf } from '../../../extractor/text/text.ts';

const knowledge = loadKnowledge();

const regionsIn = (source: string): string[] => {
  const { text, linked } = extract(
    { name: 'test', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' },
    knowledge,
  );
  return linked.filter(({ mention }) => mention.type === 'Region').map(({ mention }) => sliceOf(text, mention));
};

test.each([
  ['关于支持发展的通知\n黔江府发〔2021〕6号\n各乡镇：\n请各单位认真遵照执行。', []],
  ['关于支持发展的通知\n各乡镇：\n按照黔江府发〔2021〕6号文件，请认真遵照执行。', []],
  ['关于支持发展的通知\n各乡镇：\n请黔江、酉阳认真遵照执行。', ['黔江', '酉阳']],
])('%s', (source, regions) => expect(regionsIn(source)).toEqual(regions));
