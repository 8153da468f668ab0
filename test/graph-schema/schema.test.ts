/** The declarations themselves: complete, consistent, told apart, each with an example. */
import { describe, expect, it } from 'vitest';
import { colours } from '../../graph-schema/colours.ts';
import {
  edgeTypes,
  findEdgeType,
  findNodeType,
  nodeTypes,
  roleCaptions,
  strongestRole,
  touchRoles,
} from '../../graph-schema/index.ts';
import { exampleEdges, exampleNodes } from './example-graph.ts';

const knownColours: readonly string[] = Object.values(colours);
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
    expect(knownColours).toContain(colour);
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
    expect(knownColours).toContain(colour);
    expect(exampleEdges.some((edge) => edge.type === type)).toBe(true);
    expect(findEdgeType(type)).toBe(declaration);
  });

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
