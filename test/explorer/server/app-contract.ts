/** What the server answers over any store with the example graph in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes, type Span } from '../../../explorer/api.ts';
import type { AmongAnswer } from '../../../explorer/api-picture.ts';
import { makeApp } from '../../../explorer/index.ts';
import type { Answers } from '../../../explorer/web/ask.ts';
import { findQuery, makeGraph, type Store } from '../../../graph-schema/index.ts';
import { documentId, exampleEdges, exampleNodes, text } from '../../graph-schema/example-graph.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const wordsAt = ({ start, end }: Span): string => text.slice(start, end);
export const address = 'http://127.0.0.1:8787';

export const appContract = (
  name: string,
  open: () => Promise<Store>,
  { skip }: { readonly skip?: string | undefined } = {},
): void => {
  describe.skipIf(skip !== undefined)(`the explorer over ${name}`, () => {
    let store: Store;
    let app: ReturnType<typeof makeApp>;
    beforeAll(async () => {
      store = await open();
      await store.write(makeGraph(exampleNodes, exampleEdges));
      app = makeApp({ store, collection: '例子' });
    });
    afterAll(() => store?.close());

    const answer = async <R extends keyof Answers>(
      route: R,
      asked: Record<string, string> = {},
    ): Promise<Answers[R]> => {
      const response = await app(new Request(`${address}${routes[route]}?${new URLSearchParams(asked)}`));
      expect(response.status, await response.clone().text()).toBe(200);
      return (await response.json()) as Answers[R];
    };
    const ask = (cypher: string) =>
      app(new Request(`${address}/api/query`, { method: 'POST', body: JSON.stringify({ cypher }) }));

    describe('summary', () => {
      it('counts every kind, lists the documents and what is cited but not held', async () => {
        const summary = await answer('summary');
        expect(summary).toMatchObject({ collection: '例子', heldPolicies: 1 });
        expect(summary.counts).toMatchObject({ Document: 1, Policy: 3, Region: 3, Agency: 2, Project: 1, Citation: 1 });
        expect(summary.documents).toMatchObject([
          { id: documentId, name: '意见.txt', policy: { id: own, date: '2021-01' }, issuers: ['某省人民政府'] },
        ]);
        expect(summary.missing.map(({ node }) => node.label).sort()).toEqual(['某某条例', '某某规划纲要']);
        expect(summary.open).toMatchObject([{ document: documentId, surface: '丙办法', kind: 'Policy', count: 1 }]);
        expect(summary.regions).toMatchObject([{ node: { id: 'region:500243' }, count: 1 }]);
        expect(summary.legend.nodes).toContainEqual(expect.objectContaining({ type: 'Policy', shape: 'circle' }));
      });
    });

    describe('network', () => {
      it('shows what documents speak of, with several edges of one type as one link', async () => {
        const network = await answer('network');
        const ids = network.nodes.map(({ id }) => id);
        expect(ids[0]).toBe(own);
        expect(ids).toContain('region:500243');
        expect(ids).not.toContain('region:500000');
        expect(ids).not.toContain(documentId);
        const touches = network.links.filter(({ kind }) => kind === 'TOUCHES');
        expect(touches).toMatchObject([
          { id: `${own}-[TOUCHES]->region:500243`, count: 2, roles: ['mentioned', 'site'] },
        ]);
        expect(network.left).toEqual({ nodes: 0, links: 0 });
      });
      it('shows what lies around one node, its parents too', async () => {
        const network = await answer('network', { focus: 'region:500243' });
        const ids = network.nodes.map(({ id }) => id).sort();
        expect(ids).toEqual([own, 'project:甲县乙水库', 'region:500000', 'region:500243', 'region:渝东南'].sort());
      });
    });

    describe('map', () => {
      it('counts policies by place with code, point and roles', async () => {
        const { places, left } = await answer('map');
        expect(left).toBe(0);
        expect(places).toMatchObject([
          { node: { id: 'region:500243' }, code: '500243', policies: 1, roles: { mentioned: 1, site: 1 } },
        ]);
      });
      it('shows what a directive reaches through the documents that carry it on', async () => {
        const directive = 'policy:某某规划纲要';
        const found = await answer('map', { policy: directive });
        expect(found).toMatchObject({ directive: { id: directive }, carriers: 1 });
        expect(found.places.map(({ code }) => code).sort()).toEqual(['500000', '500243']);
      });
      it.each(['policy:某某规划纲要', own, 'policy:某某条例'])(
        'shows as many places as the trace of %s lists',
        async (policy) => {
          const { regions } = await answer('trace', { policy });
          const named = regions.filter((region) => region.named).map(({ node }) => node.id);
          const { places, found, all } = await answer('map', { policy });
          expect(places.map(({ node }) => node.id).sort()).toEqual(named.sort());
          expect([found, all]).toEqual([named.length, named.length]);
        },
      );
      it.each([
        [{ role: 'own' }, ['500000'], 'the role of what is governed'],
        [{ role: 'site' }, ['500243'], 'another role'],
        [{ province: '630000' }, [], 'another province'],
        [{ hide: 'TOUCHES' }, [], 'no touches'],
        [{ until: '2020' }, [], 'an earlier year'],
      ])('lets the filters through also for what is governed: %j', async (filters, codes, _) => {
        const found = await answer('map', { policy: 'policy:某某规划纲要', ...filters });
        expect(found.places.map(({ code }) => code).sort()).toEqual(codes);
        expect(found.all).toBe(2);
      });
      it('leaves out places that are touched in no wanted role', async () => {
        expect((await answer('map', { role: 'pilot' })).places).toEqual([]);
      });
      it('lets all roles through where the list of roles names none', async () => {
        expect((await answer('map', { role: ',' })).places).toEqual((await answer('map')).places);
      });
      it.each([
        [{ province: '500000' }, ['500243'], 'the province that the place lies in'],
        [{ province: '630000' }, [], 'another province'],
        [{ since: '2021' }, ['500243'], 'the year of the document that touches it'],
        [{ until: '2020' }, [], 'an earlier year'],
        [{ text: 'held' }, ['500243'], 'documents whose text is held'],
        [{ text: 'cited' }, [], 'documents that are only cited'],
        [{ hide: 'level_county' }, [], 'all but its level'],
        [{ hide: 'Policy' }, [], 'all but documents'],
        [{ hide: 'Agency' }, ['500243'], 'all but agencies'],
      ] as [Record<string, string>, string[], string][])(
        'obeys the filters: %j leaves %j (%s)',
        async (filters, codes) => {
          const { places, found, all } = await answer('map', filters);
          expect(places.map(({ code }) => code)).toEqual(codes);
          expect([found, all]).toEqual([codes.length, 1]);
        },
      );
    });

    describe('a question that is sent', () => {
      const send = async (path: string, question: object) => {
        const response = await app(
          new Request(`${address}${path}`, { method: 'POST', body: JSON.stringify(question) }),
        );
        expect(response.status).toBe(200);
        return response.json();
      };
      it('is checked before it is run, with the place of the first problem', async () => {
        expect(await send('/api/check', { cypher: 'MATCH (p:Policy) RETURN p' })).toEqual({});
        expect(await send('/api/check', { cypher: '  ' })).toEqual({});
        expect(await send('/api/check', { cypher: 'MATCH (p:Policy) WHERE p.date > 2020 RETURN p' })).toEqual({
          neverEqual: [{ kind: 'date', name: 'date', better: "p.date >= '2021'", position: { line: 1, column: 26 } }],
        });
        expect(await send('/api/check', { cypher: 'MATCH (p)\nRETRN p' })).toMatchObject({
          problem: { position: { line: 2, column: 1 } },
        });
        expect(await send('/api/check', { cypher: 'MATCH (p) DELETE p' })).toMatchObject({
          problem: { message: expect.any(String), position: { line: 1 } },
        });
      });
      it('gives the things of an answer with the links between them, a document as its policy', async () => {
        const found: AmongAnswer = await send('/api/among', {
          ids: [documentId, own, 'region:500243', 'policy:nobody', 'passage:x'],
        });
        expect(found.nodes.map(({ id }) => id)).toEqual([own, 'region:500243']);
        expect(found.links.map(({ id }) => id)).toEqual([`${own}-[TOUCHES]->region:500243`]);
        expect(found.left).toBe(0);
      });
    });

    describe('a policy that is asked for by a name', () => {
      const get = async (path: string, asked: Record<string, string>) =>
        (await app(new Request(`${address}/api/${path}?${new URLSearchParams(asked)}`))).json();
      it.each(['国发2020-1号', '国发〔２０２０〕第1号', '某某条例'])('is found: %s', async (policy) => {
        const byId = await get('trace', { policy: 'policy:某某条例' });
        expect(byId).toHaveProperty('root', 'policy:某某条例');
        expect(await get('trace', { policy })).toEqual({ ...byId, asked: policy });
      });
      it('is not found where its number is another, and what it may be is named', async () => {
        const near = [{ id: 'policy:某某条例', name: '国发〔2020〕1号 某某条例' }];
        for (const path of ['trace', 'report'])
          expect(await get(path, { policy: '国发〔2020〕11号' })).toMatchObject({
            error: { code: 'not-found', near },
          });
        expect((await get('trace', { policy: '京发〔2020〕11号' })).error).not.toHaveProperty('near');
      });
    });

    describe('a ready question', () => {
      const { cypher, name } = findQuery('regions-of-policy')!;
      const asked = async (policy: string) => {
        const body = JSON.stringify({ cypher, parameters: { policy }, ready: name });
        return (await app(new Request(`${address}/api/query`, { method: 'POST', body }))).json();
      };
      it('takes the names that people use, and says what they were taken for', async () => {
        const title = '某省人民政府关于落实《某某规划纲要》的意见';
        const whole = await asked(title);
        expect(whole.rows.length).toBeGreaterThan(0);
        expect(whole.taken).toBeUndefined();
        expect(await asked('关于落实某某规划纲要的意见')).toMatchObject({
          rows: whole.rows,
          taken: [{ written: '关于落实某某规划纲要的意见', name: title }],
        });
      });
      it.each([
        ['nothing', '火星条例', { code: 'not-found', message: expect.stringContaining('火星条例') }],
        ['several things', '某某', { code: 'several-fit', message: expect.stringContaining('某某条例') }],
      ])('does not answer a name that fits %s', async (_, policy, error) =>
        expect((await asked(policy)).error).toMatchObject(error),
      );
    });

    describe('what was added from elsewhere', () => {
      it('is in the network whatever the filters say', async () => {
        const hidden = { hide: 'Region,Policy,Agency,Project' };
        const network = await answer('network', { ...hidden, added: 'region:500000\nregion:500243' });
        expect(network.nodes.map(({ id }) => id).sort()).toEqual(['region:500000', 'region:500243']);
      });
    });

    describe('export', () => {
      const file = (format: string) => app(new Request(`${address}/api/export?format=${format}`));
      it.each([
        ['gexf', 'application/gexf+xml', '<gexf'],
        ['geojson', 'application/geo+json', 'FeatureCollection'],
        ['graph', 'application/json', 'zhengmai-graph'],
      ])('gives the whole graph as %s, as a download', async (format, type, words) => {
        const response = await file(format);
        expect(response.headers.get('content-type')).toContain(type);
        expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
        expect(await response.text()).toContain(words);
      });
      it('says which formats there are when asked for another', async () => {
        const response = await file('exe');
        expect(response.status).toBe(400);
        expect((await response.json()).error).toMatchObject({
          code: 'bad-question',
          help: expect.stringContaining('gexf'),
        });
      });
      it('offers the page itself only where it can be built', async () => {
        expect((await answer('summary')).exports).not.toContain('html');
        expect((await file('html')).status).toBe(404);
        const building = makeApp({ store, collection: '例子', makePage: async ({ collection }) => `<p>${collection}` });
        const page = await building(new Request(`${address}/api/export?format=html`));
        expect(await page.text()).toBe('<p>例子');
      });
    });

    describe('details', () => {
      it('gives a node with its facts, its text and its neighbours by relation', async () => {
        const details = await answer('node', { id: own });
        expect(details).toMatchObject({ node: { held: true, note: '某政发〔2021〕3号' }, text: documentId });
        expect(details.facts).toContainEqual({ name: 'kind', caption: { zh: '文种', en: 'kind' }, value: '意见' });
        const group = details.groups.find(({ kind }) => kind === 'TOUCHES');
        expect(group).toMatchObject({
          direction: 'out',
          count: 1,
          neighbours: [{ node: { label: '甲县' }, count: 2 }],
        });
        // What is settled comes before what is open.
        const kinds = details.groups.map(({ kind }) => kind);
        expect(kinds.indexOf('NAMES')).toBe(kinds.length - 1);
      });
      it('names the place of an agency and of a policy, and leaves the code of a region', async () => {
        const factOf = async (id: string, name: string) =>
          (await answer('node', { id })).facts.find((fact) => fact.name === name)?.value;
        expect(await factOf('agency:某省人民政府', 'region')).toBe('重庆市（500000）');
        expect(await factOf(own, 'jurisdiction')).toBe('重庆市（500000）');
        expect(await factOf('region:500243', 'code')).toBe('500243');
      });
      it('says which documents name an agency, and where first', async () => {
        const { namings } = await answer('node', { id: 'agency:某省人民政府' });
        expect(namings).toMatchObject([{ document: documentId, documentLabel: own.slice(7), count: 1 }]);
        expect(wordsAt(namings![0]!)).toBe('某省人民政府');
        expect(await answer('node', { id: own })).not.toHaveProperty('namings');
      });
      it('gives the quotes of a link, byte-equal to the text, with the passage around them', async () => {
        const details = await answer('link', { id: `${own}-[PLANS]->project:甲县乙水库` });
        const quote = details.quotes[0]!;
        expect(wordsAt(quote)).toBe('建设乙水库');
        expect(quote).toMatchObject({ text: '建设乙水库', document: documentId, documentLabel: own.slice(7) });
        const { around } = quote;
        expect(around!.text.slice(quote.start - around!.start)).toMatch(/^建设乙水库/);
      });
      it('joins the quotes of all roles, each once', async () => {
        const details = await answer('link', { id: `${own}-[TOUCHES]->region:500243` });
        expect(details.quotes.map(({ text: words }) => words)).toEqual(['甲县', '乙水库𠮷']);
      });
      it('gives the quotes of all links that the network shows, each once, with sentence and place', async () => {
        const { quotes, left } = await answer('quotes');
        expect(left).toBe(0);
        const touches = quotes[`${own}-[TOUCHES]->region:500243`]!;
        expect(touches.map(({ text: words }) => words)).toEqual(['甲县', '乙水库𠮷']);
        for (const { document, documentLabel, start, end, text: words, sentence } of touches) {
          expect([document, documentLabel, text.slice(start, end)]).toEqual([documentId, own.slice(7), words]);
          expect(sentence).toContain(words);
        }
        const { links } = await answer('network');
        expect(Object.keys(quotes).sort()).toEqual(links.flatMap(({ id, count }) => (count > 0 ? [id] : [])).sort());
      });
      it('gives no quotes of links that the filters take out', async () =>
        expect(Object.keys((await answer('quotes', { hide: 'TOUCHES' })).quotes).join()).not.toContain('TOUCHES'));
      it('gives no quotes for what is known beforehand', async () =>
        expect((await answer('link', { id: 'region:500243-[PART_OF]->region:500000' })).quotes).toEqual([]));
      it('says the way between two nodes in words, with its links and quotes', async () => {
        const { ways } = await answer('path', { from: 'agency:某省人民政府', to: 'project:甲县乙水库' });
        const way = ways[0]!;
        expect(way.nodes.map(({ id }) => id)).toEqual(['agency:某省人民政府', own, 'project:甲县乙水库']);
        expect(way.links.map(({ kind }) => kind)).toEqual(['ISSUED_BY', 'PLANS']);
        const planned = way.steps[1]!;
        expect(planned).toMatchObject({
          words: { zh: `《${own.slice(7).replace('《', '〈').replace('》', '〉')}》部署甲县乙水库` },
          link: `${own}-[PLANS]->project:甲县乙水库`,
          quote: {
            document: documentId,
            words: '建设乙水库',
            sentence: { text: expect.stringContaining('建设乙水库') },
          },
        });
        expect(wordsAt(planned.quote!)).toBe('建设乙水库');
      });
      it('goes around hubs unless asked, and says that there is no way', async () => {
        const ends = { from: 'region:500000', to: 'agency:某省人民委员会' };
        expect((await answer('path', ends)).ways).toEqual([]);
        expect((await answer('path', { ...ends, hubs: 'over' })).ways).toEqual([]);
      });
    });

    describe('document', () => {
      it('gives the text verbatim, with mentions, candidates and citations at their places', async () => {
        const read = await answer('document', { id: documentId });
        expect(read.text).toBe(text);
        const words = read.mentions.map(wordsAt);
        expect(words).toEqual(['某省人民政府', '甲县', '乙水库', '丙办法']);
        expect(read.mentions[3]).toMatchObject({
          kind: 'Policy',
          basis: 'unresolved',
          reason: '没有同名文件',
          candidates: ['policy:某某条例'],
        });
        expect(read.citations).toMatchObject([{ relation: 'basis', cue: '根据', target: 'policy:某某条例' }]);
        expect(read.nodes['policy:某某条例']).toMatchObject({ held: false });
      });
    });

    describe('search', () => {
      const labels = async (words: string) => (await answer('search', { words })).hits.map(({ node }) => node.label);
      it.each([
        ['某某条例', '某某条例'],
        ['国发[2020]1号', '某某条例'],
        ['500243', '甲县'],
        ['省政府', '某省人民政府'],
        ['某某條例', '某某条例'],
        ['某落纲意见', own.slice(7)],
      ])('%s finds %s first', async (words, label) => expect((await labels(words))[0]).toBe(label));
      it('finds words in the text with what stands around them', async () => {
        const { passages } = await answer('search', { words: '支持' });
        expect(passages).toMatchObject([
          { document: documentId, before: '', words: '支持', start: text.indexOf('支持') },
        ]);
      });
      it('finds words in the text also in Traditional characters, and words that stand apart', async () => {
        for (const [typed, found] of [
          ['在甲縣建設', '在甲县建设'],
          ['根据 甲县建设', '甲县建设'],
        ] as const) {
          const { passages } = await answer('search', { words: typed });
          expect(passages.map(wordsAt)).toEqual([found]);
        }
        expect((await answer('search', { words: '甲县建设 没有' })).passages).toEqual([]);
      });
      it.each(['', '〔〕', '没有这样的名字'])('finds nothing for %j', async (words) =>
        expect(await labels(words)).toEqual([]),
      );
    });

    describe('timeline', () => {
      it('lists dated policies, then counts the others and lists them', async () =>
        expect(await answer('timeline')).toMatchObject({
          policies: [
            { id: own, date: '2021-01', byNumber: false },
            { id: 'policy:某某条例', date: '2020', byNumber: true },
          ],
          undated: 1,
          withoutDate: [{ id: 'policy:某某规划纲要', held: false, cited: 1 }],
        }));
    });

    describe('reaches', () => {
      it('counts as many regions as the trace of each document lists, and nothing for what is not here', async () => {
        const { regions } = await answer('trace', { policy: own });
        const named = regions.filter((region) => region.named).length;
        expect(named).toBeGreaterThan(1);
        expect(await answer('reaches', { documents: `${documentId},document:0000000000000000` })).toEqual({
          regions: { [documentId]: named },
        });
      });
    });

    describe('trace', () => {
      const other = 'policy:某某规划纲要';
      it('gives the documents that hand a directive on and the regions, with their words in the text', async () => {
        const trace = await answer('trace', { policy: other });
        expect(trace.policies.map(({ node }) => node.id)).toEqual([other, own]);
        expect(trace.policies[1]).toMatchObject({
          upper: other,
          relation: { zh: '解读' },
          steps: 1,
          force: 'in-force',
        });
        expect(trace.regions).toMatchObject([
          { node: { id: 'region:500243' }, roles: ['site', 'mentioned'], direct: false, named: true },
          // The opinion governs it and does not name it.
          { node: { id: 'region:500000' }, roles: ['own'], ways: [{ through: { zh: '其管辖的地区' } }] },
        ]);
        const quote = trace.regions[0]!.ways[0]!.quote!;
        const sentence = quote.sentence!;
        expect(wordsAt(quote)).toBe(quote.words);
        expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
        expect(trace.days).toEqual(['2021-01']);
      });
      it('leaves out what had not begun on the day', async () => {
        const trace = await answer('trace', { policy: other, on: '2020' });
        expect(trace).toMatchObject({ on: '2020', notYet: 1, regions: [] });
      });
      it('goes up from a region to what its documents carry on', async () => {
        const reached = await answer('reached', { region: 'region:500243' });
        const first = reached.policies[0]!;
        expect(first).toMatchObject({
          node: { id: own },
          reaches: [{ how: { zh: expect.stringContaining('甲县') } }, {}],
        });
        expect(first.above.map(({ policy }) => policy).sort()).toEqual(['policy:某某条例', other].sort());
        expect(reached).not.toHaveProperty('markdown');
        const { markdown } = await answer('reached', { region: 'region:500243', language: 'zh' });
        expect(markdown).toMatch(/^# 甲县\n[\s\S]*\n {2}- ↑ .*某某条例/);
      });
      it('lists what is missing with who cites it', async () => {
        const { missing, left } = await answer('missing');
        expect(missing.map(({ node }) => node.label).sort()).toEqual(['某某条例', '某某规划纲要']);
        expect(missing[0]).toMatchObject({ byCount: 1, by: [{ id: own }], cutsDocuments: 1 });
        expect(left).toBe(0);
      });
      it('sets documents side by side, and writes a brief', async () => {
        const compared = await answer('compare', { left: own, right: other });
        expect(compared.things.regions).toMatchObject([{ node: { id: 'region:500243' }, left: { as: [{}, {}] } }]);
        const report = await answer('report', { policy: own });
        expect(report.markdown).toContain('## 涉及哪些地区');
        expect(report.html).toContain('<svg ');
        // As the page counts them: a region once in each of its roles.
        const { regions } = await answer('trace', { policy: own });
        expect(regions.flatMap(({ roles }) => roles).sort()).toEqual(['mentioned', 'own', 'site']);
        expect(report.markdown).toContain('任务或项目所在 1、本行政区 1、提及 1。');
      });
    });

    describe('query', () => {
      it('answers what reads', async () =>
        expect(await (await ask('MATCH (r:Region) RETURN r.name AS name ORDER BY name LIMIT 1')).json()).toMatchObject({
          columns: ['name'],
          truncated: false,
        }));
      it.each([
        ['MATCH (n) DETACH DELETE n', 403, 'refused-query'],
        ["LOAD CSV FROM '/etc/passwd' AS row RETURN row", 403, 'refused-query'],
        // What cannot be read is no attempt to write.
        ['MATCH (n) RETURN n LIMT 3', 400, 'miswritten-query'],
        ['', 400, 'bad-question'],
      ])('%j is refused', async (cypher, status, code) => {
        const response = await ask(cypher);
        expect(response.status).toBe(status);
        expect((await response.json()).error.code).toBe(code);
      });
      it('refuses a body that is too large or no JSON', async () => {
        expect((await ask('x'.repeat(30_000))).status).toBe(400);
        expect((await ask('x'.repeat(300_000))).status).toBe(413);
        const broken = await app(new Request(`${address}/api/query`, { method: 'POST', body: '{' }));
        expect((await broken.json()).error).toMatchObject({ code: 'bad-question' });
      });
    });
  });
};
