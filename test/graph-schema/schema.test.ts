/** The declarations themselves: complete, consistent, told apart, each with an example. */
import { describe, expect, it } from 'vitest';
import { colours, lineColours } from '../../graph-schema/colours.ts';
import {
  edgeTypes,
  findEdgeType,
  findNodeType,
  nodeTypes,
  roleCaptions,
  strongestRole,
  touchRoles,
} from '../../graph-schema/index.ts';
import { distanceFor, eyes } from '../support/colour-blind.ts';
import { exampleEdges, exampleNodes } from './example-graph.ts';

const nodeColours: readonly string[] = Object.values(colours);
const edgeColours: readonly string[] = Object.values(lineColours);
/** Types of nodes that are read, not drawn. */
const lexical: ReadonlySet<string> = new Set(['Document', 'Passage', 'Citation']);
const count = (values: readonly unknown[]): number => new Set(values).size;

describe('node types', () => {
  it('have names, id prefixes and looks of their own', () => {
    expect(count(nodeTypes.map(({ type }) => type))).toBe(nodeTypes.length);
    expect(count(nodeTypes.map(({ id }) => id.prefix))).toBe(nodeTypes.length);
    expect(count(nodeTypes.map(({ colour }) => colour))).toBe(nodeTypes.length);
    expect(count(nodeTypes.map(({ shape }) => shape))).toBe(5);
  });

  it.each(nodeTypes)('$type has captions, a safe colour, a name to show, and an example', (declaration) => {
    const { type, caption, about, colour, shownBy, properties } = declaration;
    for (const { zh, en } of [caption, about, ...Object.values(properties)]) expect([zh, en]).not.toContain('');
    expect(nodeColours).toContain(colour);
    expect(shownBy.length).toBeGreaterThan(0);
    expect(exampleNodes.some((node) => node.type === type)).toBe(true);
    expect(findNodeType(type)).toBe(declaration);
  });
});

describe('roles of regions', () => {
  it('have captions in both languages, the strongest first', () => {
    expect(Object.keys(roleCaptions)).toEqual([...touchRoles]);
    for (const { zh, en } of Object.values(roleCaptions)) expect([zh, en]).not.toContain('');
  });

  it.each([
    [['mentioned', 'applies-to'], 'applies-to'],
    [['own', 'site'], 'site'],
    [['mentioned'], 'mentioned'],
    [[], undefined],
  ] as const)('of %j the strongest is %s', (roles, strongest) => expect(strongestRole(roles)).toBe(strongest));
});

describe('edge types', () => {
  it.each(edgeTypes)('$type joins known node types, and has captions, a safe colour and an example', (declaration) => {
    const { type, from, to, caption, about, colour, properties } = declaration;
    for (const end of [...from, ...to]) expect(findNodeType(end)?.type).toBe(end);
    for (const { zh, en } of [caption, about, ...Object.values(properties)]) expect([zh, en]).not.toContain('');
    expect(edgeColours).toContain(colour);
    expect(exampleEdges.some((edge) => edge.type === type)).toBe(true);
    expect(findEdgeType(type)).toBe(declaration);
  });

  it.each(['said by documents', 'known beforehand'])(
    'that are %s have a colour each that colour-blind eyes tell apart',
    (which) => {
      // An open mention hangs on its policy in the picture.
      const drawn = edgeTypes.filter(
        ({ type, from, to }) => type === 'NAMES' || ![...from, ...to].some((end) => lexical.has(end)),
      );
      const isSaid = ({ type, properties }: (typeof drawn)[number]) => type === 'NAMES' || 'evidence' in properties;
      const said = drawn.filter((type) => isSaid(type) === (which === 'said by documents'));
      const distances = said.flatMap((a, i) =>
        said
          .slice(i + 1)
          .flatMap((b) =>
            eyes.map((eye) => ({ pair: `${a.type} ${b.type} ${eye}`, apart: distanceFor(eye, a.colour, b.colour) })),
          ),
      );
      expect(said.length).toBeGreaterThan(3);
      expect(distances.filter(({ apart }) => apart < 0.07)).toEqual([]);
    },
  );

  it('carry quotes wherever they carry evidence', () => {
    for (const { properties } of edgeTypes) expect('quotes' in properties).toBe('evidence' in properties);
  });
});

it('unknown types are not found', () => {
  expect([findNodeType('City'), findNodeType('toString'), findEdgeType('LIKES')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
