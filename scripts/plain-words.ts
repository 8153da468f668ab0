/** Codes of the graph in a table for people: applies-to is 适用, county 县级, IMPLEMENTS 落实; what is no code stays as it is. */
import {
  type Caption,
  edgeTypes,
  nodeTypes,
  regionLevelCaptions,
  roleCaptions,
  type Value,
} from '../graph-schema/index.ts';

const edges: Readonly<Record<string, Caption>> = Object.fromEntries(
  edgeTypes.map(({ type, caption }) => [type, caption]),
);
const nodes: Readonly<Record<string, Caption>> = Object.fromEntries(
  nodeTypes.map(({ type, caption }) => [type, caption]),
);

/** By the column that they stand in: the same word may be a name elsewhere. */
const wordsOf: Readonly<Record<string, Readonly<Record<string, Caption>>>> = {
  role: roleCaptions,
  orRoles: roleCaptions,
  level: regionLevelCaptions,
  relation: edges,
  relations: edges,
  kind: nodes,
  type: nodes,
  by: {
    text: { zh: '原文写明', en: 'its text' },
    jurisdiction: { zh: '其管辖的地区', en: 'the place that it governs' },
  },
};

const truth = { true: '是', false: '否' } as const;

export const inPlainWords = (column: string, value: Value): Value => {
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => inPlainWords(column, item));
  if (typeof value === 'boolean') return truth[`${value}`];
  const words = wordsOf[column];
  return typeof value === 'string' && words && Object.hasOwn(words, value) ? words[value]!.zh : value;
};
