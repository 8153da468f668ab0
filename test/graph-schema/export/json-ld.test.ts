/** JSON-LD, read by a JSON-LD processor that knows nothing of us, and compared with the graph. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { findExporter, type Graph, layOut, makeGraph, makeNode } from '../../../graph-schema/index.ts';
import { exampleEdges, exampleGraph, exampleNodes } from '../example-graph.ts';
import { type PlainPart, plain, plainOf } from './read-back.ts';

const eli = 'http://data.europa.eu/eli/ontology#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const own = 'urn:zhengmai:term:';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

type Value = { '@id'?: string; '@value'?: string | number | boolean; '@type'?: string; '@list'?: Value[] };
type Thing = { '@id': string; '@type': string[] } & Record<string, Value[]>;

const textOf = (graph: Graph): string => findExporter('json-ld')!.files(graph)[0]!.text;
/** Nothing is fetched: the context stands in the file. */
const expand = async (graph: Graph): Promise<Thing[]> =>
  (await jsonld.expand(JSON.parse(textOf(graph)), {
    documentLoader: (url) => Promise.reject(new Error(`${url}: expected no address to be fetched`)),
  })) as unknown as Thing[];

const nasty = 'policy:a b<c>"d{e}|f\\g^h`i#j?k%l\u0001\u3000\ue000𠮷《十四五》';
const graph = layOut(
  makeGraph(
    [
      ...exampleNodes,
      makeNode('Policy', nasty, { title: '二', date: '2021', effective: '2021-02', expires: '2022', held: false }),
      makeNode('Policy', nasty.replace('%', '%25'), { title: '三', date: '2021-01-24', held: false }),
    ],
    exampleEdges,
  ),
);

const idOf = (iri: string): string => decodeURIComponent(iri.replace(/^urn:zhengmai:/, ''));
const names: Record<string, string> = {
  [`${eli}title`]: 'title',
  [`${eli}title_alternative`]: 'aliases',
  [`${eli}id_local`]: 'docNumber',
  [`${eli}date_document`]: 'date',
  [`${eli}first_date_entry_in_force`]: 'effective',
  [`${eli}date_no_longer_in_force`]: 'expires',
};
const relations: Record<string, string> = {
  passed_by: 'ISSUED_BY',
  ensures_implementation_of: 'IMPLEMENTS',
  based_on: 'BASED_ON',
  amends: 'AMENDS',
  repeals: 'REPEALS',
  cites: 'MENTIONS',
};
const typeOf = (iri: string): string =>
  iri.startsWith(eli) ? relations[iri.slice(eli.length)]! : iri.slice(own.length);
const isStatement = (thing: Thing): boolean => thing['@type'].includes(`${rdf}Statement`);

const readValue = (name: string, values: readonly Value[]): PlainPart['properties'][string] => {
  const [first] = values;
  if (first?.['@list']) return first['@list'].map((each) => String(each['@value']));
  return name === 'aliases' ? values.map((each) => String(each['@value'])) : first!['@value']!;
};
const propertiesOf = (thing: Thing): PlainPart['properties'] =>
  Object.fromEntries(
    Object.entries(thing as Record<string, Value[]>).flatMap(([iri, values]) => {
      if (iri.startsWith('@') || iri.startsWith(rdf) || values[0]?.['@id'] !== undefined) return [];
      const name = names[iri] ?? iri.slice(own.length);
      return [[name, readValue(name, values)]];
    }),
  );

const things = await expand(graph);
const thing = (id: string): Thing => things.find((each) => idOf(each['@id']) === id)!;

describe('JSON-LD, read by a JSON-LD processor', () => {
  it('gives back nodes and edges, property for property', () => {
    const nodes = things
      .filter((each) => !isStatement(each))
      .map((each) => ({
        id: idOf(each['@id']),
        type: typeOf(each['@type'].find((type) => type.startsWith(own))!),
        properties: propertiesOf(each),
      }));
    const end = (each: Thing, which: string): string => each[`${rdf}${which}`]![0]!['@id']!;
    const edges = things.filter(isStatement).map((each) => ({
      id: idOf(each['@id']),
      type: typeOf(end(each, 'predicate')),
      from: idOf(end(each, 'subject')),
      to: idOf(end(each, 'object')),
      properties: propertiesOf(each),
    }));
    expect(plainOf(nodes, edges)).toEqual(plain(graph));
  });

  it('says every edge as a plain statement too', () => {
    for (const each of things.filter(isStatement)) {
      const part = (which: string): string => each[`${rdf}${which}`]![0]!['@id']!;
      expect(thing(idOf(part('subject')))[part('predicate')]).toContainEqual({ '@id': part('object') });
    }
  });

  it('describes policies in ELI’s terms', () => {
    const policy = thing('policy:某省人民政府关于落实《某某规划纲要》的意见');
    expect(policy['@type']).toEqual(expect.arrayContaining([`${eli}LegalResource`]));
    expect(policy).toMatchObject({
      [`${eli}title`]: [{ '@value': '某省人民政府关于落实《某某规划纲要》的意见' }],
      [`${eli}id_local`]: [{ '@value': '某政发〔2021〕3号' }],
      [`${eli}date_document`]: [{ '@value': '2021-01', '@type': `${xsd}gYearMonth` }],
      [`${eli}based_on`]: [{ '@id': 'urn:zhengmai:policy:某某条例' }],
    });
    for (const relation of ['amends', 'repeals', 'cites', 'ensures_implementation_of', 'passed_by'])
      expect(policy[`${eli}${relation}`]).toHaveLength(1);
  });

  it('types dates by what is known of them', () => {
    const date = (id: string) => thing(id)[`${eli}date_document`]![0]!['@type'];
    expect(date(nasty)).toBe(`${xsd}gYear`);
    expect(date(nasty.replace('%', '%25'))).toBe(`${xsd}date`);
  });

  it('keeps whole decimals decimal', () => {
    expect(thing('region:500000')[`${own}lat`]).toEqual([{ '@value': 29, '@type': `${xsd}double` }]);
  });

  it('writes ids as addresses without characters that none may hold, and never two as one', () => {
    const addresses = things.map((each) => each['@id']);
    for (const address of addresses) expect(address).toMatch(/^[^\s<>"{}|\\^`#?\p{Cc}\p{Co}[\]]+$/u);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('urn:zhengmai:policy:某省人民政府关于落实《某某规划纲要》的意见');
  });

  it('becomes RDF without a statement lost', async () => {
    const quads = (await jsonld.toRDF(JSON.parse(textOf(exampleGraph)))) as readonly { predicate: { value: string } }[];
    const subjects = quads.filter(({ predicate }) => predicate.value === `${rdf}subject`);
    expect(subjects).toHaveLength(exampleGraph.edges.length);
    expect(quads.filter(({ predicate }) => predicate.value === `${eli}amends`)).toHaveLength(1);
  });
});
